import { expect, it } from "vitest";
import { correctionOf, firstMissing } from "./correction-text";

const typed = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return correctionOf(data);
};

it("takes what was typed without its margins, and an empty field as none", () => {
  expect(typed({ code: " sz2023-031 ", words: " 数值有误。 ", before: "61%", after: "  " })).toEqual({
    code: "SZ2023-031",
    target: null,
    words: "数值有误。",
    before: "61%",
    after: null,
  });
});

it("names the first field without which nothing can be sent", () => {
  expect(firstMissing("note", typed({ words: "误" }))).toBe("words");
  expect(firstMissing("note", typed({ words: "有误" }))).toBeNull();
  expect(firstMissing("withhold", typed({ words: "含个人信息" }))).toBe("target");
  expect(firstMissing("withhold", typed({ target: "t" }))).toBe("words");
  expect(firstMissing("withhold", typed({ target: "t", words: "含个人信息" }))).toBeNull();
});
