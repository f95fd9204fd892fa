import Link from "next/link";
import { useTranslations } from "next-intl";
import { ledgerHref } from "../commitments/search-params";
import type { Overview } from "./overview-data";

type Props = {
  changes: Overview["changes"];
  /** Filings that wait for review, and the list that shows them. */
  awaiting: { count: number; href: string };
};

/** What is new since the last period, each number with the rows behind it. */
export function ChangesLine({ changes, awaiting }: Props) {
  const words = useTranslations("overview");
  const parts = [
    { key: "turnedRed", count: changes.turnedRed, href: ledgerHref({ flag: "turned-red" }) },
    { key: "turnedYellow", count: changes.turnedYellow, href: ledgerHref({ flag: "turned-yellow" }) },
    { key: "recovered", count: changes.recovered, href: ledgerHref({ flag: "recovered" }) },
    { key: "closed", count: changes.closed, href: ledgerHref({ flag: "newly-closed" }) },
    { key: "deferred", count: changes.deferred, href: ledgerHref({ flag: "deferred" }) },
    { key: "awaiting", count: awaiting.count, href: awaiting.href },
  ] as const;
  return (
    <p className="flex flex-wrap gap-x-3 text-ink-2">
      <span className="py-0.5">{words("sinceLast")}</span>
      {parts.map(({ key, count, href }) =>
        count > 0 ? (
          <Link key={key} prefetch={false} href={href} className="py-0.5">
            {words(key, { count })}
          </Link>
        ) : (
          <span key={key} className="py-0.5">
            {words(key, { count })}
          </span>
        ),
      )}
    </p>
  );
}
