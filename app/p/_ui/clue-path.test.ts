import { expect, it } from "vitest";
import { cluePath } from "./clue-path";

it("leads from the page of a commitment to its own clue, and from any other nowhere", () => {
  expect(cluePath("/items/SZ2023-124")).toBe("/items/SZ2023-124/clue");
  expect(cluePath("/items/SZ2023-124/clue")).toBe("/items/SZ2023-124/clue");
  for (const path of ["", "/", "/items", "/items/", "/report", "/clues"])
    expect(cluePath(path), path).toBeNull();
});
