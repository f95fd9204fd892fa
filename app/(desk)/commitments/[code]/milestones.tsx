import { useLocale, useTranslations } from "next-intl";
import { FlagBadge } from "@/app/_ui/badge";
import { Section } from "@/app/_ui/section";
import { formatDay } from "@/app/_words/format";
import type { CommitmentData, Evidence } from "./data";

/** `evidence` null: the reader may not see any. */
type Props = { data: CommitmentData; today: string; evidence: Evidence | null };

const stands = (piece: Evidence[number]) => !piece.withdrawn && !piece.purged;

/** The milestones as a line: reached, next, missed, each with its mark, word, day and how much proves it. */
export function Milestones({ data, today, evidence }: Props) {
  const words = useTranslations("commitment");
  const locale = useLocale();
  return (
    <Section
      title={words("milestones")}
      aside={data.milestones.some((one) => one.proposed) ? <FlagBadge flag="proposed" /> : null}
    >
      <ol className="grid gap-4 sm:grid-flow-col sm:auto-cols-fr">
        {data.milestones.map((one) => {
          const state = one.reachedOn ? "reached" : one.dueOn < today ? "missed" : "ahead";
          const pieces = evidence?.filter((piece) => piece.milestoneId === one.id && stands(piece)) ?? [];
          const ink = { reached: "text-green", missed: "text-red", ahead: "text-ink-2" }[state];
          return (
            <li
              key={one.id}
              className={`border-t-4 pt-2 ${state === "reached" ? "border-green" : state === "missed" ? "border-red" : "border-rule-2"}`}
            >
              <p className="font-medium">
                {locale === "zh" ? one.nameZh : one.nameEn}{" "}
                <span className="text-ink-2 text-small">{one.weight}%</span>
              </p>
              <p className="text-ink-2 text-small">
                {words("milestoneDue", { day: formatDay(one.dueOn, locale) })}
              </p>
              <p className={`text-small ${ink}`}>
                {state === "reached"
                  ? words("milestoneReached", { day: formatDay(one.reachedOn ?? "", locale) })
                  : words(state === "missed" ? "milestoneMissed" : "milestoneAhead")}
              </p>
              {pieces.length ? (
                <p className="text-ink-2 text-small">{words("milestonePieces", { count: pieces.length })}</p>
              ) : null}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
