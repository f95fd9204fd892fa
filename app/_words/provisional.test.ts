import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import { locales } from "@/db/values";
import { en } from "./en";
import { zh } from "./zh";

const messages = { zh, en };
const shares = { share: "50.0%", before: "20.0%", reached: "60.0%" };
const days = { from: "2023-02-28", to: "2023-12-31", at: "2023-09-30", months: 10, monthsDone: 7 };

it.each(locales)("says in %s how a provisional baseline sets the expectation", (locale) => {
  const words = createTranslator({ locale, messages: messages[locale], namespace: "standing.working" });
  const even = words("provisionalSince", { ...shares, ...days });
  expect(even).toMatch(/7 ÷ 10 = 50\.0%/);
  expect(even).toContain("2023-02-28");
  const steps = (all: string) => words("provisionalSteps", { ...shares, ...days, all });
  expect(steps("no")).toMatch(/[(（]60\.0% − 20\.0%[)）] ?÷ ?[(（]100% − 20\.0%[)）] ?= 50\.0%/);
  expect(steps("yes")).not.toContain("÷");
  for (const text of [even, steps("no"), steps("yes"), words("provisionalNone", { ...shares, ...days })])
    expect(text).not.toMatch(/[{}]|provisional/);
});
