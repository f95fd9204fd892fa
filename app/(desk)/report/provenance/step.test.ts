import { expect, it } from "vitest";
import { stepped } from "./step";

it("goes by whole characters or clauses, and no further than it may", () => {
  const text = "甲𠮷，乙丙。";
  const free = { after: -1, before: text.length + 1 };
  expect(stepped(text, 1, "forward", free)).toBe(3);
  expect(stepped(text, 3, "back", free)).toBe(1);
  expect(stepped(text, 1, "clauseForward", free)).toBe(3);
  expect(stepped(text, 3, "clauseForward", free)).toBe(4);
  expect(stepped(text, 6, "clauseBack", free)).toBe(4);
  expect(stepped(text, 0, "back", free)).toBe(0);
  expect(stepped(text, 3, "back", { after: 1, before: 9 })).toBe(3);
});
