import type { useTranslations } from "next-intl";
import { formatNumber, formatShortDay, formatShortMonth } from "@/app/_words/format";
import { buckets, type Locale, lamps } from "@/db/values";
import type { ExampleFacts } from "./examples";

type Words = {
  lamp: ReturnType<typeof useTranslations<"lamp">>;
  values: ReturnType<typeof useTranslations<"values">>;
};

/** The numbers of an example as they stand in its sentence; its days are of any year, and none is printed. */
export function exampleWords(facts: ExampleFacts, words: Words, locale: Locale): Record<string, string> {
  const said = (fact: string | number): string => {
    if (typeof fact === "number") return formatNumber(fact, locale);
    const lamp = lamps.find((one) => one === fact);
    if (lamp) return words.lamp(`word.${lamp}`);
    const bucket = buckets.find((one) => one === fact);
    if (bucket) return words.values(`bucket.${bucket}`);
    if (/^\d{4}-\d{2}-\d{2}$/.test(fact)) return formatShortDay(fact, locale);
    return /^\d{4}-\d{2}$/.test(fact) ? formatShortMonth(fact, locale) : fact;
  };
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, said(fact)]));
}
