import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import { en } from "@/app/_words/en";
import { refusalText } from "./refusal-text";

const words = {
  desk: createTranslator({ locale: "en", messages: en, namespace: "desk" }),
  errors: createTranslator({ locale: "en", messages: en, namespace: "errors" }),
  values: createTranslator({ locale: "en", messages: en, namespace: "values" }),
};
const refusal = { code: "CONFLICT", key: "commitment.moved", facts: {}, field: null, issues: [] };

it("names the present state of what somebody else was faster with", () => {
  expect(refusalText(words, { ...refusal, facts: { state: "active" } }, "pending")).toContain(
    "“In progress”",
  );
  const update = { ...refusal, key: "update.moved", facts: { state: "accepted" } };
  expect(refusalText(words, update, "submitted")).toContain("“Accepted”");
});

it("does not claim another state where only the content had changed", () => {
  expect(refusalText(words, { ...refusal, facts: { state: "pending" } }, "pending")).toBe(en.desk.movedOn);
});

it("speaks of the reason where the reason is at fault, and of the network where nothing arrived", () => {
  const issues = [{ path: "reason", key: "reason.missing" }];
  expect(refusalText(words, { ...refusal, code: "BAD_REQUEST", key: "BAD_REQUEST", issues }, "pending")).toBe(
    en.desk.reasonMissing,
  );
  expect(refusalText(words, { ...refusal, code: "NETWORK", key: "network" }, "pending")).toBe(
    en.errors.generic.network,
  );
});
