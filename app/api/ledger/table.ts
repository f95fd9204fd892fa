import type { getTranslations } from "next-intl/server";
import { groupName } from "@/app/(desk)/commitments/group-name";
import type { LedgerGroups, LedgerRow } from "@/app/(desk)/commitments/ledger-data";
import { reasonText } from "@/app/_words/reason-text";
import type { Locale } from "@/db/values";
import type { LedgerColumn, LedgerGroup } from "@/server/commitments/schema";
import { byteOrderMark, csvLine } from "../audit/csv";

type Words<N extends "ledger" | "values" | "lamp"> = Awaited<ReturnType<typeof getTranslations<N>>>;
export type TableWords = { ledger: Words<"ledger">; values: Words<"values">; lamp: Words<"lamp"> };

type Options = {
  locale: Locale;
  columns: readonly LedgerColumn[];
  group: LedgerGroup | null;
  /** The earlier day that is shown; null for today. */
  asOf: string | null;
  demonstration: boolean;
};

/** What one cell of the ledger shows together stands in columns of its own: both due dates, both shares. */
const apart: Partial<Record<LedgerColumn, readonly LedgerColumn[]>> = {
  dueOn: ["dueOn", "originalDueOn"],
  gap: ["progress", "expected"],
};
const exported = (columns: readonly LedgerColumn[]) => [
  ...new Set(columns.flatMap((column) => apart[column] ?? [column])),
];

/** Cells as spreadsheets sort and count them: days as YYYY-MM-DD; percent, points and ages as bare numbers. */
function cellsOf({ ledger, values, lamp }: TableWords, locale: Locale) {
  const name = (one: { zh: string; en: string } | null) => (one ? one[locale] : "");
  const percent = (value: number | null) => (value === null ? "" : Number((value * 100).toFixed(1)));
  return {
    area: (row) => (locale === "zh" ? row.areaZh : row.areaEn),
    leader: (row) => name(row.leader),
    department: (row) => (locale === "zh" ? row.departmentZh : row.departmentEn),
    supports: (row) => row.supports.map(name).join(ledger("several")),
    person: (row) => name(row.person),
    dueOn: (row) => row.dueOn,
    originalDueOn: (row) => row.originalDueOn,
    proof: (row) => (locale === "zh" ? row.proofZh : row.proofEn),
    lamp: (row) => lamp(`word.${row.lamp}`),
    reason: ({ lamp: value, reasons: [reason] }) =>
      reason ? reasonText(lamp, reason, { locale, lamp: value }) : "",
    gap: (row) => percent(row.progress),
    progress: (row) => percent(row.progress),
    expected: (row) => percent(row.expected),
    deviation: (row) => (row.gap === null ? "" : Number(row.gap.toFixed(1))),
    bucket: (row) => values(`bucket.${row.bucket}`),
    state: (row) => values(`state.${row.state}`),
    said: (row) => row.filing?.progress ?? "",
    problems: (row) => row.filing?.problems ?? "",
    nextSteps: (row) => row.filing?.nextSteps ?? "",
    evidence: (row) => row.evidenceAgeDays ?? "",
  } satisfies Record<LedgerColumn, (row: LedgerRow) => string | number>;
}

const headings: Partial<Record<LedgerColumn, "csv.progress" | "csv.expected" | "csv.points" | "csv.days">> = {
  progress: "csv.progress",
  expected: "csv.expected",
  deviation: "csv.points",
  evidence: "csv.days",
};

/** The ledger as a table, in pieces: the head first, then a batch of rows at a time. */
export async function* ledgerTable(
  batches: AsyncIterable<readonly LedgerRow[]>,
  groups: LedgerGroups,
  words: TableWords,
  { locale, columns: shown, group, asOf, demonstration }: Options,
): AsyncGenerator<string> {
  const { ledger } = words;
  const cells = cellsOf(words, locale);
  const columns = exported(shown);
  const names = new Map(
    group ? groups.map((one) => [one.key, groupName(words, group, one, locale)] as const) : [],
  );
  yield byteOrderMark +
    csvLine([
      ...(group ? [ledger("csv.group")] : []),
      ledger("csv.code"),
      ledger("csv.title"),
      ...columns.map((column) => ledger(headings[column] ?? `columns.${column}`)),
      ...(asOf ? [ledger("csv.asOf")] : []),
      ...(demonstration ? [ledger("csv.demonstration")] : []),
    ]);
  for await (const rows of batches)
    yield rows
      .map((row) =>
        csvLine([
          ...(group ? [names.get(row.groupKey ?? "") ?? ""] : []),
          row.code,
          locale === "zh" ? row.titleZh : row.titleEn,
          ...columns.map((column) => cells[column](row)),
          ...(asOf ? [asOf] : []),
          ...(demonstration ? [ledger("csv.yes")] : []),
        ]),
      )
      .join("");
}
