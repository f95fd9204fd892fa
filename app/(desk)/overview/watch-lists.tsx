import clsx from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { dueText } from "@/app/_words/due-text";
import { formatDay } from "@/app/_words/format";
import { reasonText } from "@/app/_words/reason-text";
import { selfAssessments } from "@/db/values";
import type { ListedRow, Overview } from "./overview-data";
import { type Drill, type Filters, narrowed } from "./search-params";
import { WatchList } from "./watch-list";

/** Due soon, stale, and where the three statuses disagree. */
export function WatchLists({ shown, drill, filters }: { shown: Overview; drill: Drill; filters: Filters }) {
  const words = useTranslations("overview");
  const common = useTranslations("common");
  const lamp = useTranslations("lamp");
  const says = useTranslations("values.selfAssessment");
  const locale = useLocale();
  const within = { narrowed: narrowed(filters) ? "yes" : "no" };
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
  const full = [shown.dueSoon, shown.stale, shown.disagree].filter(({ count }) => count > 0).length;
  // An empty list is one line under the others, not an empty column.
  const last = (list: { count: number }) => (list.count === 0 ? "order-last lg:col-span-full" : undefined);
  return (
    <div
      className={clsx("grid gap-x-6 gap-y-8", full === 3 && "lg:grid-cols-3", full === 2 && "lg:grid-cols-2")}
    >
      <div className={last(shown.dueSoon)}>
        <WatchList
          what="dueSoon"
          list={shown.dueSoon}
          asOf={shown.asOf}
          none={words("dueSoonNone", within)}
          drill={drill}
          below={(row) => `${formatDay(row.dueOn, locale)} · ${dueText(common, shown.day, row.dueOn)}`}
        />
      </div>
      <div className={last(shown.stale)}>
        <WatchList
          what="stale"
          list={shown.stale}
          asOf={shown.asOf}
          none={words("staleNone", within)}
          drill={drill}
          below={why}
        />
      </div>
      <div className={last(shown.disagree)}>
        <WatchList
          what="disagree"
          list={shown.disagree}
          asOf={shown.asOf}
          none={shown.period ? words("disagreeNone", within) : words("disagreeUnjudged")}
          drill={drill}
          below={statuses}
        />
      </div>
    </div>
  );
}
