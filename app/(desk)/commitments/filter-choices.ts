import type { useTranslations } from "next-intl";
import { buckets, commitmentKinds, commitmentStates, type Locale, lamps } from "@/db/values";
import { ledgerFlags } from "@/server/commitments/schema";
import type { LedgerChoices } from "./ledger-data";

/** The filters of the ledger in the order in which they stand. */
export const filterNames = ["lamp", "bucket", "area", "department", "state", "kind", "flag"] as const;
export type FilterName = (typeof filterNames)[number];

export type Choice = { value: string; label: string };

/** Marks that only a link of the overview asks for: they do not crowd the select. */
const linkOnly = new Set(["counted", "of-report", "children"]);

export type FilterWords = {
  ledger: ReturnType<typeof useTranslations<"ledger">>;
  values: ReturnType<typeof useTranslations<"values">>;
  lamp: ReturnType<typeof useTranslations<"lamp">>;
};

/** What each filter offers, in words. A mark that only links use is offered while it is chosen. */
export function filterChoices(
  words: FilterWords,
  choices: LedgerChoices,
  locale: Locale,
): Record<FilterName, Choice[]> {
  const named = ({ code, zh, en }: { code: string; zh: string; en: string }) => ({
    value: code,
    label: locale === "zh" ? zh : en,
  });
  return {
    lamp: lamps.map((value) => ({ value, label: words.lamp(`word.${value}`) })),
    bucket: buckets.map((value) => ({ value, label: words.values(`bucket.${value}`) })),
    area: choices.areas.map(named),
    department: choices.departments.map(named),
    state: commitmentStates.map((value) => ({ value, label: words.values(`state.${value}`) })),
    kind: commitmentKinds.map((value) => ({ value, label: words.values(`kind.${value}`) })),
    flag: ledgerFlags.map((value) => ({ value, label: words.ledger(`flags.${value}`) })),
  };
}

/** The options of one select: what it offers, and the present choice where that is several at once or link-only. */
export function optionsOf(
  name: FilterName,
  offered: readonly Choice[],
  chosen: readonly string[],
  and: string,
) {
  const shown = offered.filter(
    ({ value }) => name !== "flag" || !linkOnly.has(value) || chosen.includes(value),
  );
  if (chosen.length < 2) return shown;
  const label = chosen.map((one) => offered.find(({ value }) => value === one)?.label ?? one).join(and);
  return [{ value: chosen.join(","), label }, ...shown];
}
