import { describe, expect, it } from "vitest";
import { expectsMiss, forecast, surelyMisses } from "./forecast";
import { makeFacts, makeMeasure, makePlan, makeReading, makeTerms } from "./testing";

const plan = makePlan();

describe("forecast", () => {
  const measure = makeMeasure({
    readings: [
      makeReading("2023-05-28", 30),
      makeReading("2023-06-28", 40),
      makeReading("2023-07-28", 42),
      makeReading("2023-08-28", 51),
    ],
  });
  const facts = makeFacts({ measures: [measure] });

  it("runs on at the last three months' rate, between the weakest and the strongest month", () => {
    expect(forecast(plan, facts, measure, "2023-09-28")).toEqual({
      asOf: "2023-08-28",
      value: 51,
      target: 100,
      ratePerMonth: 7,
      neededPerMonth: 12.25,
      endValue: 79,
      low: 59,
      high: 91,
      pastDue: false,
    });
  });

  it("needs three months with readings, known by the day", () => {
    expect(forecast(plan, facts, measure, "2023-07-30")?.asOf).toBe("2023-07-28");
    expect(forecast(plan, facts, measure, "2023-07-20")).toBeNull();
    expect(
      forecast(plan, facts, { ...measure, readings: measure.readings.slice(0, 2) }, "2023-09-28"),
    ).toBeNull();
  });

  it("needs nothing more when the target is met, and names no rate when no month is left", () => {
    const met = { ...measure, readings: [...measure.readings, makeReading("2023-12-28", 120)] };
    const after = forecast(plan, facts, met, "2024-01-02");
    expect(after).toMatchObject({ neededPerMonth: null, endValue: 120, low: 120, high: 120 });
    const early = { ...measure, readings: [...measure.readings, makeReading("2023-09-28", 120)] };
    expect(forecast(plan, facts, early, "2023-10-02")?.neededPerMonth).toBe(0);
  });
});

const monthly = (...values: number[]) =>
  values.map((value, i) => makeReading(`2023-${String(i + 1).padStart(2, "0")}-28`, value));
const SEPTEMBER = "2023-09-29";
const seen = (varied: Parameters<typeof makeMeasure>[0], day = SEPTEMBER) => {
  const measure = makeMeasure(varied);
  const found = forecast(plan, makeFacts({ measures: [measure] }), measure, day);
  const all = found ? [{ ...found, measureId: measure.id }] : [];
  return { found, misses: expectsMiss(measure, all), surely: surelyMisses(measure, all) };
};

