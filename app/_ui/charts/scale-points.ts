import { scaleLinear } from "d3-scale";
import { area, curveLinear, curveStepAfter, line } from "d3-shape";

/** A value on a day, `YYYY-MM-DD`. */
export type Point = { on: string; value: number };

export type Curve = {
  startOn: string;
  endOn: string;
  /** What was delivered, oldest first. */
  delivered: readonly Point[];
  /**
   * What the schedule expects, oldest first; `steps` holds each value until the next. An even schedule counts whole
   * months (DOMAIN, measure), so give it a point at every month's end.
   */
  expected: readonly Point[];
  steps?: boolean;
  /** Lines across the whole width. */
  levels?: readonly { kind: "target" | "baseline"; value: number }[];
  /** Where the present pace leads, with its interval, from the last delivered point on. */
  forecast?: { on: string; value: number; low: number; high: number } | null;
  /** Upper end of the axis that is kept even when nothing reaches it. */
  atLeast?: number;
};

export type Size = { width: number; height: number };
type At = { x: number; y: number };

export const margin = { top: 26, right: 22, bottom: 26, left: 52 };

const ms = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayMs = 86_400_000;

/** Last days of the months from start to end: a month's mark stands where the month is over. */
export function monthEnds(startOn: string, endOn: string): { month: string; on: string }[] {
  const marks = [];
  for (let month = startOn.slice(0, 7); month <= endOn.slice(0, 7); ) {
    const next = new Date(`${month}-01T00:00:00Z`);
    next.setUTCMonth(next.getUTCMonth() + 1);
    marks.push({ month, on: new Date(next.getTime() - dayMs).toISOString().slice(0, 10) });
    month = next.toISOString().slice(0, 7);
  }
  return marks;
}

/** What the schedule expects on a day: between its points on the line, or the last step taken. */
export function expectedOn(curve: Curve, day: string): number | null {
  const before = curve.expected.filter(({ on }) => on <= day).at(-1);
  const after = curve.expected.find(({ on }) => on > day);
  if (!before) return null;
  if (curve.steps || !after) return before.value;
  const share = (ms(day) - ms(before.on)) / (ms(after.on) - ms(before.on));
  return before.value + (after.value - before.value) * share;
}

/** Puts a curve on paper: paths, marks and ticks in the units of the view box. Draws nothing and knows no words. */
export function scalePoints(curve: Curve, size: Size) {
  const { delivered, expected, levels = [], forecast = null } = curve;
  const values = [
    ...[...delivered, ...expected, ...levels].map(({ value }) => value),
    ...(forecast ? [forecast.low, forecast.high] : []),
    ...(curve.atLeast === undefined ? [] : [curve.atLeast]),
  ];
  const bottom = size.height - margin.bottom;
  const x = scaleLinear([ms(curve.startOn), ms(curve.endOn)], [margin.left, size.width - margin.right]);
  const y = scaleLinear([Math.min(0, ...values), Math.max(...values, 1e-9)], [bottom, margin.top]).nice(4);
  const at = ({ on, value }: Point): At => ({ x: x(ms(on)), y: y(value) });
  const path = (points: readonly Point[], steps = false) =>
    line<Point>(
      (point) => at(point).x,
      (point) => at(point).y,
    ).curve(steps ? curveStepAfter : curveLinear)(points) ?? "";

  const last = delivered.at(-1) ?? null;
  const expectedNow = last ? expectedOn(curve, last.on) : null;
  const fan =
    last && forecast
      ? area<{ on: string; low: number; high: number }>(
          ({ on }) => x(ms(on)),
          ({ low }) => y(low),
          ({ high }) => y(high),
        )([{ on: last.on, low: last.value, high: last.value }, forecast])
      : null;
  return {
    yTicks: y.ticks(4).map((value) => ({ value, y: y(value) })),
    xTicks: monthEnds(curve.startOn, curve.endOn).map(({ month, on }) => ({
      month,
      x: Math.min(x(ms(on)), size.width),
    })),
    delivered: path(delivered),
    expected: path(expected, curve.steps),
    points: delivered.map((point) => ({ ...point, ...at(point) })),
    levels: levels.map((level) => ({ ...level, y: y(level.value) })),
    fan,
    forecast: last && forecast ? path([last, forecast]) : null,
    last: last ? { ...last, ...at(last) } : null,
    expectedNow:
      last && expectedNow !== null
        ? { value: expectedNow, ...at({ on: last.on, value: expectedNow }) }
        : null,
  };
}
