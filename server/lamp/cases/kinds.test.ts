import { describe, expect, it } from "vitest";
import type { Preset } from "@/db/values";
import type { MeasureFacts, ReadingFact } from "../facts";
import { judge } from "../judge";
import { makeFacts, makeMeasure, makePlan, makeReading, weekdays } from "../testing";

/** Reference cases of single measures, each with the words of DOMAIN that it stands for. */

type Given = Omit<Parameters<typeof makeMeasure>[0] & object, "readings">;
const of = (given: Given, readings: ReadingFact[], day: string, preset: Preset = "standard", tolerance = 1) =>
  judge(
    makePlan({ preset, growthTolerance: tolerance }),
    makeFacts({ measures: [makeMeasure({ ...given, readings })] }),
    day,
    weekdays,
  );
const read = (asOf: string, value: number | null, varied: Partial<ReadingFact> = {}) =>
  makeReading(asOf, value, varied);
const same = (value: number) => ({ value, match: "same" as const });
const OCTOBER = "2023-10-09";

describe("宣城: the schedule of the end of November is 11/12 = 91.7 %", () => {
  it.each([
    [91.6, "red"],
    [91.66, "red"],
    [91.67, "green"],
    [91.7, "green"],
  ])("%d %% delivered is %s", (value, lamp) => {
    const readings = [read("2023-10-28", 91.7), read("2023-11-28", value)];
    const found = of({}, readings, "2023-11-29", "xuancheng-2020");
    expect(found.lamp).toBe(lamp);
    expect((found.expected ?? 0).toFixed(3)).toBe("0.917");
  });
});

describe("growth: in points of the rate, never prorated", () => {
  const growth = { basis: "growth" as const, frequency: "quarter" as const, lagDays: 20 };
  it.each([
    ["standard", 1, 6, "green"],
    ["standard", 1, 5.999, "yellow"],
    ["standard", 1, 5, "yellow"],
    ["standard", 1, 4.999, "red"],
    ["standard", 2, 4, "yellow"],
    ["standard", 2, 3.999, "red"],
    ["standard", 0, 5.999, "red"],
    ["yinchuan-2025", 1, 5, "yellow"],
    ["yinchuan-2025", 1, 4.999, "red"],
    ["sanya-2022", 1, 5, "yellow"],
    ["sanya-2022", 1, 4.999, "red"],
    ["xuancheng-2020", 1, 6, "green"],
    ["xuancheng-2020", 1, 5.999, "red"],
    ["xuancheng-2020", 5, 5.999, "red"],
  ] as const)("%s with a tolerance of %d: %d of 6 is %s", (preset, tolerance, value, lamp) => {
    for (const day of ["2023-04-29", "2023-07-20"]) {
      const found = of(
        { ...growth, terms: { target: 6 } },
        [read("2023-03-31", value)],
        day,
        preset,
        tolerance,
      );
      expect(found).toMatchObject({ lamp, expected: null, gap: null });
    }
  });

  it.each([
    ["~", 5.7, "green"],
    ["~", 5.699, "yellow"],
    ["=", 6.5, "green"],
    ["range", 6, "green"],
  ] as const)("%s 6: %d is %s", (comparator, value, lamp) => {
    const given = { ...growth, comparator, terms: { target: 6, targetMax: 7 } };
    expect(of(given, [read("2023-03-31", value)], "2023-04-29").lamp).toBe(lamp);
  });

  it("is grey until its first figure is out: 尚未发布", () => {
    const given = { ...growth, terms: { target: 6 } };
    const early = read("2023-01-28", 1);
    for (const day of ["2023-03-01", "2023-04-28"])
      expect(of(given, [early], day).reasons[0]?.key).toBe("notPublished");
    expect(of(given, [early, read("2023-03-31", 6)], "2023-04-29").lamp).toBe("green");
  });
});

describe("levels and shares", () => {
  it.each([
    // A share from 78 to 80 % is not "97.5 % done" on its first day.
    ["first day of 78 → 80", "share", ">=", 80, 78, 78, 0, "red"],
    ["half of 78 → 80", "share", ">=", 80, 78, 79, 0.5, "red"],
    ["below its baseline", "share", ">=", 80, 78, 77, -0.5, "red"],
    ["level from 400 to 500", "absolute", ">=", 500, 400, 475, 0.75, "green"],
    ["level ~ met at 95 % of the target", "absolute", "~", 500, 400, 475, 1, "green"],
    ["level ~ just not met", "absolute", "~", 500, 400, 474.9, 0.749, "green"],
    ["range met at the minimum", "absolute", "range", 500, 400, 500, 1, "green"],
    ["range over the maximum is met as well", "absolute", "range", 500, 400, 640, 2.4, "green"],
  ] as const)("%s", (_, basis, comparator, target, baseline, value, progress, lamp) => {
    const given = { basis, comparator, terms: { target, targetMax: 600, baseline: same(baseline) } };
    const found = of(given, [read("2023-08-28", value), read("2023-09-28", value)], OCTOBER);
    expect(found.progress).toBeCloseTo(progress, 9);
    expect(found.lamp).toBe(lamp);
  });

  it.each([
    ["held exactly", 81, 80, "green", "held"],
    ["held above", 81, 92, "green", "held"],
    ["lost", 81, 79.9, "red", "notHeld"],
    ["a baseline at the target", 80, 79.9, "red", "notHeld"],
  ] as const)("hold mode: %s", (_, baseline, value, lamp, key) => {
    const found = of(
      { basis: "share", terms: { target: 80, baseline: same(baseline) } },
      [read("2023-09-28", value)],
      OCTOBER,
    );
    expect(found).toMatchObject({ lamp, gap: null, reasons: [{ key }] });
  });

  it("without a baseline: grey until the first reading, which is then the provisional one", () => {
    const given = {
      basis: "absolute" as const,
      terms: { target: 500, baseline: { value: 1, match: "level" as const } },
    };
    expect(of(given, [], OCTOBER)).toMatchObject({ lamp: "grey", reasons: [{ key: "noBaseline" }] });
    const first = read("2023-02-28", 400);
    expect(of(given, [first], "2023-03-01")).toMatchObject({ progress: 0, expected: 0, lamp: "green" });
    expect(of(given, [first], "2023-03-29")).toMatchObject({ progress: 0, expected: 0.1, lamp: "yellow" });
    expect(of(given, [first, read("2023-08-28", 475), read("2023-09-28", 475)], OCTOBER)).toMatchObject({
      progress: 0.75,
      lamp: "green",
    });
    expect(of(given, [read("2023-02-28", 520), read("2023-09-28", 499)], OCTOBER)).toMatchObject({
      lamp: "red",
      reasons: [{ key: "notHeld" }],
    });
  });
});

