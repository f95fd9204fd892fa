import { describe, expect, it } from "vitest";
import type { Filing, FilingData } from "./filing-state";
import { missingIn, saysMore, valueAt } from "./missing";

const measure = (part: object) =>
  ({
    id: "m",
    comparator: ">=",
    basis: "increment",
    frequency: "month",
    ...part,
  }) as FilingData["measures"][number];
const reading = (part: object = {}) => ({
  measureId: "m",
  value: "",
  done: "",
  total: "",
  asOf: "2023-09-28",
  fallReason: "",
  ...part,
});
const filing = (part: Partial<Filing> = {}): Filing => ({
  progress: "推进",
  problems: "无",
  nextSteps: "继续",
  selfAssessment: "normal",
  readings: [reading()],
  claims: [],
  ...part,
});
const paths = (one: Filing, measures: FilingData["measures"], extra: FilingData["extra"] = null) =>
  missingIn(one, { measures, extra })?.issues.map((issue) => issue.path) ?? [];

describe("what a filing lacks", () => {
  it("names all of it at once", () => {
    const bare = filing({ progress: " ", problems: "", nextSteps: "" });
    expect(paths(bare, [measure({})])).toEqual(["readings.0.value", "progress", "problems", "nextSteps"]);
    expect(paths(filing(), [measure({ comparator: "complete" })])).toEqual(["readings.0.done"]);
    expect(
      missingIn(filing({ readings: [reading({ value: "0" })] }), { measures: [measure({})], extra: null }),
    ).toBe(null);
  });

  it("asks for no figure that is published late or seldom, nor beside the period", () => {
    expect(paths(filing(), [measure({ basis: "growth" })])).toEqual([]);
    expect(paths(filing(), [measure({ frequency: "quarter" })])).toEqual([]);
    const correction = { kind: "correction" } as FilingData["extra"];
    expect(paths(filing({ correctionReason: "错" }), [measure({})], correction)).toEqual([
      "correctionReason",
    ]);
  });

  it("knows what 'no change' would drop", () => {
    expect(saysMore(filing())).toBe(false);
    expect(saysMore(filing({ readings: [reading({ total: "20" })] }))).toBe(false);
    expect(saysMore(filing({ readings: [reading({ done: "5" })] }))).toBe(true);
    expect(saysMore(filing({ claims: [{ milestoneId: "n", reachedOn: "2023-09-01" }] }))).toBe(true);
  });

  it("finds a field by the server's name for it", () => {
    expect(valueAt(filing({ readings: [reading({ value: "7" })] }), "readings.0.value")).toBe("7");
    expect(valueAt(filing(), "readings.4.value")).toBe(undefined);
  });
});
