import Link from "next/link";
import { useTranslations } from "next-intl";
import { Column } from "@/app/_ui/data-table";
import type { LedgerSort } from "@/server/commitments/schema";
import { type LedgerParams, ledgerHref } from "./search-params";

type Props = { by: LedgerSort; name: string; params: LedgerParams; className?: string };

/** A head that sorts; a second press turns the order round. */
export function SortColumn({ by, name, params, className }: Props) {
  const words = useTranslations("ledger");
  const here = params.sort === by;
  const href = ledgerHref({ ...params, sort: by, descending: here && !params.descending, page: 1 });
  return (
    <Column
      className={className}
      aria-sort={here ? (params.descending ? "descending" : "ascending") : undefined}
    >
      <Link
        prefetch={false}
        scroll={false}
        href={href}
        title={words("sortBy", { name })}
        className={here ? "font-semibold text-ink no-underline" : "text-ink-2 no-underline hover:underline"}
      >
        {name}
        <span aria-hidden="true" className={here ? "ml-1" : "ml-1 text-ink-3 opacity-60"}>
          {here ? (params.descending ? "↓" : "↑") : "↕"}
        </span>
      </Link>
    </Column>
  );
}
