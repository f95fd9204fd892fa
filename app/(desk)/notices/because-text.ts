import type { useTranslations } from "next-intl";
import { formatMonth } from "@/app/_words/format";
import type { Locale } from "@/db/values";
import type { Because } from "@/server/notices/ladder";

type Words = {
  notices: ReturnType<typeof useTranslations<"notices">>;
  values: ReturnType<typeof useTranslations<"values">>;
};

/** Why the ladder proposes a step, in words: how long it has lagged, and which step came last. */
export function becauseText(
  { notices, values }: Words,
  { key, facts: { period, running, last } }: Because,
  locale: Locale,
): string {
  const why = period
    ? notices(`because.${key}`, { month: formatMonth(period, locale), running })
    : notices("because.noPeriod");
  if (last === "none") return why;
  return `${why} · ${notices("because.last", { step: values(`noticeStep.${last}`) })}`;
}
