import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { buckets, commitmentKinds, commitmentStates, lamps } from "@/db/values";
import { ledgerFlags, ledgerSorts, type ListInput } from "@/server/commitments/schema";

const codes = parseAsArrayOf(parseAsString).withDefault([]);

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
  sort: parseAsStringLiteral(ledgerSorts).withDefault("code"),
  descending: parseAsBoolean.withDefault(false),
  page: parseAsInteger.withDefault(1),
};
export type LedgerParams = inferParserType<typeof ledgerParams>;

export const loadLedgerParams = createLoader(ledgerParams);
const serialize = createSerializer(ledgerParams);

/** Address of the ledger that shows exactly these rows; defaults are left out of it. */
export const ledgerHref = (params: Partial<LedgerParams> = {}): string => serialize("/commitments", params);

const pageSize = 50;
const longestCode = 40;

/** What a hand-made address asks for, brought within the limits of the list procedure. */
export const listInputOf = (params: LedgerParams): ListInput => ({
  ...params,
  q: params.q.trim().slice(0, 100),
  area: params.area.filter((code) => code.length <= longestCode),
  department: params.department.filter((code) => code.length <= longestCode),
  page: Math.min(10_000, Math.max(1, params.page)),
  pageSize,
});
