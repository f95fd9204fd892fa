import { monthEnd, monthIndex, monthOfIndex } from "./days";
import type { CommitmentFacts, Day, MeasureFacts, PlanFacts, ReadingFact } from "./facts";
import { measureTermsOn, readingOn, termsOn } from "./known";
import { lastDuePeriod } from "./periods";
import { metFrom } from "./progress";

/** Where a measure is heading, in units of the measure; rates are per month. */
export type Forecast = {
  /** Day of the newest reading that carries the forecast. */
  asOf: Day;
  value: number;
  /** The target; of a `complete` measure the total that was filed. */
  target: number;
  /** Mean monthly addition since the reading of three months before, or the newest earlier one; a level may lose. */
  ratePerMonth: number;
  /**
   * Addition needed in each month left, or for a limit the room left in each; 0 when the target is met (the limit is
   * used up), null when no month is left.
   */
  neededPerMonth: number | null;
  /** Value at the due date at the present rate, and at the weakest and strongest month so far. */
  endValue: number;
  low: number;
  high: number;
  /** The due date has passed: what is missing is overdue, no longer expected to be missed. */
  pastDue: boolean;
};

type Forecasts = readonly (Forecast & { measureId: string })[];
type Measure = Pick<MeasureFacts, "id" | "comparator">;

const misses = (measure: Measure, end: number, { target, pastDue }: Forecast): boolean =>
  !pastDue && (measure.comparator === "<=" ? end > target : end < metFrom(measure, target));

/** Whether the measure's forecast ends short of its target, or over its limit, at the present rate; past due never. */
export const expectsMiss = (measure: Measure, forecasts: Forecasts): boolean =>
  forecasts.some((one) => one.measureId === measure.id && misses(measure, one.endValue, one));

/** Whether it does even if every month left is like the best one so far. */
export const surelyMisses = (measure: Measure, forecasts: Forecasts): boolean =>
  forecasts.some(
    (one) =>
      one.measureId === measure.id && misses(measure, measure.comparator === "<=" ? one.low : one.high, one),
  );

/** Months with additions behind them from which a forecast is made. */
const FEWEST_ADDITIONS = 3;
const RUN_MONTHS = 3;
/** A forecast that nothing has fed for so many months past its measuring interval is not one any more. */
const STALE_MONTHS = 3;
const intervalMonths = { month: 1, quarter: 3, half: 6, year: 12 };

type Point = { month: number; value: number; asOf: Day };

/** A `complete` measure counts what is done. */
const amount = (measure: MeasureFacts, reading: ReadingFact): number | null =>
  measure.comparator === "complete" ? (reading.done ?? reading.value) : reading.value;

/** Last reading of each month, oldest first, as known on `day`: "no change" filings carry none (DOMAIN, Nouns). */
function monthlyPoints(measure: MeasureFacts, day: Day, at: Day): Point[] {
  const months = new Set<number>();
  for (const reading of measure.readings) {
    if (reading.acceptedOn <= day && reading.asOf <= at) months.add(monthIndex(reading.asOf));
  }
  return [...months]
    .sort((a, b) => a - b)
    .flatMap((month) => {
      const end = monthEnd(monthOfIndex(month));
      const reading = readingOn(measure, day, end < at ? end : at);
      const value = reading && amount(measure, reading);
      if (reading === null || value === null || monthIndex(reading.asOf) !== month) return [];
      return [{ month, value, asOf: reading.asOf }];
    });
}

/** What counts up from nothing within the year. */
const counts = ({ basis, comparator }: MeasureFacts): boolean =>
  basis === "increment" || (comparator === "complete" && basis !== "growth");

/** A way from a baseline to a target; a limit on a level has none. */
const climbs = ({ basis, comparator }: MeasureFacts): boolean =>
  (basis === "absolute" || basis === "share") && comparator !== "<=";

/**
 * Forecast from the newest reading known on `day`, at the pace of the periods that are due by then: a month that still
 * runs says how far it is, not how fast months are. Null means "not enough data" (DOMAIN, Lamp: forecast): no target, fewer than three monthly additions, or no reading for more than three months past the
 * measure's interval. Additions run from 0 for what counts up within the year, and from the year before's figure for
 * a level or share that has one (`same`); else from its own first reading. Growth rates, and limits on levels and
 * shares, are never forecast: what they were says little of what they will be. A correction downwards is not a pace:
 * what counts up never runs backwards. A share in per cent stops at 100, and what is done of a total at the total. Seasons and steps at dates are not known to
 * it: it says where the present pace leads.
 */
export function forecast(
  plan: PlanFacts,
  facts: CommitmentFacts,
  measure: MeasureFacts,
  day: Day,
): Forecast | null {
  const due = lastDuePeriod(plan, day);
  const terms = termsOn(facts, day);
  const own = measureTermsOn(measure, day, null);
  const counting = counts(measure);
  if (due === null || terms === null || own === null || !(counting || climbs(measure))) return null;
  const seen = monthlyPoints(measure, day, day);
  const points = seen.filter((point) => point.month <= monthIndex(due));
  const [last, settled] = [seen.at(-1), points.at(-1)];
  const target = targetOf(measure, own.target, day);
  if (last === undefined || settled === undefined || target === null) return null;
  if (monthIndex(due) - last.month > STALE_MONTHS + intervalMonths[measure.frequency] - 1) return null;

  const baseline = own.baseline?.match === "same" ? own.baseline.value : null;
  const from = counting ? 0 : baseline;
  const start = { month: monthIndex(facts.startOn) - 1, value: from ?? 0 };
  const track = from === null ? points : [start, ...points];
  if (track.length - 1 < FEWEST_ADDITIONS) return null;
  const pace = (a: Pick<Point, "month" | "value">, b: Pick<Point, "month" | "value">): number => {
    const each = (b.value - a.value) / Math.max(1, b.month - a.month);
    return counting ? Math.max(0, each) : each;
  };
  const additions = track.slice(1).map((point, i) => pace(track[i] ?? start, point));
  const base = track.findLast((point) => point.month <= settled.month - RUN_MONTHS) ?? track[0] ?? start;
  const ratePerMonth = pace(base, settled);
  const pastDue = terms.dueOn < day;
  const left = pastDue ? 0 : Math.max(0, monthIndex(terms.dueOn) - last.month);
  const most = mostOf(measure, Math.max(target, last.value));
  const end = (rate: number): number => Math.min(most, last.value + rate * left);
  const { value, asOf } = last;
  return {
    asOf,
    value,
    target,
    ratePerMonth,
    neededPerMonth: left === 0 ? null : Math.max(0, target - value) / left,
    endValue: end(ratePerMonth),
    low: Math.min(end(ratePerMonth), end(Math.min(...additions))),
    high: Math.max(end(ratePerMonth), end(Math.max(...additions))),
    pastDue,
  };
}

/** What cannot be passed: a total that is done in full, or 100 %; `reached` is the larger of target and value. */
function mostOf({ basis, comparator }: MeasureFacts, reached: number): number {
  if (comparator === "complete") return reached;
  return basis === "share" && reached <= 100 ? 100 : Infinity;
}

function targetOf(measure: MeasureFacts, target: number | null, day: Day): number | null {
  if (measure.comparator !== "complete") return target;
  return readingOn(measure, day, day)?.total ?? target;
}
