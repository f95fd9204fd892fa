import { describe, expect, it } from "vitest";
import { type columns, fillCells } from "./fill-cells";
import {
  type Edit,
  formOf,
  type GridData,
  type GridRow,
  initialEdit,
  inParts,
  isReady,
  isUnsaved,
  saysSomething,
} from "./grid-state";

const measure = (id: string, comparator: GridRow["measures"][number]["comparator"] = ">=") =>
  ({ id, comparator, basis: "increment", target: 20, last: null }) as GridRow["measures"][number];
const row = (id: string, varied: Partial<GridRow> = {}) =>
  ({
    commitment: { id, code: id, titleZh: id, titleEn: id },
    measures: [measure(`${id}-m`)],
    update: null,
    last: null,
    mayFile: true,
    ...varied,
  }) as GridRow;
const saved = (state: string) =>
  ({
    ...{ state, version: 3, progress: "在建", problems: "", nextSteps: "", selfAssessment: "difficult" },
    readings: [{ measureId: "a-m", value: 7, done: null, total: null, asOf: "2023-09-20", fallReason: null }],
    claims: [{ milestoneId: "m", reachedOn: "2023-09-01" }],
  }) as unknown as GridRow["update"];
const gridOf = (...rows: GridRow[]) =>
  ({ period: "2023-09", deadline: "2023-09-28", today: "2023-09-27", endorsement: false, rows }) as GridData;
const assessmentOf = (words: string) => (words === "推进困难" ? ("difficult" as const) : null);
const paste = (data: GridData, cells: string[][], column: (typeof columns)[number] = "reading", at = 0) =>
  fillCells({ data, edits: {}, from: { row: at, column }, cells, assessmentOf });

describe("a row", () => {
  it("opens with what is saved, its claims too, or with the total of last time", () => {
    const own = row("a", { update: saved("draft") });
    const edit = initialEdit(own, gridOf(own));
    expect(edit).toMatchObject({ version: 3, kept: true, filing: { progress: "在建" } });
    expect(formOf(own, "2023-09", edit)).toMatchObject({
      ...{ commitmentId: "a", version: 3, noChange: false, selfAssessment: "difficult" },
      readings: [{ measureId: "a-m", value: "7", asOf: "2023-09-20" }],
      claims: [{ milestoneId: "m", reachedOn: "2023-09-01" }],
    });
    const counted = row("b", { measures: [measure("b-m", "complete")] });
    const empty = initialEdit(counted, gridOf(counted));
    expect(empty.filing.readings).toMatchObject([{ done: "", total: "20", asOf: "2023-09-27" }]);
    expect([empty.version, saysSomething(empty)]).toEqual([null, false]);
  });

  it("is sent once it says something, a returned one once it was changed, and never where it may not be filed", () => {
    const at = (state: string, varied: Partial<Edit> = {}, more: Partial<GridRow> = {}) => {
      const own = row("a", { update: saved(state), ...more });
      const edit = { ...initialEdit(own, gridOf(own)), ...varied };
      return [isReady(own, edit), isUnsaved(own, edit)];
    };
    expect(at("draft")).toEqual([true, false]);
    expect(at("draft", { kept: false })).toEqual([true, true]);
    expect(at("returned")).toEqual([false, false]);
    expect(at("returned", { kept: false })).toEqual([true, true]);
    expect(at("submitted", { kept: false }, { mayFile: false })).toEqual([false, false]);
    expect(at("draft", { kept: false, noChange: true })).toEqual([true, false]);
  });

  it("goes in parts", () => {
    expect(inParts([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(inParts([], 2)).toEqual([]);
  });
});

describe("fillCells", () => {
  it("goes right and down, keeps numbers as they were typed, and trims", () => {
    const { edits, filled, ignored } = paste(gridOf(row("a"), row("b"), row("c")), [
      [" １，６５２ ", "推进困难", "一\n二", "无", "抓紧"],
      ["98.5%", "推进困难"],
    ]);
    expect([filled, ignored, Object.keys(edits)]).toEqual([7, 0, ["a", "b"]]);
    expect(edits.a).toMatchObject({
      kept: false,
      filing: {
        readings: [{ value: "１，６５２" }],
        selfAssessment: "difficult",
        ...{ progress: "一\n二", problems: "无", nextSteps: "抓紧" },
      },
    });
    expect(edits.b?.filing).toMatchObject({ readings: [{ value: "98.5%" }], progress: "" });
  });

  it("starts at the cell in hand and leaves out what runs over the edge", () => {
    const data = gridOf(row("a"), row("b"));
    const { edits, filled, ignored } = paste(data, [["无", "抓紧", "多余"], ["多余"]], "problems", 1);
    expect([filled, ignored, Object.keys(edits)]).toEqual([2, 2, ["b"]]);
    expect(edits.b?.filing).toMatchObject({ progress: "", problems: "无", nextSteps: "抓紧" });
  });

  it("splits several measures by lines and counts by a stroke", () => {
    const two = row("a", { measures: [measure("m1"), measure("m2", "complete")] });
    const { edits } = paste(gridOf(two), [["5\n12／18"]]);
    expect(edits.a?.filing.readings).toMatchObject([{ value: "5" }, { done: "12", total: "18" }]);
    const again = paste(gridOf(two), [["6\n13"]]);
    expect(again.edits.a?.filing.readings).toMatchObject([{ value: "6" }, { done: "13", total: "20" }]);
  });

  it("keeps the lines in step over rows that take nothing, and leaves out unknown words", () => {
    const data = gridOf(row("a"), row("b", { mayFile: false }), row("c", { measures: [] }));
    const { edits, filled, ignored } = paste(data, [
      ["1", "不详"],
      ["2", "推进困难"],
      ["3", "推进困难"],
    ]);
    expect([filled, ignored, Object.keys(edits)]).toEqual([2, 4, ["a", "c"]]);
    expect(edits.a?.filing).toMatchObject({ readings: [{ value: "1" }], selfAssessment: "normal" });
    expect(paste(data, [["不详"]], "selfAssessment").edits).toEqual({});
  });
});
