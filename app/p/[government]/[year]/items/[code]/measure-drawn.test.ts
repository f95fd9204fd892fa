import { expect, it } from "vitest";
import { formatQuantity } from "@/app/_words/format";
import type { PublicItem, PublicMeasure, PublicUpdate } from "@/server/editions/document";
import { documentOf, itemOf } from "@/server/public/testing-document";
import { corrected } from "./corrected";
import { baselineUnit, ownMeasures, publicCurve } from "./measure-drawn";
import { stateOf } from "./milestone-state";

const line = (value: number) => ({
  points: [
    { on: "2023-01-01", value: 0 },
    { on: "2023-12-31", value },
  ],
  steps: false,
});
const reading = (asOf: string, value: number) => ({
  ...{ asOf, acceptedOn: asOf, value, done: null, total: null, provisional: false },
});
const homes: PublicMeasure = {
  metric: { zh: "建设安置房", en: "Homes" },
  comparator: "=",
  basis: "increment",
  unit: { zh: "套", en: "homes" },
  ...{ target: 2400, targetMax: null, originalTarget: 2700 },
  ...{ progress: 0.6, expected: 0.7, gap: -10, lamp: "yellow", reason: null },
  readings: [reading("2023-07-28", 1400), reading("2023-08-10", 1500), reading("2023-08-28", 1650)],
  schedule: {
    from: 0,
    provisional: false,
    first: line(2700),
    present: { ...line(2400), grantedOn: "2023-07-31" },
  },
  baseline: null,
};

it("draws the accepted values and both schedules, and neither a forecast nor a present day", () => {
  const curve = publicCurve(documentOf([]), itemOf("A"), homes);
  expect(curve.delivered).toEqual([
    { on: "2023-07-31", value: 1400 },
    { on: "2023-08-31", value: 1650 },
  ]);
  expect(curve.expected).toEqual(line(2400).points);
  expect(curve.original).toEqual(line(2700));
  expect(curve.levels).toEqual([
    { kind: "target", value: 2400 },
    { kind: "first", value: 2700 },
  ]);
  expect(curve.forecast).toBeNull();
  expect(curve.marks).toEqual([
    { kind: "judged", on: "2023-08-31" },
    { kind: "grant", on: "2023-07-31" },
  ]);
});

it("names last year's figure in its own unit", () => {
  const rate = { zh: "%", en: "%" };
  expect(formatQuantity(130e9, baselineUnit(rate, "元"), "zh")).toBe("1,300亿元");
  expect(formatQuantity(130e9, baselineUnit(rate, "元"), "en")).toBe("CNY 130 bn");
  expect(formatQuantity(6, baselineUnit(rate, "%"), "en")).toBe("6%");
  expect(formatQuantity(2171, baselineUnit(homes.unit, "套"), "en")).toBe("2,171 homes");
});

it("says how a milestone stands on the edition's day", () => {
  const of = (reachedOn: string | null, state: PublicItem["state"] = "active") =>
    stateOf({ reachedOn, dueOn: "2023-08-31" }, "2023-09-20", state);
  const stand = [of("2023-08-31"), of("2023-09-01"), of(null), of(null, "closing"), of(null, "closed")];
  expect(stand).toEqual(["reached", "late", "missed", "missed", "open"]);
  expect([of("2023-08-31", "discontinued"), of(null, "discontinued")]).toEqual(["reached", "void"]);
  expect(stateOf({ reachedOn: null, dueOn: "2023-09-20" }, "2023-09-20", "active")).toBe("ahead");
});

it("leaves the empty measure of a programme to its parts", () => {
  const empty = { ...homes, readings: [] };
  expect(ownMeasures(itemOf("A", { children: 2, measures: [empty, homes] }))).toEqual([homes]);
  expect(ownMeasures(itemOf("A", { measures: [empty] }))).toEqual([empty]);
});

it("leads from a report to the newest correction of its period, and from a correction nowhere", () => {
  const told = { kind: "periodic", acceptedOn: "2023-08-28", noChange: false, texts: null } as const;
  const july = { ...told, id: "july", period: "2023-07", correctsPeriod: null };
  const august = { ...told, id: "august", period: "2023-08", correctsPeriod: null };
  const fixed = { ...august, id: "fixed", kind: "correction", correctsPeriod: "2023-07" } as const;
  const updates = [{ ...fixed, id: "again" }, fixed, august, july];
  const of = (one: PublicUpdate) => corrected({ updates }, one)?.id ?? null;
  expect(updates.map(of)).toEqual([null, null, null, "again"]);
});
