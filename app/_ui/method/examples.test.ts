import { describe, expect, it } from "vitest";
import { formatPoints, formatShare } from "@/app/_words/format";
import type { Lamp } from "@/db/values";
import type { CommitmentFacts, Day, MeasureFacts } from "@/server/lamp/facts";
import { firstCountedPeriod } from "@/server/lamp/filings";
import { expectsMiss, forecast, surelyMisses } from "@/server/lamp/forecast";
import { expectedShare } from "@/server/lamp/expected";
import { lastDueInterval } from "@/server/lamp/intervals";
import { judge, strip } from "@/server/lamp/judge";
import type { Judgement } from "@/server/lamp/judgement";
import { NOTABLE_GAP } from "@/server/lamp/parts";
import { lastDuePeriod } from "@/server/lamp/periods";
import { growthLamp, scheduleLamp } from "@/server/lamp/presets";
import { metFrom } from "@/server/lamp/progress";
import {
  filedThrough,
  makeFacts,
  makeMeasure,
  makePlan,
  makeReading,
  makeTerms,
  weekdays,
} from "@/server/lamp/testing";
import { addDays } from "@/server/lamp/days";
import { examples } from "./examples";
import { presetCase } from "./preset-table";

/** Every number of an example is what the engine gives: the words only carry them. */

const plan = makePlan();
const OCTOBER = "2023-10-09";
const at = (day: Day, varied: Partial<CommitmentFacts> = {}): Judgement =>
  judge(plan, makeFacts(varied), day, weekdays);
/** One increment with a reading at the end of September, a tenth less a month before. */
const counted = (value: number, target: number, varied: Partial<MeasureFacts> = {}) =>
  makeMeasure({
    ...varied,
    terms: { target },
    readings: [makeReading("2023-08-28", value * 0.9), makeReading("2023-09-28", value)],
  });
const october = (...measures: MeasureFacts[]) => at(OCTOBER, { measures });
const printed = ({ progress, expected, gap }: Pick<Judgement, "progress" | "expected" | "gap">) => ({
  progress: formatShare(progress ?? Number.NaN),
  expected: formatShare(expected ?? Number.NaN),
  gap: formatPoints(gap ?? Number.NaN),
});
const percent = (text: string) => Number.parseFloat(text) / 100;

describe("lamps and rules", () => {
  it("lamps: the worst of two measures, at the end of the last due period", () => {
    const own = examples.lamps;
    const homes = counted(own.value, own.target);
    const other = counted(percent(own.other) * 100, 100, { id: "m2" });
    const both = october(homes, other);
    expect(both.lamp).toBe(own.lamp);
    expect(printed(both)).toEqual({ progress: own.progress, expected: own.expected, gap: `−${own.gap}` });
    expect(october(other)).toMatchObject({ lamp: own.otherLamp });
    expect(both.period).toBe(own.month);
    expect(lastDuePeriod(plan, own.today)).toBe(own.judged);
    expect(lastDuePeriod(plan, own.tomorrow)).toBe(own.month);
  });

  it("presets: one case under the four rules, the one of the table", () => {
    const own = examples.presets;
    const lampOf = (preset: Parameters<typeof scheduleLamp>[0]) =>
      scheduleLamp(preset, percent(own.progress), percent(own.expected));
    expect(lampOf("standard")).toBe(own.standard);
    expect(lampOf("yinchuan-2025")).toBe(own.yinchuan);
    expect(lampOf("sanya-2022")).toBe(own.sanya);
    expect(lampOf("xuancheng-2020")).toBe(own.xuancheng);
    expect(formatPoints((percent(own.expected) - percent(own.progress)) * 100)).toBe(own.short);
    expect([formatShare(presetCase.expected), formatShare(presetCase.progress)]).toEqual([
      own.expected,
      own.progress,
    ]);
  });

  it("switches: overdue, the first period that counts, receipt", () => {
    const own = examples.switches;
    const due = { terms: [makeTerms({ dueOn: own.due })] };
    expect(at(own.day, due)).toMatchObject({ lamp: own.overdue, overdue: true });
    expect(at(own.due, due).overdue).toBe(false);
    const grace = makePlan({ graceWorkingDays: own.grace, acknowledgeWorkingDays: own.limit });
    expect(firstCountedPeriod(grace, own.received, weekdays)).toBe(own.from);
    expect(firstCountedPeriod(grace, own.later, weekdays)).toBe(own.laterFrom);
    const sent = { terms: [makeTerms({ state: "pending", sentOn: own.sent, acknowledgedOn: null })] };
    expect(judge(grace, makeFacts(sent), own.by, weekdays).lamp).toBe("grey");
    expect(judge(grace, makeFacts(sent), addDays(own.by, 1), weekdays).lamp).toBe(own.unreceived);
  });

  it("scar: red, yellow, green", () => {
    const own = examples.scar;
    const readings = [
      makeReading("2023-07-28", 58),
      makeReading("2023-08-28", percent(own.badProgress) * 100),
      makeReading("2023-09-28", percent(own.goodProgress) * 100),
      makeReading("2023-10-28", percent(own.freeProgress) * 100),
    ];
    const cells = strip(
      plan,
      makeFacts({ measures: [makeMeasure({ readings })] }),
      "2023-11-10",
      weekdays,
    ).slice(-3);
    expect(
      cells.map(({ period, lamp, progress, expected }) => [
        period,
        lamp,
        formatShare(progress ?? 0),
        formatShare(expected ?? 0),
      ]),
    ).toEqual([
      [own.bad, own.badLamp, own.badProgress, own.badExpected],
      [own.good, own.goodLamp, own.goodProgress, own.goodExpected],
      [own.free, own.freeLamp, own.freeProgress, own.freeExpected],
    ]);
  });

  it("override: the computed lamp does not know it", () => {
    const own = examples.override;
    const measures = [counted(1652, 2700)];
    const flag: Lamp = "green";
    expect(own.flag).toBe(flag);
    const overrides = [{ period: own.period, lamp: flag, knownOn: "2023-10-02", liftedOn: null }];
    const flagged = at(OCTOBER, { measures, overrides });
    expect(flagged).toMatchObject({ lamp: own.computed, period: own.period });
  });
});

