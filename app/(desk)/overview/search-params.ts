import {
  createLoader,
  createParser,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { calendarDay } from "@/server/commitments/schema";
import type { ShowInput } from "@/server/overview/schema";
import { type LedgerParams, ledgerHref } from "../commitments/search-params";

export const heatSorts = ["red", "yellow", "total", "onTime", "name"] as const;
export type HeatSort = (typeof heatSorts)[number];

const codes = parseAsArrayOf(parseAsString).withDefault([]);

/** The overview's address. What does not parse counts as not there. */
const overviewParams = {
  asOf: createParser({
    parse: (text) => calendarDay.safeParse(text).data ?? null,
    serialize: (day: string) => day,
  }),
  area: codes,
  department: codes,
  livelihood: parseAsBoolean.withDefault(false),
  /** A leader's own portfolio alone. */
  mine: parseAsBoolean.withDefault(false),
  sort: parseAsStringLiteral(heatSorts).withDefault("red"),
  /** Every department in the table, not only the first. */
  all: parseAsStringLiteral(["1"] as const),
};
export type OverviewParams = inferParserType<typeof overviewParams>;
export type Filters = Pick<OverviewParams, "asOf" | "area" | "department" | "livelihood" | "mine">;

const load = createLoader(overviewParams);
const honest = (codes: readonly string[]) =>
  [...new Set(codes)].filter((code) => code !== "" && code.length <= 40).slice(0, 200);

/** Reads the address; a portfolio is a leader's, and today is no earlier day. */
export async function readOverviewParams(
  given: Record<string, string | string[] | undefined>,
  reader: { leader: boolean; today: string },
): Promise<OverviewParams> {
  const params = await load(given);
  return {
    ...params,
    asOf: params.asOf === reader.today ? null : params.asOf,
    area: honest(params.area),
    department: honest(params.department),
    mine: params.mine && reader.leader,
  };
}

export const inputOf = ({ asOf, area, department, livelihood, mine }: Filters): ShowInput => ({
  asOf,
  area,
  department,
  livelihood,
  portfolio: mine,
});

const serialize = createSerializer(overviewParams);
export const overviewHref = (params: Partial<OverviewParams> = {}): string => serialize("/overview", params);

/** Whether anything but the day narrows what is shown. */
export const narrowed = ({ area, department, livelihood, mine }: Filters): boolean =>
  area.length > 0 || department.length > 0 || livelihood || mine;

/** Leads from a number to its rows in the ledger. */
export type Drill = (asked: Partial<LedgerParams>) => string;

/** The ledger under the overview's own filters; where nothing else asks about lamps, only what totals count. */
export const drillOf =
  ({ asOf, area, department, livelihood, mine }: Filters): Drill =>
  (asked) => {
    const plain = !asked.flag && !asked.lamp && !asked.bucket;
    const flag = livelihood && plain ? ("counted" as const) : (asked.flag ?? null);
    return ledgerHref({ asOf, mine, livelihood, area, department, ...asked, flag });
  };
