import { expect, it } from "vitest";
import { forecastVerdict } from "./forecast-verdict";

const heading = (value: number, low: number, endValue: number, high: number) => ({
  value,
  low,
  endValue,
  high,
  target: 100,
});

it.each([
  [">=", heading(100, 100, 120, 150), "met", 0],
  [">=", heading(100, 90, 101, 105), "likely", 0],
  [">=", heading(60, 100, 110, 150), "sure", 0],
  [">=", heading(60, 80, 100, 150), "likely", 0],
  [">=", heading(60, 70, 90, 105), "unlikely", 10],
  [">=", heading(60, 60, 70, 99), "out", 30],
  // About a hundred is met from 95 on.
  ["~", heading(60, 80, 95, 100), "likely", 0],
  ["~", heading(60, 80, 94, 100), "unlikely", 1],
  ["<=", heading(60, 70, 90, 100), "limitSure", 0],
  ["<=", heading(60, 70, 100, 101), "limitLikely", 0],
  ["<=", heading(60, 90, 110, 120), "limitUnlikely", 10],
  ["<=", heading(60, 101, 110, 120), "limitOut", 10],
] as const)("%s %o: %s", (comparator, forecast, verdict, short) => {
  expect(forecastVerdict(comparator, forecast)).toEqual({ verdict, short });
});
