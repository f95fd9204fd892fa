import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import { errorText } from "./error-text";
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
