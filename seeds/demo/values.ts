import type { measures } from "@/db/schema";
import { type Random, randomFrom } from "../random";
import { type Fate, leadOf } from "./fates";

type Measure = typeof measures.$inferSelect & { target: number | null };
export type Reading = { value: string; done: string; total: string; asOf: string };

/** 2,700 resettlement homes, month by month: the story that the main flow goes on telling. */
const homes: Record<number, number> = { 2: 430, 3: 640, 4: 860, 5: 1010, 6: 1120, 7: 1284, 8: 1468 };

const monthEnd = (month: number) => new Date(Date.UTC(2023, month, 0)).toISOString().slice(0, 10);

/** Share of the year's work that is done by the end of a month, never falling. */
function doneBy(fate: Fate, month: number, code: string, closesIn: number | null): number {
  let share = 0;
  for (let m = 2; m <= month; m++) {
    const whole = closesIn !== null ? m / closesIn : m / 12;
    const lead = closesIn !== null ? 0.02 : leadOf(fate, m, randomFrom(`lead:${code}:${m}`));
    share = Math.max(share, Math.min(closesIn !== null || fate === "ahead" ? 1 : 0.97, whole + lead));
  }
  return Math.max(0, share);
}

const printed = (value: number) => String(Math.round(value * 100) / 100);

/**
 * What a department files for a measure in a month; null where nothing is published yet.
 * @param closesIn month by which all is done, for items that close; null for the rest
 */
export function readingFor(
  measure: Measure,
  {
    code,
    fate,
    month,
    filedOn,
    closesIn,
  }: { code: string; fate: Fate; month: number; filedOn: string; closesIn: number | null },
): Reading | null {
  const key = `${code}:${measure.sort}`;
  const share = doneBy(fate, month, key, closesIn);
  const target = measure.target ?? 0;
  const plain = (value: number): Reading => ({ value: printed(value), done: "", total: "", asOf: filedOn });
  if (code === "SZ2023-124" && homes[month] !== undefined) return plain(homes[month]);
  if (measure.basis === "growth") return growth(measure, { key, fate, month, filedOn });
  if (measure.comparator === "complete") {
    const [least, most] = measure.unitZh === "公里" ? [9, 18] : [24, 180];
    const total = measure.target ?? randomFrom(`total:${key}`).whole(least, most);
    return { value: "", done: String(steps(share * total, fate)), total: String(total), asOf: filedOn };
  }
  if (measure.basis === "increment")
    return plain(
      inPieces(measure) || (target >= 3 && Number.isInteger(target))
        ? steps(share * target, fate)
        : share * target,
    );
  const from =
    measure.baselineMatch === "same" && measure.baselineValue !== null
      ? measure.baselineValue
      : target * randomFrom(`from:${key}`).between(0.78, 0.9);
  const value = from + (target - from) * Math.max(0, Math.min(1.02, share * 1.02));
  return plain(
    inPieces(measure) || (Number.isInteger(target) && target > 120)
      ? Math.round(value)
      : Math.round(value * 10) / 10,
  );
}

/** Enterprises, homes, people come one by one; money, lengths, areas and shares do not. */
const inPieces = ({ unitZh }: Pick<Measure, "unitZh">) => !/元|%|米|里|亩|公顷|吨/.test(unitZh);

/** Whole pieces: who is in time has rounded up, who lags has not. */
const steps = (amount: number, fate: Fate) => {
  if (fate === "far-behind" || fate === "overdue") return Math.floor(amount);
  return fate === "behind" ? Math.round(amount) : Math.ceil(amount - 1e-9);
};

function growth(
  measure: Measure,
  at: { key: string; fate: Fate; month: number; filedOn: string },
): Reading | null {
  const months = { month: 1, quarter: 3, half: 6, year: 12 }[measure.frequency];
  // The newest interval whose figure is out by the day of filing.
  for (let end = at.month; end >= months; end--) {
    if (end % months !== 0) continue;
    const asOf = monthEnd(end);
    const out = new Date(Date.parse(asOf) + measure.lagDays * 86_400_000).toISOString().slice(0, 10);
    if (out > at.filedOn) continue;
    const random: Random = randomFrom(`growth:${at.key}:${end}`);
    const short = at.fate === "far-behind" ? -2.2 : at.fate === "behind" ? -0.6 : random.between(0.1, 0.7);
    return {
      value: printed(Math.round(((measure.target ?? 0) + short) * 10) / 10),
      done: "",
      total: "",
      asOf,
    };
  }
  return null;
}
