import { expect, it } from "vitest";
import { stretchesOf } from "./stretches";

it("cuts the paragraph at the ends of the selection and of the pledges, and loses no letter", () => {
  const cut = stretchesOf("甲乙丙丁", 10, { start: 11, end: 13 }, [
    { start: 8, end: 12 },
    { start: 12, end: 20 },
  ]);
  expect(cut.map(({ text, selected, pledges }) => [text, selected, pledges])).toEqual([
    ["甲", false, 1],
    ["乙", true, 1],
    ["丙", true, 1],
    ["丁", false, 1],
  ]);
  expect(stretchesOf("甲乙", 0, { start: 0, end: 2 }, [])).toMatchObject([{ text: "甲乙", selected: true }]);
});
