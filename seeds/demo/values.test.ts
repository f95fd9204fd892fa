import { expect, it } from "vitest";
import { readFacts } from "../read-facts";
import { fateOf } from "./fates";
import { readingFor } from "./values";

const months = [2, 3, 4, 5, 6, 7, 8, 9];
const all = readFacts().commitments.flatMap(({ code, measures: own }) =>
  own.map((measure, sort) => ({
    code,
    measure: { ...measure, sort } as unknown as Parameters<typeof readingFor>[0],
  })),
);
const filed = all.flatMap(({ code, measure }) =>
  months.flatMap((month) => {
    const at = { code, fate: fateOf(code), month, filedOn: `2023-0${month}-25`, closesIn: null };
    const reading = readingFor(measure, at);
    return reading ? [{ code, unit: measure.unitZh, value: Number(reading.done || reading.value) }] : [];
  }),
);
const inPieces = (unit: string) => /^[家个处件套座部项所人户名场]/.test(unit);

it("files whole enterprises, homes and people, whatever the target", () => {
  const pieces = filed.filter(({ unit }) => inPieces(unit));
  expect(new Set(pieces.map(({ code }) => code)).size).toBeGreaterThan(40);
  expect(pieces.filter(({ value }) => !Number.isInteger(value))).toEqual([]);
});

it("leaves fractions to what has them", () => {
  expect(filed.some(({ unit, value }) => unit === "%" && !Number.isInteger(value))).toBe(true);
});
