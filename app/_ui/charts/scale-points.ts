import { scaleLinear } from "d3-scale";
import { area, curveLinear, curveStepAfter, line } from "d3-shape";

/** A value on a day, `YYYY-MM-DD`. */
export type Point = { on: string; value: number };

/** `first`: the target as it was before an adjustment; `ceiling`: a limit, better stayed below. */
export type LevelKind = "target" | "first" | "maximum" | "ceiling" | "baseline";
export type MarkKind = "judged" | "today" | "grant";

export type Curve = {
  startOn: string;
  endOn: string;
  /** What was delivered, oldest first. */
  delivered: readonly Point[];
  /** Rates stand for themselves: points without a line between them. */
  apart?: boolean;
  /**
   * What the schedule expects, oldest first; `steps` holds each value until the next. An even schedule counts whole
   * months (DOMAIN, measure), so give it a point at every month's end.
   */
  expected: readonly Point[];
  steps?: boolean;
  /** The schedule as it was before a grant, drawn thin beside the present one, which begins at the grant. */
  original?: { points: readonly Point[]; steps: boolean } | null;
  /** Lines across the whole width. */
  levels?: readonly { kind: LevelKind; value: number }[];
  /** Where the present pace leads, with its interval, from the last delivered point on. */
  forecast?: { on: string; value: number; low: number; high: number } | null;
  /** Days that are marked across the height. */
  marks?: readonly { kind: MarkKind; on: string }[];
  /** Upper end of the axis that is kept even when nothing reaches it. */
  atLeast?: number;
  /** Levels far from nothing: the axis may begin near them. */
  floating?: boolean;
};

export type Size = { width: number; height: number };
type At = { x: number; y: number };

export const margin = { top: 26, right: 22, bottom: 26, left: 52 };

/** Width (px) that a month's name needs. */
const monthWidth = 34;

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

function onLine(points: readonly Point[], steps: boolean, day: string): number | null {
  const before = points.filter(({ on }) => on <= day).at(-1);
  const after = points.find(({ on }) => on > day);
  if (!before) return null;
  if (steps || !after) return before.value;
  const share = (ms(day) - ms(before.on)) / (ms(after.on) - ms(before.on));
  return before.value + (after.value - before.value) * share;
}

/** What the schedule expects on a day: between its points on the line, or the last step taken; before a grant the first one. */
export const expectedOn = (curve: Pick<Curve, "expected" | "steps" | "original">, day: string) =>
  onLine(curve.expected, curve.steps ?? false, day) ??
  (curve.original ? onLine(curve.original.points, curve.original.steps, day) : null);

/** Lower end of the axis: nothing, unless all values are levels far above it. */
function lowest(values: readonly number[], floating: boolean): number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return floating && low > high / 2 ? low - (high - low) * 0.5 : Math.min(0, low);
}

/** Puts a curve on paper: paths, marks and ticks in the units of the view box. Draws nothing and knows no words. */
export function scalePoints(curve: Curve, size: Size) {
  const { delivered, expected, original = null, levels = [], forecast = null, marks = [] } = curve;
  const values = [
    ...[...delivered, ...expected, ...(original?.points ?? []), ...levels].map(({ value }) => value),
    ...(forecast ? [forecast.low, forecast.high] : []),
    ...(curve.atLeast === undefined ? [] : [curve.atLeast]),
  ];
  const bottom = size.height - margin.bottom;
  const right = size.width - margin.right;
  const x = scaleLinear([ms(curve.startOn), ms(curve.endOn)], [margin.left, right]);
  const low = values.length ? lowest(values, curve.floating ?? false) : 0;
  const y = scaleLinear([low, Math.max(...values, low + 1e-9)], [bottom, margin.top]).nice(4);
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
  const months = monthEnds(curve.startOn, curve.endOn);
  // Months from the year's end backwards, so that quarters' ends are named where not all can be.
  const stride =
    [1, 3, 6, 12].find((one) => ((right - margin.left) / months.length) * one >= monthWidth) ?? 12;
  return {
    yTicks: y.ticks(4).map((value) => ({ value, y: y(value) })),
    xTicks: months
      .filter(({ month }) => Number(month.slice(5)) % stride === 0)
      .map(({ month, on }) => ({ month, x: Math.min(x(ms(on)), size.width) })),
    delivered: curve.apart ? null : path(delivered),
    expected: path(expected, curve.steps),
    original: original ? path(original.points, original.steps) : null,
    points: delivered.map((point) => ({ ...point, ...at(point) })),
    levels: levels.map((level) => ({ ...level, y: y(level.value) })),
    marks: marks
      .filter(({ on }) => on >= curve.startOn && on <= curve.endOn)
      .map((mark) => ({ ...mark, x: x(ms(mark.on)) })),
    fan,
    forecast: last && forecast ? path([last, forecast]) : null,
    end:
      last && forecast
        ? { ...forecast, ...at(forecast), top: y(forecast.high), foot: y(forecast.low) }
        : null,
    last: last ? { ...last, ...at(last) } : null,
    expectedNow:
      last && expectedNow !== null
        ? { value: expectedNow, ...at({ on: last.on, value: expectedNow }) }
        : null,
  };
}
