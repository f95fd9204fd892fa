import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import { errorText } from "./error-text";
import { en } from "./en";
import { zh } from "./zh";

const words = createTranslator({ locale: "zh", messages: zh, namespace: "errors" });

it("says the sentence of the key", () => {
  expect(errorText(words, { key: "generic.network", code: "CONFLICT" })).toBe(zh.errors.generic.network);
});

it("falls back by code when a key has no words, or names a group of them", () => {
  expect(errorText(words, { key: "no.such.key", code: "FORBIDDEN" })).toBe(zh.errors.generic.forbidden);
  expect(errorText(words, { key: "generic", code: "NOT_FOUND" })).toBe(zh.errors.generic.notFound);
});

it("never shows a key", () => {
  expect(errorText(words, { key: "SQLITE_BUSY" })).toBe(zh.errors.generic.unexpected);
  expect(errorText(words, {})).toBe(zh.errors.generic.unexpected);
});

it("says months and days as people do, never as they are kept", () => {
  const moved = { key: "edition.moved", facts: { period: "2023-08" } };
  expect(errorText(words, moved)).toContain("2023年8月");
  const english = createTranslator({ locale: "en", messages: en, namespace: "errors" });
  expect(errorText(english, moved)).toContain("Aug 2023");
  const later = { key: "deferral.notLater", facts: { dueOn: "2023-12-31" } };
  expect(errorText(words, later)).toContain("2023年12月31日");
  expect(errorText(english, later)).toContain("31 Dec 2023");
  expect(errorText(words, { key: "provenance.sameSpan", facts: { code: "SZ2023-031" } })).toContain(
    "SZ2023-031",
  );
});
