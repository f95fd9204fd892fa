import { expect, it } from "vitest";
import { labelsOf, ticksOf } from "./margin-lines";

it("puts each pledge at its place in the text, in the lane of its lamp", () => {
  const ticks = ticksOf(
    [
      { start: 0, lamp: "green" },
      { start: 50, lamp: "red" },
      { start: 99, lamp: "green" },
    ],
    100,
  );
  expect(ticks).toEqual([
    { lamp: "green", d: "M11 0h8M11 990h8" },
    { lamp: "red", d: "M31 500h8" },
  ]);
  expect(ticksOf([], 100)).toEqual([]);
});

it("labels parts first, then the sections that find room", () => {
  const heading = (start: number, kind: string, numeral: string | null) => ({ start, kind, numeral });
  const headings = [
    heading(0, "title", null),
    heading(99, "section", "（七）"),
    heading(100, "part", "二"),
    heading(102, "section", "（一）"),
    heading(400, "section", "（二）"),
  ];
  expect(labelsOf(headings, 1000).map(({ numeral, at }) => [numeral, at])).toEqual([
    ["二", 10],
    ["（二）", 40],
  ]);
});
