import { expect, it } from "vitest";
import { forecastVerdict } from "./forecast-verdict";

const heading = (value: number, low: number, endValue: number, high: number) => ({
  value,
  low,
  endValue,
  high,
  target: 100,
  pastDue: false,
});

it.each([
  [">=", heading(100, 100, 120, 150), "met", 0],
  [">=", heading(100, 90, 101, 105), "likely", 0],
  [">=", heading(60, 100, 110, 150), "sure", 0],
  [">=", heading(60, 80, 100, 150), "likely", 0],
  [">=", heading(60, 70, 90, 105), "unlikely", 10],
  [">=", heading(60, 60, 70, 99), "out", 1],
  // About a hundred is met from 95 on.
  ["~", heading(60, 80, 95, 100), "likely", 0],
  ["~", heading(60, 80, 94, 100), "unlikely", 1],
  ["<=", heading(60, 70, 90, 100), "limitSure", 0],
  ["<=", heading(60, 70, 100, 101), "limitLikely", 0],
  ["<=", heading(60, 90, 110, 120), "limitUnlikely", 10],
  ["<=", heading(60, 101, 110, 120), "limitOut", 1],
] as const)("%s %o: %s", (comparator, forecast, verdict, short) => {
  expect(forecastVerdict(comparator, forecast)).toEqual({ verdict, short });
});

it.each([
  [">=", 60, "overdue", 40],
  [">=", 100, "overdueMet", 0],
  ["~", 94, "overdue", 1],
  ["<=", 110, "overdueLimit", 10],
  ["<=", 90, "overdueMet", 0],
] as const)("past due, %s a hundred at %d: %s", (comparator, value, verdict, short) => {
  const over = { ...heading(value, value, value, value), pastDue: true };
  expect(forecastVerdict(comparator, over)).toEqual({ verdict, short });
});
