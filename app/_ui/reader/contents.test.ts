import { expect, it } from "vitest";
import { entriesOf } from "./contents";
import type { ReaderBlock } from "./reader-data";

const none = { blue: 0, green: 0, yellow: 0, red: 0, grey: 0 };
const block = (start: number, kind: ReaderBlock["kind"], text: string, lamps = {}): ReaderBlock => ({
  ...{ start, end: start + text.length, kind, numeral: null, themed: false, lamps: { ...none, ...lamps } },
  pieces: [{ start, kind: null, runs: [{ text, marks: [] }] }],
});

it("counts the pledges from one heading to the next, those within the heading too", () => {
  const entries = entriesOf([
    block(0, "title", "报告"),
    block(5, "part", "一、重点", { green: 1 }),
    block(10, "paragraph", "甲", { red: 2 }),
    block(15, "section", "（一）城乡。"),
    block(20, "paragraph", "乙", { red: 1 }),
    block(25, "paragraph", "丙", { red: 1, grey: 1 }),
  ]);
  expect(entries.map(({ text, counts }) => [text, counts])).toEqual([
    ["一、重点", { ...none, green: 1, red: 2 }],
    ["（一）城乡。", { ...none, red: 2, grey: 1 }],
  ]);
});
