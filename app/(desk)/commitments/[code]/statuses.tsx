import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/app/_ui/badge";
import { FigureHelp } from "@/app/_ui/figure-help";
import { formatDay, formatShare } from "@/app/_words/format";
import { reasonText } from "@/app/_words/reason-text";
import type { CommitmentData, Evidence, LampData } from "./data";
import { scheduleSaid } from "./schedule-said";

type Props = { lamp: LampData; data: CommitmentData; evidence: Evidence | null };

/** How the newest verified piece that still stands was verified, for those who may see evidence. */
function newestMeans(evidence: Evidence | null) {
  const verified = evidence?.filter(
    (piece) => !piece.withdrawn && !piece.purged && piece.verifications.length > 0,
  );
  return verified?.at(-1)?.verifications.at(-1)?.means ?? null;
}

/** What the department says, what is proved and what the schedule expects; and, in a sentence, where they disagree. */
export function Statuses({ lamp, data, evidence }: Props) {
  const words = useTranslations("standing.statuses");
  const says = useTranslations("values.selfAssessment");
  const means = useTranslations("values.verification");
  const lampWords = useTranslations("lamp");
  const locale = useLocale();
  const { evidenceAgeDays: days } = lamp;
  const said = lamp.says ? says(lamp.says as Parameters<typeof says>[0]) : null;
  const how = newestMeans(evidence);
  const schedule = scheduleSaid(lamp, data.commitment, data.explained?.working.parts ?? []);
  const against = [
    lamp.lamp === "red" ? words("red") : null,
    days === null ? words("noProof") : lamp.lamp === "red" ? null : words("old", { days }),
  ].filter((one) => one !== null);
  return (
    <div className="mt-3 border-rule border-t pt-2 text-small">
      <p className="font-medium">
        {words("title")} <FigureHelp of="statuses" />
      </p>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <dt className="text-ink-2">{words("says")}</dt>
        <dd>{said ?? words("nothing")}</dd>
        <dt className="text-ink-2">{words("proves")}</dt>
        <dd>
          {days === null
            ? words("unproved")
            : how
              ? words("evidenceOf", { days, means: means(how) })
              : words("evidence", { days })}
        </dd>
        <dt className="text-ink-2">{words("expects")}</dt>
        <dd>
          {schedule.kind === "expected"
            ? words("expected", {
                day: formatDay(schedule.at, locale),
                expected: formatShare(schedule.expected),
                progress: formatShare(schedule.progress),
              })
            : schedule.kind === "waits"
              ? reasonText(lampWords, schedule.why, { locale, lamp: "grey" })
              : words("noSchedule")}
        </dd>
      </dl>
      {lamp.disagree && said ? (
        <p className="mt-1.5 text-red">
          <Badge tone="red">{words("disagree")}</Badge>{" "}
          {words("sentence", { says: said, against: against.join(locale === "zh" ? "，" : ", ") })}
        </p>
      ) : null}
    </div>
  );
}
