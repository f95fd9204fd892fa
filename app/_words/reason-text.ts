import type { useTranslations } from "next-intl";
import { type Lamp, type Locale, lamps, presets } from "@/db/values";
import type { Reason } from "@/server/lamp/judgement";
import {
  formatDay,
  formatMonth,
  formatNumber,
  formatPoints,
  formatQuantity,
  formatShare,
  type Unit,
} from "./format";

export type LampWords = ReturnType<typeof useTranslations<"lamp">>;

const shares = new Set(["progress", "expected", "reached", "due"]);
const points = new Set(["gap", "short"]);

function factText(
  words: LampWords,
  name: string,
  fact: string | number,
  locale: Locale,
  unit: Unit | null,
): string | number {
  if (typeof fact === "number") {
    if (name === "days") return fact;
    if (shares.has(name)) return formatShare(fact);
    if (points.has(name)) return formatPoints(Math.abs(fact));
    if ((name === "value" || name === "target") && unit) return formatQuantity(fact, unit, locale);
    return formatNumber(fact, locale);
  }
  const lamp = lamps.find((one) => one === fact);
  if (lamp) return words(`word.${lamp}`);
  const preset = presets.find((one) => one === fact);
  if (preset) return words(`preset.${preset}`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(fact)) return formatDay(fact, locale);
  if (/^\d{4}-\d{2}$/.test(fact)) return formatMonth(fact, locale);
  return fact;
}

/** Side of the schedule, printed as a word because the gap itself is printed without its sign. */
const leadOf = (gap: unknown) =>
  typeof gap !== "number" || Math.abs(gap) < 0.05 ? "even" : gap > 0 ? "ahead" : "behind";

type Context = { locale: Locale; lamp: Lamp; unit?: Unit | null };

/**
 * The lamp's sentence (DOMAIN, Lamp). Shares arrive as 0 to 1 and print as percent, points with one decimal, days
 * and periods as dates. `lamp` is the lamp that the reason led to; `unit` that of the measure, where one speaks.
 */
export function reasonText(words: LampWords, reason: Reason, { locale, lamp, unit = null }: Context): string {
  // A growth sentence carries its own percent sign; a limit or a level carries its measure's unit.
  const own = reason.key.startsWith("growth") ? null : unit;
  const facts = Object.entries(reason.facts).map(([name, fact]) => [
    name,
    factText(words, name, fact, locale, own),
  ]);
  return words(`reason.${reason.key}`, {
    lead: leadOf(reason.facts.gap),
    closedOn: "none",
    lamp: words(`word.${lamp}`),
    ...Object.fromEntries(facts),
  });
}
