import { expect, it } from "vitest";
import { initialsOf } from "./initials-of";

it("takes the first letter of each character, in the reading that its word has", () => {
  expect(initialsOf("加快2700套安置房建设")).toBe("jktazfjs");
  expect(initialsOf("进行银行重点工程")).toBe("jxyhzdgc");
  expect(initialsOf("长期增长，女子绿化")).toBe("cqzznzlh");
});

it("leaves out what is not Chinese", () => {
  expect(initialsOf("")).toBe("");
  expect(initialsOf("Build 2,700 homes")).toBe("");
});
