import { expect, test } from "vitest";
import { values } from "@/app/_words/zh/values";
import { valuePath } from "./value-path";

test("a recorded state is told in the words of what it is the state of; free text is left alone", () => {
  expect(valuePath("notice", "state", "draft")).toBe("noticeState.draft");
  expect(valuePath("update", "state", "draft")).toBe("updateState.draft");
  expect(valuePath("request", "step", "remind")).toBe("noticeStep.remind");
  expect(valuePath("request", "reason", "draft")).toBeNull();
  expect(valuePath("user", "state", "draft")).toBeNull();
  expect(valuePath("request", "kind", null)).toBeNull();
});

test("every group that is named is one of the words", () => {
  const named = [
    ...["commitment", "update", "notice", "request", "plan"].map((about) => valuePath(about, "state", "x")),
    ...["update", "request", "evidence", "sentence"].map((about) => valuePath(about, "kind", "x")),
    ...["step", "role", "means"].map((member) => valuePath("any", member, "x")),
  ].map((path) => path?.split(".")[0] ?? "");
  for (const group of named) expect(Object.keys(values)).toContain(group);
});
