import { describe, expect, it } from "vitest";
import { type Preset, presets } from "@/db/values";
import type { MeasureFacts, MeasureTerms, ReadingFact, Schedule } from "../facts";
import { judge } from "../judge";
import { makeFacts, makeMeasure, makePlan, makeReading, makeTerms, weekdays } from "../testing";

/**
 * Every basis and comparator that runs against a schedule, under every preset and kind of schedule, just below, at and
 * just above each of the preset's borders (DOMAIN, Lamp: table). August and September stand at the same distance, so
 * that no scar is in play.
 */

/** A thousandth of a point. */
const HAIR = 0.001;

/** Points short of an expectation of `e` (share), and the lamp; negative: ahead. */
const borders: Record<Preset, (e: number) => [short: number, lamp: string][]> = {
  standard: () => [
    [-9, "green"],
    [0, "green"],
    [5 - HAIR, "green"],
    [5, "green"],
    [5 + HAIR, "yellow"],
    [15 - HAIR, "yellow"],
    [15, "yellow"],
    [15 + HAIR, "red"],
    [31, "red"],
  ],
  "yinchuan-2025": () => [
    [0, "green"],
    [10 - HAIR, "green"],
    [10, "yellow"],
    [10 + HAIR, "yellow"],
    [30 - HAIR, "yellow"],
    [30, "yellow"],
    [30 + HAIR, "red"],
  ],
  "sanya-2022": (e) => [
    [-HAIR, "green"],
    [0, "green"],
    [HAIR, "yellow"],
    [e * 50 - HAIR, "yellow"],
    [e * 50, "yellow"],
    [e * 50 + HAIR, "red"],
  ],
  "xuancheng-2020": () => [
    [-9, "green"],
    [-HAIR, "green"],
    [0, "green"],
    [HAIR, "red"],
    [31, "red"],
  ],
};

type Kind = {
  name: string;
  of: Pick<MeasureFacts, "basis" | "comparator">;
  terms: Partial<MeasureTerms>;
  /** The reading that stands for a progress (share). */
  read: (progress: number) => Partial<ReadingFact>;
  /** A reading before all others. */
  first?: number;
};

const counted = (target: number) => (progress: number) => ({ value: progress * target });
const from = (baseline: number, target: number) => (progress: number) => ({
  value: baseline + progress * (target - baseline),
});
const same = (value: number) => ({ value, match: "same" as const });

const kinds: Kind[] = [
  ...([">=", "=", "~", "range"] as const).flatMap((comparator): Kind[] => [
    {
      name: `increment ${comparator}`,
      of: { basis: "increment", comparator },
      terms: { target: 2700, targetMax: comparator === "range" ? 3000 : null },
      read: counted(2700),
    },
    {
      name: `level ${comparator} from a baseline`,
      of: { basis: "absolute", comparator },
      terms: { target: 1400, baseline: same(400) },
      read: from(400, 1400),
    },
    {
      name: `share ${comparator} from a baseline`,
      of: { basis: "share", comparator },
      terms: { target: 80, baseline: same(30) },
      read: from(30, 80),
    },
    {
      name: `share ${comparator} from its first reading`,
      of: { basis: "share", comparator },
      terms: { target: 80, baseline: { value: 5, match: "comparable" } },
      read: from(30, 80),
      first: 30,
    },
  ]),
  ...(["increment", "absolute", "share"] as const).flatMap((basis): Kind[] => [
    {
      name: `${basis} complete, done of total`,
      of: { basis, comparator: "complete" },
      terms: { target: null },
      read: (progress) => ({ value: null, done: progress * 640, total: 640 }),
    },
    {
      name: `${basis} complete, done of a known target`,
      of: { basis, comparator: "complete" },
      terms: { target: 640 },
      read: (progress) => ({ value: null, done: progress * 640 }),
    },
  ]),
];

/** What is left of a share from the end of January on, where the first reading, of that month, stands in for a baseline. */
const sinceJanuary = (months: number) => months / 11;

