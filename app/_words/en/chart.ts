import type { DeepString } from "../deep-string";
import type { chart as zh } from "../zh/chart";

export const chart: DeepString<typeof zh> = {
  delivered: "Delivered",
  expected: "Schedule",
  meanExpected: "Mean expected",
  target: "Target",
  baseline: "Baseline",
  forecast: "At this pace",
  deliveredAt: "Delivered {value}",
  expectedAt: "Schedule {value}",
  meanExpectedAt: "Mean expected {value}",
  targetAt: "Target {value}",
  baselineAt: "Baseline {value}",
  month: "Month",
  date: "Date",
  department: "Lead department",
  items: "Items",
  buckets: "Five buckets",
  doneBucket: "Done (or waiting to be closed)",
  bucketsText: "Five buckets: {list}",
  strip: "Lamps by period",
  filed: {
    "on-time": "reported in time",
    late: "reported late",
    missing: "not reported",
    "not-due": "not counted",
  },
  heatHint: "In each cell the worst lamp, its items / all items; open it to see them",
  heatCell: "{department}, {area}: {lamp} {worst} of {all}",
  empty: "none",
  noReadings: "No values yet; schedule and target are shown.",
};
