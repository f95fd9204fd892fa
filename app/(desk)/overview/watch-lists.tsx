import { useLocale, useTranslations } from "next-intl";
import { dueText } from "@/app/_words/due-text";
import { formatDay } from "@/app/_words/format";
import { reasonText } from "@/app/_words/reason-text";
import { selfAssessments } from "@/db/values";
import type { ListedRow, Overview } from "./overview-data";
import { WatchList } from "./watch-list";

/** Due soon, stale, and where the three statuses disagree. */
export function WatchLists({ shown }: { shown: Overview }) {
  const words = useTranslations("overview");
  const common = useTranslations("common");
  const lamp = useTranslations("lamp");
  const says = useTranslations("values.selfAssessment");
  const locale = useLocale();
  const why = (row: ListedRow) => {
    const [reason] = row.reasons;
    return reason ? reasonText(lamp, reason, { locale, lamp: row.lamp }) : null;
  };
  const said = (slug: string | null) => {
    const known = selfAssessments.find((one) => one === slug);
    return known ? lamp("says", { what: says(known) }) : words("saysNothing");
  };
  const statuses = (row: ListedRow) =>
    [
      said(row.says),
      row.evidenceAgeDays === null ? lamp("noEvidence") : lamp("evidenceAge", { days: row.evidenceAgeDays }),
      why(row),
    ]
      .filter((part) => part !== null)
      .join(locale === "zh" ? "；" : "; ");
  return (
    <div className="grid gap-x-6 gap-y-8 lg:grid-cols-3">
      <WatchList
        what="dueSoon"
        list={shown.dueSoon}
        below={(row) => `${formatDay(row.dueOn, locale)} · ${dueText(common, shown.today, row.dueOn)}`}
      />
      <WatchList what="stale" list={shown.stale} below={why} />
      <WatchList what="disagree" list={shown.disagree} below={statuses} />
    </div>
  );
}
