import { formatDay, formatQuantity } from "@/app/_words/format";
import type { Locale } from "@/db/values";
import type { Change } from "./requests-data";

/** The few words that a term needs; made of `useTranslations("requests")`, on the server as in the browser. */
export type TermWords = {
  dueOn: string;
  lead: string;
  into: string;
  notSet: string;
  range: (from: string, to: string) => string;
};

export const termName = (change: Change, words: TermWords, locale: Locale): string =>
  change.what === "target" ? (locale === "zh" ? change.metricZh : change.metricEn) : words[change.what];

/** A term as it stood, as it was asked for or as it was granted; null where there is none. */
export function termValue(
  change: Change,
  side: "original" | "asked" | "granted",
  words: TermWords,
  locale: Locale,
): string | null {
  if (change.what === "dueOn") return change[side] && formatDay(change[side], locale);
  if (change.what === "lead") {
    const one = change[side];
    return one && (locale === "zh" ? one.nameZh : one.nameEn);
  }
  if (change.what === "into") {
    const one = change[side];
    return one && `${one.code} ${locale === "zh" ? one.titleZh : one.titleEn}`;
  }
  const terms = change[side];
  if (!terms) return null;
  if (terms.target === null) return words.notSet;
  const unit = { zh: change.unitZh, en: change.unitEn };
  const target = formatQuantity(terms.target, unit, locale);
  return terms.targetMax === null
    ? target
    : words.range(target, formatQuantity(terms.targetMax, unit, locale));
}
