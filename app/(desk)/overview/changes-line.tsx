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
  const parts = [
    { key: "turnedRed", count: changes.turnedRed, href: drill({ flag: "turned-red" }) },
    { key: "turnedYellow", count: changes.turnedYellow, href: drill({ flag: "turned-yellow" }) },
    { key: "recovered", count: changes.recovered, href: drill({ flag: "recovered" }) },
    { key: "closed", count: changes.closed, href: drill({ flag: "newly-closed" }) },
    { key: "deferred", count: changes.deferred, href: drill({ flag: "deferred-since" }) },
    { key: "deferredEver", count: changes.deferredEver, href: drill({ flag: "deferred" }) },
    { key: "awaiting", ...awaiting },
  ] as const;
  return (
    <p className="flex flex-wrap gap-x-3 text-ink-2">
      <span className="py-0.5">{words("sinceLast")}</span>
      {parts.map(({ key, count, href }) => (
        <DrillLink key={key} href={count > 0 ? href : null} className="py-0.5">
          {words(key, { count })}
        </DrillLink>
      ))}
    </p>
  );
}
