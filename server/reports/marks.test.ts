import { describe, expect, it } from "vitest";
import { marksOf, matches, type PledgeRow } from "./marks";

const row = (code: string, more: Partial<PledgeRow> = {}): PledgeRow => ({
  ...{ id: code, code, parentId: null, start: 0, end: 9, lamp: "green", area: "a", department: "d" },
  livelihood: false,
  ...more,
});
const all = { lamp: null, area: null, department: null, livelihood: false } as const;
const programme = row("P", { lamp: "red", start: 10, end: 20 });
const child = row("P-01", { parentId: "P", start: 10, end: 20, department: "e", livelihood: true });
const split = row("P-02", { parentId: "P", start: 12, end: 15 });
const marks = marksOf([child, programme, split, row("Q")]);

describe("marks", () => {
  it("set children without words of their own under their programme", () => {
    expect(marks.map(({ code, under }) => [code, under.map((one) => one.code)])).toEqual([
      ["P", ["P-01"]],
      ["P-02", []],
      ["Q", []],
    ]);
    // Without its programme in the text a child stands for itself.
    expect(marksOf([child]).map(({ code }) => code)).toEqual(["P-01"]);
  });

  it("are narrowed by lamp, area, department and livelihood together", () => {
    const left = (filter: Partial<Parameters<typeof matches>[1]>) =>
      marks.filter((mark) => matches(mark, { ...all, ...filter })).map(({ code }) => code);
    expect(left({})).toEqual(["P", "P-02", "Q"]);
    expect(left({ lamp: "red" })).toEqual(["P"]);
    expect(left({ department: "e" })).toEqual(["P"]);
    expect(left({ department: "e", livelihood: true, lamp: "red" })).toEqual(["P"]);
    expect(left({ department: "e", lamp: "green" })).toEqual([]);
    expect(left({ livelihood: true })).toEqual(["P"]);
    expect(left({ area: "b" })).toEqual([]);
  });
});
