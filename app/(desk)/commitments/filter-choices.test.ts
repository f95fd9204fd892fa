import { expect, it } from "vitest";
import { optionsOf } from "./filter-choices";

const offered = [
  { value: "overdue", label: "Overdue" },
  { value: "counted", label: "Counted" },
];

it("keeps several chosen values as one option, so that sending the form does not lose them", () => {
  const [several] = optionsOf("lamp", [{ value: "red", label: "Red" }], ["red", "blue"], ", ");
  expect(several).toEqual({ value: "red,blue", label: "Red, blue" });
});

it("offers a mark that only links use while it is chosen", () => {
  expect(optionsOf("flag", offered, [], ", ").map(({ value }) => value)).toEqual(["overdue"]);
  expect(optionsOf("flag", offered, ["counted"], ", ").map(({ value }) => value)).toEqual([
    "overdue",
    "counted",
  ]);
});
