import { useLocale, useTranslations } from "next-intl";
import { Badge, FlagBadge } from "@/app/_ui/badge";
import { Cell, RowHead } from "@/app/_ui/data-table";
import { Lamp } from "@/app/_ui/lamp";
import { formatDay } from "@/app/_words/format";
import { greyReason } from "../grey-reason";
import { CommitmentLink } from "./commitment-link";
import type { LedgerRow } from "./ledger-data";
import { ShareBar } from "./share-bar";

function DueDay({ row }: { row: LedgerRow }) {
  const words = useTranslations("ledger");
  const locale = useLocale();
  const day = formatDay(row.dueOn, locale);
  // An earlier date set at assignment is no deferral: only what was put off keeps its first date in sight.
  if (row.deferrals === 0 || row.originalDueOn === row.dueOn) return day;
  const original = formatDay(row.originalDueOn, locale);
  return (
    <>
      <span className="sr-only">
        {words("wasDue", { day: original })} {words("nowDue", { day })}
      </span>
      <span aria-hidden="true" className="inline-grid">
        <s className="text-ink-3">{original}</s>
        <span>{day}</span>
      </span>
    </>
  );
}

function Badges({ row }: { row: LedgerRow }) {
  const badge = useTranslations("values.badge");
  return (
    <span className="inline-flex flex-wrap gap-1 align-middle">
      {row.overdue ? <FlagBadge flag="overdue" /> : null}
      {row.stale ? <FlagBadge flag="stale" /> : null}
      {row.deferrals > 0 ? <Badge>{badge("deferred", { times: row.deferrals })}</Badge> : null}
      {row.livelihood ? <FlagBadge flag="livelihood" /> : null}
      {row.ownersProposed ? <FlagBadge flag="proposed" /> : null}
    </span>
  );
}

/** One commitment as a line of the ledger, on phones a card. */
export function LedgerLine({ row, selecting }: { row: LedgerRow; selecting: boolean }) {
  const words = useTranslations("ledger");
  const states = useTranslations("values.state");
  const locale = useLocale();
  return (
    <tr>
      {selecting ? (
        <Cell className="no-print">
          {row.settles ? (
            <input
              type="checkbox"
              name="id"
              value={row.id}
              aria-label={words("bulk.select", { code: row.code })}
              className="block size-6 accent-brand"
            />
          ) : null}
        </Cell>
      ) : null}
      <Cell className="whitespace-nowrap text-ink-2 text-small">{row.code}</Cell>
      <RowHead className="md:min-w-44">
        <CommitmentLink {...row} /> <Badges row={row} />
      </RowHead>
      <Cell label={words("department")}>{locale === "zh" ? row.departmentZh : row.departmentEn}</Cell>
      <Cell label={words("dueOn")} className="md:whitespace-nowrap">
        <DueDay row={row} />
      </Cell>
      <Cell label={words("lamp")}>
        <Lamp value={row.lamp} grey={greyReason(row.lamp, row.reasons)} />
      </Cell>
      <Cell label={words("gap")}>
        <ShareBar lamp={row.lamp} progress={row.progress} expected={row.expected} />
      </Cell>
      <Cell label={words("state")} className="md:whitespace-nowrap">
        {states(row.state)}
      </Cell>
    </tr>
  );
}
