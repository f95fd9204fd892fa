import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import { daysBetween, dueText } from "./due-text";
import { en } from "./en";
import { zh } from "./zh";

const chinese = createTranslator({ locale: "zh", messages: zh, namespace: "common" });
const english = createTranslator({ locale: "en", messages: en, namespace: "common" });

it.each([
  ["2023-09-28", "今天到期", "due today"],
  ["2023-09-29", "明天到期", "due tomorrow"],
  ["2023-10-01", "还有 3 天", "3 days left"],
  ["2023-09-26", "逾期 2 天", "2 days late"],
  ["2023-09-27", "逾期 1 天", "1 day late"],
])("says the deadline %s from 28 September", (day, zhText, enText) => {
  expect(dueText(chinese, "2023-09-28", day)).toBe(zhText);
  expect(dueText(english, "2023-09-28", day)).toBe(enText);
});

it("counts days across months and leap years", () => {
  expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  expect(daysBetween("2023-12-31", "2023-01-01")).toBe(-364);
});
