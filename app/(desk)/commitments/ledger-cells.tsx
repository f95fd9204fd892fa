import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDay, formatPoints, formatShare } from "@/app/_words/format";
import { reasonText } from "@/app/_words/reason-text";
import type { Locale } from "@/db/values";
import type { LedgerColumn, LedgerSort } from "@/server/commitments/schema";
import { LampCell } from "./lamp-cell";
import type { LedgerRow } from "./ledger-data";
import { ShareBar } from "./share-bar";

/** The order that a column's head sorts by; columns that are not named here do not sort. */
export const sortOf: Partial<Record<LedgerColumn, LedgerSort>> = {
  department: "department",
  dueOn: "dueOn",
  originalDueOn: "originalDueOn",
  lamp: "lamp",
  gap: "gap",
  progress: "progress",
  deviation: "gap",
  bucket: "bucket",
  evidence: "evidence",
};

/** Columns of numbers and dates, which no line break may cut. */
const shortColumns: ReadonlySet<LedgerColumn> = new Set<LedgerColumn>([
  "dueOn",
  "originalDueOn",
  "lamp",
  "progress",
  "expected",
  "deviation",
  "bucket",
  "state",
  "evidence",
]);

function DueDay({ row, locale }: { row: LedgerRow; locale: Locale }) {
  const words = useTranslations("ledger");
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

/** Columns of names, which would else be squeezed to a character a line. */
const nameColumns: ReadonlySet<LedgerColumn> = new Set<LedgerColumn>([
  "area",
  "leader",
  "department",
  "person",
]);

export const cellClass = (column: LedgerColumn): string | undefined =>
  shortColumns.has(column) ? "md:whitespace-nowrap" : nameColumns.has(column) ? "md:min-w-24" : undefined;

/** Sentences in a table: a few lines of them, all of it for whoever points at it. */
const long = (text: string | null | undefined): ReactNode =>
  text ? (
    <span className="line-clamp-3 min-w-44 max-w-80 text-small" title={text}>
      {text}
    </span>
  ) : null;

/** What a column shows of a row; null for nothing. */
export function useCells(): Record<LedgerColumn, (row: LedgerRow) => ReactNode> {
  const words = useTranslations("ledger");
  const values = useTranslations("values");
  const lampWords = useTranslations("lamp");
  const locale = useLocale();
  const name = (one: { zh: string; en: string } | null) => one && (locale === "zh" ? one.zh : one.en);
  const share = (value: number | null) => (value === null ? null : formatShare(value));
  return {
    area: (row) => (locale === "zh" ? row.areaZh : row.areaEn),
    leader: (row) => name(row.leader),
    department: (row) => (locale === "zh" ? row.departmentZh : row.departmentEn),
    supports: (row) => long(row.supports.map(name).join(words("several"))),
    person: (row) => name(row.person),
    dueOn: (row) => <DueDay row={row} locale={locale} />,
    originalDueOn: (row) => formatDay(row.originalDueOn, locale),
    proof: (row) => long(locale === "zh" ? row.proofZh : row.proofEn),
    lamp: (row) => <LampCell row={row} />,
    reason: ({ lamp, reasons: [reason] }) => long(reason && reasonText(lampWords, reason, { locale, lamp })),
    gap: (row) => <ShareBar lamp={row.lamp} progress={row.progress} expected={row.expected} />,
    progress: (row) => share(row.progress),
    expected: (row) => share(row.expected),
    deviation: (row) => (row.gap === null ? null : words("deviation", { points: signed(row.gap) })),
    bucket: (row) => values(`bucket.${row.bucket}`),
    state: (row) => values(`state.${row.state}`),
    said: (row) => long(row.filing?.progress),
    problems: (row) => long(row.filing?.problems),
    nextSteps: (row) => long(row.filing?.nextSteps),
    evidence: (row) => (row.evidenceAgeDays === null ? null : words("days", { days: row.evidenceAgeDays })),
  };
}

/** Points with their sign, as a deviation is read: +3.2, −13.8. */
export const signed = (points: number): string => `${points > 0 ? "+" : ""}${formatPoints(points)}`;