/** Schedule, the share due at the end of September, and the same in August or a touch less. */
const schedules: { name: string; schedule: Schedule; e: number; before: number }[] = [
  { name: "linear", schedule: { kind: "linear" }, e: 9 / 12, before: 8 / 12 },
  {
    name: "steps at quarter ends",
    schedule: {
      kind: "steps",
      nodes: [
        { on: "2023-03-31", share: 0.2 },
        { on: "2023-06-30", share: 0.45 },
        { on: "2023-09-30", share: 0.75 },
        { on: "2023-12-31", share: 1 },
      ],
    },
    e: 0.75,
    before: 0.45,
  },
  {
    name: "own points",
    schedule: {
      kind: "steps",
      nodes: [
        { on: "2023-05-15", share: 0.4 },
        { on: "2023-10-01", share: 0.8 },
        { on: "2023-12-01", share: 1 },
      ],
    },
    e: 0.4,
    before: 0.4,
  },
];

function judged(kind: Kind, schedule: Schedule, preset: Preset, august: number, september: number) {
  const read = (on: string, progress: number) => makeReading(on, null, kind.read(progress));
  const measure = makeMeasure({
    ...kind.of,
    terms: { ...kind.terms, schedule },
    readings: [
      ...(kind.first === undefined ? [] : [makeReading("2023-01-28", kind.first)]),
      read("2023-08-28", august),
      read("2023-09-28", september),
    ],
  });
  return judge(makePlan({ preset }), makeFacts({ measures: [measure] }), "2023-10-09", weekdays);
}

describe.each(presets)("%s", (preset) => {
  it.each(kinds.map((kind) => [kind.name, kind] as const))("%s, at each border", (_, kind) => {
    for (const { name, schedule, ...whole } of schedules) {
      const shorter = kind.first !== undefined && schedule.kind === "linear";
      const { e, before } = shorter ? { e: sinceJanuary(8), before: sinceJanuary(7) } : whole;
      for (const [short, lamp] of borders[preset](e)) {
        const progress = e - short / 100;
        const found = judged(kind, schedule, preset, Math.max(before, progress), progress);
        const what = `${name}, ${short} points short of ${e}`;
        expect(found.lamp, what).toBe(lamp);
        expect(found.scar, what).toBe(false);
        expect(found.expected, what).toBeCloseTo(e, 12);
        expect(found.gap, what).toBeCloseTo(-short, 9);
        expect(found.reasons[0]?.key, what).toBe(
          lamp !== "green" || short > 5 ? "behind" : short <= -5 ? "ahead" : "onSchedule",
        );
      }
    }
  });

  it("milestones by their weights, at the borders that whole weights reach", () => {
    const cases = borders[preset](0.75).filter(([short]) => Number.isInteger(short * 10));
    expect(cases.length).toBeGreaterThan(1);
    for (const [short, lamp] of cases) {
      const reached = { on: "2023-08-01", acceptedOn: "2023-08-28" };
      const weight = 750 - short * 10;
      const node = (id: string, dueOn: string, weight: number, done: boolean) => ({
        id,
        dueOn,
        weight,
        reached: done ? reached : null,
      });
      // Due by the end of September: 750 of 1,000; ahead of time comes from the last.
      const milestones =
        short >= 0
          ? [node("a", "2023-09-15", weight, true), node("b", "2023-09-30", 750 - weight, false)]
          : [node("a", "2023-09-15", 750, true), node("b", "2023-12-31", weight - 750, true)];
      milestones.push(node("c", "2023-12-31", short >= 0 ? 250 : 1000 - weight, false));
      const facts = makeFacts({ terms: [makeTerms({ yardstick: "milestones" })], measures: [], milestones });
      const found = judge(makePlan({ preset }), facts, "2023-10-09", weekdays);
      expect(found.gap, `${short} points short`).toBeCloseTo(-short, 9);
      expect(found.lamp, `${short} points short`).toBe(lamp);
    }
  });
});
