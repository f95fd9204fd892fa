import {
  createLoader,
  createParser,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsInteger,
  parseAsNumberLiteral,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { buckets, commitmentKinds, commitmentStates, lamps } from "@/db/values";
import {
  calendarDay,
  type LedgerColumn,
  ledgerColumns,
  ledgerFlags,
  ledgerGroups,
  ledgerSorts,
  type ListInput,
} from "@/server/commitments/schema";

const codes = parseAsArrayOf(parseAsString).withDefault([]);
const parseAsDay = createParser({
  parse: (text) => calendarDay.safeParse(text).data ?? null,
  serialize: (day: string) => day,
});

/** Rows to a page. */
export const pageSizes = [50, 100, 200] as const;

/** The ledger's address: what is searched, narrowed, sorted and leafed to. What does not parse counts as not there. */
export const ledgerParams = {
  q: parseAsString.withDefault(""),
  lamp: parseAsArrayOf(parseAsStringLiteral(lamps)).withDefault([]),
  bucket: parseAsArrayOf(parseAsStringLiteral(buckets)).withDefault([]),
  area: codes,
  department: codes,
  state: parseAsArrayOf(parseAsStringLiteral(commitmentStates)).withDefault([]),
  kind: parseAsArrayOf(parseAsStringLiteral(commitmentKinds)).withDefault([]),
  flag: parseAsStringLiteral(ledgerFlags),
  livelihood: parseAsBoolean.withDefault(false),
  /** Own matters only, by the reader's role. */
  mine: parseAsBoolean.withDefault(false),
  /** An earlier day, answered from what was known then. */
  asOf: parseAsDay,
  sort: parseAsStringLiteral(ledgerSorts).withDefault("code"),
  descending: parseAsBoolean.withDefault(false),
  group: parseAsStringLiteral(ledgerGroups),
  /** Columns beside code and title; none stands for the usual ones. */
  cols: parseAsArrayOf(parseAsStringLiteral(ledgerColumns)).withDefault([]),
  size: parseAsNumberLiteral(pageSizes).withDefault(50),
  page: parseAsInteger.withDefault(1),
};
export type LedgerParams = inferParserType<typeof ledgerParams>;

const load = createLoader(ledgerParams);
type Given = Record<string, string | string[] | undefined> | URLSearchParams | string;

/** Reads an address. A form without script sends a list as the same name several times. */
export function loadLedgerParams(given: Given): LedgerParams {
  if (typeof given === "string" || given instanceof URLSearchParams) return usual(load(given));
  const joined = Object.entries(given).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(",") : value,
  ]);
  return usual(load(Object.fromEntries(joined)));
}

/** Columns that are shown until others are chosen. */
export const usualColumns: readonly LedgerColumn[] = ["department", "dueOn", "lamp", "gap", "state"];

/** What is chosen, in the order in which columns stand. */
export const columnsOf = ({ cols }: Pick<LedgerParams, "cols">): readonly LedgerColumn[] =>
  cols.length === 0 ? usualColumns : ledgerColumns.filter((name) => cols.includes(name));

function usual(params: LedgerParams): LedgerParams {
  const cols = ledgerColumns.filter((name) => params.cols.includes(name));
  return { ...params, cols: cols.join() === usualColumns.join() ? [] : cols };
}

const serialize = createSerializer(ledgerParams);

/** Address of the ledger that shows exactly these rows; defaults are left out of it. */
export const ledgerHref = (params: Partial<LedgerParams> = {}): string => serialize("/commitments", params);

const longestCode = 40;
const mostChosen = 200;

/** What a hand-made address asks for, brought within the limits of the list procedure. */
export const listInputOf = ({ cols, size, ...params }: LedgerParams): ListInput => ({
  ...params,
  q: params.q.trim().slice(0, 100),
  lamp: params.lamp.slice(0, mostChosen),
  bucket: params.bucket.slice(0, mostChosen),
  state: params.state.slice(0, mostChosen),
  kind: params.kind.slice(0, mostChosen),
  area: params.area.filter((code) => code.length <= longestCode).slice(0, mostChosen),
  department: params.department.filter((code) => code.length <= longestCode).slice(0, mostChosen),
  columns: [...columnsOf({ cols })],
  page: Math.min(10_000, Math.max(1, params.page)),
  pageSize: size,
});

/** The same rows and columns as a table for spreadsheets, all pages of them. */
export const exportHref = (params: LedgerParams): string => serialize("/api/ledger", { ...params, page: 1 });
