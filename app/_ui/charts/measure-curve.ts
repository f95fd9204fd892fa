import type { Basis, Comparator } from "@/db/values";
import { monthEnd } from "@/server/lamp/days";
import type { Curve, MarkKind, Point } from "./scale-points";

type Line = { points: readonly Point[]; steps: boolean };

/** What is drawn of a measure, as accepted. */
export type Measured = {
  basis: Basis;
  comparator: Comparator;
  terms: { target: number | null; targetMax: number | null } | null;
  /** As first pledged. */
  original: { target: number | null } | null;
  readings: readonly { asOf: string; value: number | null; done: number | null; total: number | null }[];
  forecast: { endValue: number; low: number; high: number; pastDue: boolean } | null;
  schedule: {
    from: number;
    provisional: boolean;
    first: Line;
    present: (Line & { grantedOn: string }) | null;
  } | null;
  baselineValue: number | null;
  baselineMatch: string | null;
};

type Place = {
  plan: { startOn: string; endOn: string };
  commitment: { dueOn: string; originalDueOn: string };
  /** Period at whose end the lamp is judged, and the business day; null: a frozen page has no present day. */
  period: string | null;
  today: string | null;
  /** What is closed or given up is heading nowhere. */
  open: boolean;
};

/** What is drawn once for each month, the newest reading winning: readings stand where they are judged, at its end. */
function deliveredOf(readings: Measured["readings"]): Curve["delivered"] {
  const byMonth = new Map<string, number>();
  for (const one of readings) {
    const value = one.done ?? one.value;
    if (value !== null) byMonth.set(monthEnd(one.asOf), value);
  }
  return [...byMonth].map(([on, value]) => ({ on, value })).sort((a, b) => (a.on < b.on ? -1 : 1));
}

function levelsOf(measure: Pick<Measured, "comparator" | "terms" | "original">, goal: number | null) {
  const levels: NonNullable<Curve["levels"]>[number][] = [];
  const limit = measure.comparator === "<=";
  if (goal !== null) levels.push({ kind: limit ? "ceiling" : "target", value: goal });
  const first = measure.original?.target ?? null;
  if (goal !== null && first !== null && measure.comparator !== "complete" && first !== goal)
    levels.push({ kind: "first", value: first });
  const most = measure.terms?.targetMax ?? null;
  if (measure.comparator === "range" && most !== null) levels.push({ kind: "maximum", value: most });
  return levels;
}

/**
 * What a measure's chart draws: accepted readings, the schedule as first set and as it holds, targets likewise, the
 * baseline, the forecast's fan to the due date, and the days that matter.
 */
export function measureCurve({ plan, commitment, period, today, open }: Place, measure: Measured): Curve {
  const { dueOn, originalDueOn } = commitment;
  const { schedule, forecast, basis, comparator } = measure;
  const delivered = deliveredOf(measure.readings);
  const last = delivered.at(-1);
  const total = measure.readings.at(-1)?.total ?? null;
  const target = measure.terms?.target ?? null;
  const levels = levelsOf(measure, comparator === "complete" ? (total ?? target) : target);
  const counted = basis === "increment" || comparator === "complete";
  const same = measure.baselineMatch === "same" ? measure.baselineValue : null;
  // A provisional one enters the formula, too; the lamp's working says that it is one.
  const baseline = schedule?.from ?? same;
  if (!counted && baseline !== null) levels.push({ kind: "baseline", value: baseline });
  const present = schedule?.present ?? null;
  const latest = [plan.endOn, dueOn, originalDueOn].reduce((a, b) => (a > b ? a : b));
  const marks: { kind: MarkKind; on: string }[] = today === null ? [] : [{ kind: "today", on: today }];
  if (period !== null) marks.unshift({ kind: "judged", on: monthEnd(period) });
  if (present) marks.push({ kind: "grant", on: present.grantedOn });
  return {
    startOn: plan.startOn,
    endOn: monthEnd(latest),
    delivered,
    apart: basis === "growth",
    expected: present?.points ?? schedule?.first.points ?? [],
    steps: present ? present.steps : (schedule?.first.steps ?? false),
    original: present && schedule ? schedule.first : null,
    levels,
    marks,
    floating: basis === "absolute" || basis === "share",
    forecast:
      open && forecast && !forecast.pastDue && last && last.on < monthEnd(dueOn)
        ? { on: monthEnd(dueOn), value: forecast.endValue, low: forecast.low, high: forecast.high }
        : null,
  };
}
