import { describe, expect, it } from "vitest";
import { locales } from "@/db/values";
import { messageKeys } from "./keys";
import { mailText, messageText, robotText } from "./message-text";

const facts = {
  ...{ code: "SZ-031", titleZh: "加快2700套安置房建设", titleEn: "Build 2,700 homes" },
  ...{ departmentZh: "区住建局", departmentEn: "Housing Bureau", postZh: "科长", postEn: "Head of section" },
  ...{ name: "王强", reason: "理由", numberText: "督〔2023〕12号", step: "orange", kind: "deferral" },
  ...{
    state: "granted",
    count: 3,
    planZh: "2023 年度计划",
    planEn: "Plan 2023",
    period: "2023-09",
    dueOn: "2023-12-31",
    day: "2023-09-28",
  },
  ...{ from: "李明", startOn: "2023-10-01", until: "2023-10-07", on: "2023-10-01" },
  ...{ acknowledgeBy: "2023-09-29", answerBy: "2023-10-08" },
};

describe.each(locales)("the words in %s", (locale) => {
  it.each(messageKeys)("have a sentence of %s, with all its facts and with none", (key) => {
    const text = messageText(locale, key, facts);
    expect(text).not.toBe(messageText(locale, "generic"));
    expect(text).not.toMatch(/[{}]|undefined|NaN|\d{4}-\d{2}/);
    expect(messageText(locale, key, {})).not.toMatch(/[{}]|undefined|NaN|none/);
  });

  it("never show a key", () => {
    expect(messageText(locale, "no.such", facts)).toBe(messageText(locale, "generic"));
    expect(messageText(locale, "commitment", facts)).toBe(messageText(locale, "generic"));
  });
});

it("says title, days and counts in the reader's language", () => {
  expect(messageText("zh", "commitment.assigned", facts)).toBe(
    "交办：SZ-031 加快2700套安置房建设，2023年12月31日前完成。请签收。",
  );
  expect(messageText("en", "commitment.assigned", { ...facts, dueOn: "" })).toBe(
    "Assigned: SZ-031 Build 2,700 homes. Please acknowledge receipt.",
  );
  expect(messageText("en", "update.due", facts)).toBe(
    "3 reports for Sep 2023 not yet filed, due 28 Sep 2023.",
  );
  expect(messageText("zh", "update.due", facts)).toBe("2023年9月进展还有 3 件没有报送，2023年9月28日截止。");
  expect(messageText("zh", "plan.settingsChange", facts)).toBe(
    "2023 年度计划的设置将自2023年9月28日起变更。",
  );
  expect(mailText("en", "subjectDigest", { count: 1, day: "2023-09-28" })).toBe(
    "1 unread message (28 Sep 2023)",
  );
});

it("takes the other language's title where its own is missing", () => {
  expect(messageText("en", "notice.lifted", { numberTextZh: "批示", numberTextEn: "", code: "A" })).toBe(
    "批示 (A) was lifted.",
  );
});

it("gives a robot what it may say", () => {
  expect(robotText("notice.issued", { ...facts, about: "" })).toBe("已发出橙色督查单 督〔2023〕12号：SZ-031");
});
