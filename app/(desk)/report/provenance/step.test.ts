import { expect, it } from "vitest";
import { stepped } from "./step";

it("goes by whole characters or clauses, and no further than it may", () => {
  const text = "甲𠮷，乙丙。丁";
  const free = { after: -1, before: text.length + 1 };
  expect(stepped(text, 1, "forward", free, "starts")).toBe(3);
  expect(stepped(text, 3, "back", free, "ends")).toBe(1);
  expect(stepped(text, 1, "clauseForward", free, "starts")).toBe(4);
  expect(stepped(text, 1, "clauseForward", free, "ends")).toBe(3);
  expect(stepped(text, 7, "clauseBack", free, "starts")).toBe(4);
  expect(stepped(text, 8, "clauseBack", free, "ends")).toBe(6);
  expect(stepped(text, 0, "back", free, "starts")).toBe(0);
  expect(stepped(text, 3, "back", { after: 1, before: 9 }, "ends")).toBe(3);
});
