import { expect, it } from "vitest";
import { ofCode } from "./of-code";

it("finds a code by any part of it, and every code by nothing", () => {
  const codes = ["SZ2023-124", "SZ2023-168", "SZ2023-168-06"];
  const found = (typed: string) => codes.filter((code) => ofCode(code, typed));
  expect(found(" sz2023-168 ")).toEqual(["SZ2023-168", "SZ2023-168-06"]);
  expect(found("124")).toEqual(["SZ2023-124"]);
  expect([found(""), found("999")]).toEqual([codes, []]);
});
