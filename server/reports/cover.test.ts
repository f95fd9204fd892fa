import { expect, it } from "vitest";
import { coverOf, signsOf } from "./cover";

const text = "标题\n　　完成甲、完成乙。 形势好。𠀀";

it("counts characters outside white space once, and says honestly what no sentence holds", () => {
  expect(signsOf(text)).toBe(15);
  const sentences = [
    { start: 0, end: 2, kind: "formality" as const },
    { start: 5, end: 13, kind: "pledge" as const },
    { start: 14, end: 18, kind: "situation" as const },
  ];
  const cover = coverOf(text, sentences, [
    { start: 5, end: 8 },
    { start: 5, end: 7 },
    { start: 9, end: 12 },
  ]);
  expect(cover).toMatchObject({ signs: 15, classed: 14, quoted: 6 });
  expect([...cover.kinds]).toEqual([
    ["formality", { sentences: 1, signs: 2 }],
    ["pledge", { sentences: 1, signs: 8 }],
    ["situation", { sentences: 1, signs: 4 }],
  ]);
});
