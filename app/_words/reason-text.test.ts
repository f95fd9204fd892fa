import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { locales } from "@/db/values";
import { type Reason, reasonKeys } from "@/server/lamp/judgement";
import { en } from "./en";
import { reasonText } from "./reason-text";
import { zh } from "./zh";

const messages = { zh, en };
const wordsOf = (locale: "zh" | "en") =>
  createTranslator({
    locale,
    messages: messages[locale],
    namespace: "lamp",
    onError: (error) => {
      throw error;
    },
  });

const facts: Reason["facts"] = {
  progress: 0.6123,
  expected: 0.75,
  gap: -13.77,
  preset: "standard",
  value: 5.4,
  target: 6,
  short: 0.6,
  reached: 0.45,
  due: 0.65,
  period: "2023-09",
  closed: 3,
  total: 20,
  worst: "red",
  dueOn: "2023-08-31",
  days: 28,
  previous: "2023-08",
  sentOn: "2023-02-01",
  by: "2023-02-06",
  filedOn: "2023-08-30",
};

describe("the lamp's sentence", () => {
  it("says schedule, delivery, gap and rule", () => {
    const reason: Reason = { key: "behind", facts };
    expect(reasonText(wordsOf("zh"), reason, { locale: "zh", lamp: "yellow" })).toBe(
      "序时 75.0%，完成 61.2%，差 13.8 个百分点；按“标准”规则判为滞后",
    );
    expect(reasonText(wordsOf("en"), reason, { locale: "en", lamp: "yellow" })).toBe(
      "Schedule 75.0%, delivered 61.2%, 13.8 points behind: Lagging under “standard”",
    );
  });

  it("prints a limit in its unit, and a growth rate in percent once", () => {
    const unit = { zh: "%", en: "%" };
    const text = (key: Reason["key"]) =>
      reasonText(wordsOf("zh"), { key, facts }, { locale: "zh", lamp: "yellow", unit });
    expect(text("withinLimit")).toBe("现值 5.4%，在上限 6% 以内");
    expect(text("growthShort")).toBe("增速 5.4%，距目标 6% 差 0.6 个百分点");
  });

  it("names the day of closing only where it is known", () => {
    const closed = (facts: Reason["facts"]) =>
      reasonText(wordsOf("zh"), { key: "closed", facts }, { locale: "zh", lamp: "blue" });
    expect(closed({})).toBe("已核实销号");
    expect(closed({ closedOn: "2023-09-21" })).toBe("2023年9月21日核实销号");
  });

  it.each(locales)("has a whole sentence for every reason in %s", (locale) => {
    for (const key of reasonKeys) {
      const sentence = reasonText(wordsOf(locale), { key, facts }, { locale, lamp: "red" });
      expect(sentence, key).not.toMatch(/[{}]|reason\./);
    }
  });
});
