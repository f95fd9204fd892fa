import { useTranslations } from "next-intl";
import { DrillLink } from "./drill-link";
import type { Overview } from "./overview-data";
import type { Drill } from "./search-params";

type Props = {
  changes: Overview["changes"];
  /** Filings that wait for review, and the list that shows them. */
  awaiting: { count: number; href: string | null };
  drill: Drill;
};

/** What is new since the last period, each number with the rows behind it. */
export function ChangesLine({ changes, awaiting, drill }: Props) {
  const words = useTranslations("overview");
  const since = [
    { key: "turnedRed", count: changes.turnedRed, href: drill({ flag: "turned-red" }) },
    { key: "turnedYellow", count: changes.turnedYellow, href: drill({ flag: "turned-yellow" }) },
    { key: "recovered", count: changes.recovered, href: drill({ flag: "recovered" }) },
    { key: "closed", count: changes.closed, href: drill({ flag: "newly-closed" }) },
    { key: "deferred", count: changes.deferred, href: drill({ flag: "deferred-since" }) },
  ] as const;
  // These two compare with nothing: they stand apart.
  const standing = [
    { key: "deferredEver", count: changes.deferredEver, href: drill({ flag: "deferred" }) },
    { key: "awaiting", ...awaiting },
  ] as const;
  const linked = ({ key, count, href }: (typeof since)[number] | (typeof standing)[number]) => (
    <DrillLink key={key} href={count > 0 ? href : null} className="py-0.5">
      {words(key, { count })}
    </DrillLink>
  );
  return (
    <div className="flex flex-wrap gap-x-8 text-ink-2">
      <p className="flex flex-wrap gap-x-3">
        <span className="py-0.5">{words("sinceLast")}</span>
        {since.map(linked)}
      </p>
      <p className="flex flex-wrap gap-x-3">{standing.map(linked)}</p>
    </div>
  );
}