describe("progress", () => {
  it("expected: even over the year, and after a grant", () => {
    const own = examples.expected;
    const even = (day: Day) =>
      formatShare(
        expectedShare(
          { schedule: { kind: "linear" }, startOn: "2023-01-01", dueOn: "2023-12-31", regrant: null },
          day,
        ),
      );
    expect(even("2023-09-30")).toBe(own.share);
    expect(even("2023-11-30")).toBe(own.later);
    expect(formatShare(own.months / own.all)).toBe(own.share);
    expect(formatShare(own.laterMonths / own.all)).toBe(own.later);
    const granted = {
      schedule: { kind: "linear" as const },
      startOn: "2023-01-01",
      dueOn: own.due,
      regrant: { on: own.granted, progress: percent(own.from) },
    };
    expect(formatShare(expectedShare(granted, "2023-11-30"))).toBe(own.result);
    expect(formatShare(percent(own.from) + (percent(own.rest) * own.over) / own.left)).toBe(own.result);
    expect(formatShare(1 - percent(own.from))).toBe(own.rest);
    const share = makeMeasure({
      basis: "share",
      terms: { target: 80 },
      readings: [makeReading(`${own.firstMonth}-28`, 70), makeReading(`${own.judgedMonth}-28`, 76)],
    });
    const first = at("2023-09-10", { measures: [share] });
    expect([first.period, printed(first).expected]).toEqual([own.judgedMonth, own.sinceShare]);
    expect(formatShare(own.since / own.sinceAll)).toBe(own.sinceShare);
  });

  it("deviation: an increment, a share with a baseline, a complete count", () => {
    const own = examples.deviation;
    expect(printed(october(counted(own.value, own.target)))).toEqual({
      progress: own.progress,
      expected: own.expected,
      gap: own.gap,
    });
    const share = makeMeasure({
      basis: "share",
      terms: { target: own.goal, baseline: { value: own.base, match: "same" } },
      readings: [makeReading("2023-09-28", own.now)],
    });
    expect(printed(october(share)).progress).toBe(own.way);
    const complete = makeMeasure({
      comparator: "complete",
      terms: { target: null },
      readings: [makeReading("2023-09-28", null, { done: own.done, total: own.total })],
    });
    expect(printed(october(complete)).progress).toBe(own.share);
    expect(metFrom({ comparator: "~" }, 100)).toBe(own.about);
  });

  it("growth: short of the target within the tolerance, and the figure that is due", () => {
    const own = examples.growth;
    expect(formatPoints(own.target - own.value)).toBe(own.short);
    expect(growthLamp("standard", own.target - own.value, own.tolerance)).toBe(own.lamp);
    expect(growthLamp("xuancheng-2020", own.target - own.value, own.tolerance)).toBe(own.strict);
    expect(lastDueInterval("quarter", own.lag, "2023-01-01", own.at)).toBe(own.interval);
  });

  it("limits: within or over", () => {
    const own = examples.limits;
    expect(october(counted(own.value, own.limit, { comparator: "<=" })).lamp).toBe(own.good);
    expect(october(counted(own.over, own.limit, { comparator: "<=" })).lamp).toBe(own.bad);
  });

  it("milestones: weight reached against weight due", () => {
    const own = examples.milestones;
    const node = (id: string, dueOn: Day, weight: number, reached: boolean) => ({
      id,
      dueOn,
      weight,
      reached: reached ? { on: dueOn, acceptedOn: dueOn } : null,
    });
    const judgement = at(OCTOBER, {
      terms: [makeTerms({ yardstick: "milestones" })],
      measures: [],
      milestones: [
        node("a", "2023-03-28", own.a, true),
        node("b", "2023-06-28", own.b, true),
        node("c", "2023-09-28", own.c, false),
        node("d", "2023-12-28", own.d, false),
      ],
    });
    expect(judgement.lamp).toBe(own.lamp);
    expect(printed(judgement)).toEqual({ progress: own.reached, expected: own.due, gap: `−${own.short}` });
  });

  it("routine: filed, missed once, missed twice", () => {
    const own = examples.routine;
    const lampOf = (...missed: string[]) =>
      at(OCTOBER, {
        terms: [makeTerms({ yardstick: "routine" })],
        measures: [],
        filings: filedThrough(12).filter(({ period }) => !missed.includes(period)),
      }).lamp;
    expect([lampOf(), lampOf(own.period), lampOf(own.previous, own.period)]).toEqual([
      own.filed,
      own.once,
      own.twice,
    ]);
  });

  it("children: the mean of their clamped progress, the worst lamp", () => {
    const own = examples.children;
    const child = (id: string, share: string) =>
      makeFacts({
        id,
        measures: [
          makeMeasure({
            readings: [makeReading("2023-08-28", 60), makeReading("2023-09-28", percent(share) * 100)],
          }),
        ],
      });
    const closed = makeFacts({
      id: "closed",
      terms: [makeTerms({ state: "closed", closedOn: "2023-08-01" })],
    });
    const judgement = at(OCTOBER, {
      terms: [makeTerms({ yardstick: "children" })],
      measures: [],
      filings: [],
      children: [child("a", own.first), child("b", own.second), child("c", own.third), closed],
    });
    expect(formatShare(judgement.progress ?? 0)).toBe(own.mean);
    expect(judgement.reasons).toEqual([
      { key: "children", facts: { closed: own.closed, total: own.total, worst: own.lamp } },
    ]);
    expect(formatShare(1)).toBe(own.capped);
  });

  it("forecast: the last three months run on", () => {
    const own = examples.forecast;
    const measure = makeMeasure({
      terms: { target: own.target },
      readings: [
        makeReading("2023-05-28", 950),
        makeReading("2023-06-28", 1100),
        makeReading("2023-07-28", 1250),
        makeReading("2023-08-28", 1428),
        makeReading("2023-09-28", own.value),
      ],
    });
    const found = forecast(plan, makeFacts({ measures: [measure] }), measure, OCTOBER);
    expect(found).toMatchObject({
      value: own.value,
      target: own.target,
      ratePerMonth: own.rate,
      endValue: own.end,
      low: own.low,
      high: own.high,
    });
    expect(formatPoints(found?.neededPerMonth ?? 0)).toBe(own.needed);
    if (!found) return expect.fail("no forecast");
    const missed = (comparator: "~" | "<=" | ">=", endValue: number) =>
      expectsMiss({ id: measure.id, comparator }, [{ ...found, measureId: measure.id, endValue }]);
    expect(missed(">=", found.endValue)).toBe(true);
    expect(surelyMisses(measure, [{ ...found, measureId: measure.id }])).toBe(true);
    expect(missed("~", (own.target * own.about) / 100)).toBe(false);
    expect(missed("~", (own.target * own.about) / 100 - 1)).toBe(true);
    const few = { ...measure, readings: measure.readings.slice(0, own.fewest - 1) };
    expect(forecast(plan, makeFacts({ measures: [few] }), few, OCTOBER)).toBeNull();
    const seenOn = (day: Day) => forecast(plan, makeFacts({ measures: [measure] }), measure, day);
    expect(own.months).toBe(3);
    expect([seenOn("2023-12-29")?.asOf, seenOn("2024-01-29")]).toEqual(["2023-09-28", null]);
    const enough = { ...measure, readings: measure.readings.slice(0, own.fewest) };
    expect(forecast(plan, makeFacts({ measures: [enough] }), enough, OCTOBER)).not.toBeNull();
  });

  it("buckets: at their borders", () => {
    const own = examples.buckets;
    const bucketOf = (share: string) => october(counted(percent(share) * 100, 100)).bucket;
    expect([own.all, own.a, own.b, own.c, own.d].map(bucketOf)).toEqual([
      own.allBucket,
      own.aBucket,
      own.bBucket,
      own.cBucket,
      own.dBucket,
    ]);
    expect(own.notable).toBe(NOTABLE_GAP);
  });
});