describe("what runs on", () => {
  const rising = monthly(5, 10, 15, 20, 25, 30, 35, 40, 48);

  it("is a miss at the present pace, and a sure one when even the best month will not do", () => {
    expect(seen({ readings: rising })).toMatchObject({
      found: { ratePerMonth: 6, endValue: 66, low: 63, high: 72 },
      misses: true,
      surely: true,
    });
    expect(seen({ readings: rising, terms: { target: 70 } })).toMatchObject({ misses: true, surely: false });
    expect(seen({ readings: rising, terms: { target: 66 } })).toMatchObject({ misses: false, surely: false });
    expect(seen({ readings: rising, terms: { target: 69 }, comparator: "~" }).misses).toBe(false);
  });

  it("uses up a limit that counts within the year", () => {
    const limit = { comparator: "<=" as const, readings: rising };
    expect(seen({ ...limit, terms: { target: 60 } })).toMatchObject({
      found: { neededPerMonth: 4 },
      misses: true,
      surely: true,
    });
    expect(seen({ ...limit, terms: { target: 65 } })).toMatchObject({ misses: true, surely: false });
    expect(seen({ ...limit, terms: { target: 66 } })).toMatchObject({ misses: false, surely: false });
  });

  it("counts what is done towards the newest total", () => {
    const readings = [10, 20, 30].map((done, i) =>
      makeReading(`2023-0${i + 7}-28`, null, { done, total: i === 2 ? 50 : 60 }),
    );
    expect(seen({ comparator: "complete", basis: "share", readings, terms: { target: null } })).toMatchObject(
      {
        found: { value: 30, target: 50, ratePerMonth: 30 / 9, endValue: 40, high: 50 },
        misses: true,
        surely: false,
      },
    );
  });

  it("starts a level at the year before's figure, or at its own first reading", () => {
    const readings = monthly(402, 404, 406).map((one, i) => ({ ...one, asOf: `2023-0${i + 7}-28` }));
    const level = { basis: "absolute" as const, readings, terms: { target: 500 } };
    expect(seen(level).found).toBeNull();
    const baseline = { value: 390, match: "same" as const };
    expect(seen({ ...level, terms: { target: 500, baseline } }).found).toMatchObject({
      value: 406,
      ratePerMonth: 16 / 9,
      endValue: 406 + (16 / 9) * 3,
      low: 406 + (12 / 7) * 3,
      high: 412,
    });
    const longer = [makeReading("2023-06-28", 405), ...readings];
    expect(seen({ ...level, readings: longer }).found).toMatchObject({
      ratePerMonth: 1 / 3,
      low: 397,
      high: 412,
    });
    const comparable = { value: 390, match: "comparable" as const };
    expect(seen({ ...level, terms: { target: 500, baseline: comparable } }).found).toBeNull();
  });

  it("stops a share at 100 %", () => {
    const share = { basis: "share" as const, readings: monthly(82, 85, 88, 91, 94, 97, 98, 98.5, 99) };
    expect(seen({ ...share, terms: { target: 99.5 } }).found).toMatchObject({ high: 100, endValue: 100 });
  });

  it("begins at what is accepted already for the month that still runs, at the pace of those that are due", () => {
    const june = monthly(5, 10, 15, 20, 25, 30);
    const early = [...june, makeReading("2023-07-05", 42)];
    expect(seen({ readings: early }, "2023-07-10").found).toMatchObject({
      asOf: "2023-07-05",
      value: 42,
      ratePerMonth: 5,
      endValue: 67,
      low: 67,
      high: 67,
      neededPerMonth: 58 / 5,
    });
    // Not known yet on the day before, and not of the day after.
    expect(seen({ readings: early }, "2023-07-04").found).toMatchObject({ asOf: "2023-06-28", value: 30 });
  });

  it("ends at the due date: past it nothing is expected to be missed any more, it is overdue", () => {
    const measure = makeMeasure({ readings: monthly(5, 10, 15, 20, 25, 30) });
    const facts = makeFacts({ measures: [measure], terms: [makeTerms({ dueOn: "2023-08-31" })] });
    const on = (day: string) => {
      const found = forecast(plan, facts, measure, day);
      const all = found ? [{ ...found, measureId: measure.id }] : [];
      return { found, misses: expectsMiss(measure, all), surely: surelyMisses(measure, all) };
    };
    expect(on("2023-08-31")).toMatchObject({
      found: { endValue: 40, pastDue: false },
      misses: true,
      surely: true,
    });
    expect(on("2023-09-01")).toMatchObject({
      found: { value: 30, endValue: 30, low: 30, high: 30, neededPerMonth: null, pastDue: true },
      misses: false,
      surely: false,
    });
  });

  it("never runs a count backwards for a correction", () => {
    const corrected = monthly(10, 20, 30, 40, 50, 60, 70, 80, 55);
    expect(seen({ readings: corrected }).found).toMatchObject({ ratePerMonth: 0, low: 55, high: 85 });
  });
});

describe("not enough data", () => {
  it.each([
    ["a growth rate", { basis: "growth" as const }],
    ["a limit on a level", { basis: "absolute" as const, comparator: "<=" as const }],
    ["a limit on a share", { basis: "share" as const, comparator: "<=" as const }],
    ["no target", { terms: { target: null } }],
    ["nothing filed for more than three months", { readings: monthly(5, 10, 15, 20, 25) }],
  ])("%s", (_, varied) => {
    const readings = monthly(5, 10, 15, 20, 25, 30, 35, 40, 45);
    expect(seen({ readings, ...varied }).found).toBeNull();
  });

  it("is not said while the last reading is three months old, or a quarter more for a quarterly figure", () => {
    expect(seen({ readings: monthly(5, 10, 15, 20, 25, 30) }).found).toMatchObject({ asOf: "2023-06-28" });
    const quarterly = ["2022-12-31", "2023-03-31", "2023-06-30"].map((on, i) => makeReading(on, i * 20 + 5));
    const varied = { frequency: "quarter" as const, readings: quarterly };
    expect(seen(varied, "2023-11-29").found).toMatchObject({ asOf: "2023-06-30" });
    expect(seen(varied, "2023-12-29").found).toBeNull();
  });
});