describe("limits: within or over, no share of progress", () => {
  it.each([
    ["increment", 100, 100, "green"],
    ["increment", 100, 100.001, "red"],
    ["absolute", 3.5, 3.4, "green"],
    ["share", 3.5, 3.6, "red"],
    ["growth", 3, 3, "green"],
    ["growth", 3, 3.1, "red"],
  ] as const)("%s of at most %d: %d is %s under every preset", (basis, target, value, lamp) => {
    for (const preset of ["standard", "yinchuan-2025", "sanya-2022", "xuancheng-2020"] as const) {
      const found = of(
        { basis, comparator: "<=", terms: { target } },
        [read("2023-09-28", value)],
        OCTOBER,
        preset,
      );
      expect(found).toMatchObject({ lamp, progress: null, expected: null, gap: null });
    }
  });
});

describe("complete: filed as done of total", () => {
  const complete: Given = { comparator: "complete", basis: "increment" };
  const done = (done: number, total: number | null): ReadingFact[] => [
    read("2023-08-28", null, { done, total }),
    read("2023-09-28", null, { done, total }),
  ];
  it.each([
    ["45 of 60", 45, 60, null, 0.75, "green"],
    ["all of 60", 60, 60, null, 1, "green"],
    ["nothing to do", 0, 0, null, 1, "green"],
    ["40 of 60", 40, 60, null, 40 / 60, "yellow"],
    ["a total that was filed goes before the target", 45, 90, 60, 0.5, "red"],
    ["a known target where no total was filed", 45, null, 60, 0.75, "green"],
  ] as const)("%s", (_, count, total, target, progress, lamp) => {
    expect(of({ ...complete, terms: { target } }, done(count, total), OCTOBER)).toMatchObject({
      progress,
      lamp,
    });
  });

  it("total unknown: not judged by it, milestones only", () => {
    expect(of({ ...complete, terms: { target: null } }, done(45, null), OCTOBER)).toMatchObject({
      lamp: "grey",
      reasons: [{ key: "noReading" }],
    });
    const milestones = [
      { id: "n", dueOn: "2023-06-30", weight: 1, reached: { on: "2023-06-01", acceptedOn: "2023-06-28" } },
    ];
    const measures: MeasureFacts[] = [makeMeasure({ comparator: "complete", terms: { target: null } })];
    const [terms] = makeFacts().terms;
    if (!terms) throw new Error("no terms");
    const both = makeFacts({ measures, milestones, terms: [{ ...terms, yardstick: "both" }] });
    expect(judge(makePlan(), both, OCTOBER, weekdays)).toMatchObject({ lamp: "green", progress: 1 });
  });
});

describe("a quarterly figure, out 20 days after its quarter", () => {
  const flow: Given = { frequency: "quarter", lagDays: 20 };
  it.each([
    ["before the first is due nothing is judged", [], "2023-04-28", "grey", null],
    ["from the filing after it is out it counts as 0", [], "2023-04-29", "red", 3 / 12],
    ["the first quarter is held against its own end", [["2023-03-31", 26]], "2023-06-10", "green", 3 / 12],
    ["and still in July, until the second is out", [["2023-03-31", 26]], "2023-07-28", "green", 3 / 12],
    ["then against the end of June", [["2023-03-31", 26]], "2023-07-29", "red", 6 / 12],
    [
      "a figure that came early is held against its month",
      [
        ["2023-03-31", 26],
        ["2023-05-31", 40],
      ],
      "2023-06-10",
      "green",
      5 / 12,
    ],
  ] as const)("%s", (_, values, day, lamp, expected) => {
    const found = of(
      flow,
      values.map(([on, value]) => read(on, value)),
      day,
    );
    expect(found.lamp).toBe(lamp);
    if (expected === null) expect(found.expected).toBeNull();
    else expect(found.expected).toBeCloseTo(expected, 12);
  });
});
