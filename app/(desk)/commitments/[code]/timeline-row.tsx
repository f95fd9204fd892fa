import { useLocale, useTranslations } from "next-intl";
import { eventText, wordsOf } from "@/app/_words/event-text";
import { formatDay } from "@/app/_words/format";
import type { CommitmentData } from "./data";

export type TimelineEvent = CommitmentData["timeline"][number];

/** One event of the trail, told in a sentence: what, in whose words, when, by whom and from which post. */
export function TimelineRow({ row }: { row: TimelineEvent }) {
  const words = { commitment: useTranslations("commitment"), values: useTranslations("values") };
  const locale = useLocale();
  const said = wordsOf(row);
  const post = row.postId ? (row.names[row.postId]?.[locale] ?? null) : null;
  // In a small office a post may be named like the person who holds it.
  const who = [...new Set([row.who, post])].filter(Boolean).join(locale === "zh" ? "，" : ", ");
  return (
    <li className="relative border-rule border-l pb-3 pl-4 before:absolute before:top-2 before:-left-[3.5px] before:size-1.5 before:rounded-full before:bg-ink-3">
      <p>{row.erased ? words.commitment("erased") : eventText(words, locale, row, row.names)}</p>
      {said ? <p className="break-words text-ink-2">{said}</p> : null}
      <p className="text-ink-2 text-small">
        {[row.on ? formatDay(row.on, locale) : null, who || words.commitment("bySystem")]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </li>
  );
}
