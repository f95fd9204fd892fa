import {
  createLoader,
  createParser,
  createSerializer,
  type inferParserType,
  parseAsBoolean,
  parseAsStringLiteral,
} from "nuqs/server";
import { departmentInput, type LeagueSort, leagueSorts } from "@/server/departments/schema";

const { asOf, month } = departmentInput.shape;
const parseAsDay = createParser({
  parse: (text) => asOf.safeParse(text).data ?? null,
  serialize: (day: string) => day,
});
const parseAsMonth = createParser({
  parse: (text) => month.safeParse(text).data ?? null,
  serialize: (period: string) => period,
});

/** The league's address: on which day, and in which order. What does not parse counts as not there. */
const leagueParams = {
  asOf: parseAsDay,
  sort: parseAsStringLiteral(leagueSorts).withDefault("lamp"),
  descending: parseAsBoolean.withDefault(true),
};
export type LeagueParams = inferParserType<typeof leagueParams>;
export const loadLeagueParams = createLoader(leagueParams);
const toLeague = createSerializer(leagueParams);
export const leagueHref = (params: Partial<LeagueParams> = {}): string => toLeague("/departments", params);

/** A department's address: on which day, and of which month the rows behind its burden are shown. */
const departmentParams = { asOf: parseAsDay, month: parseAsMonth };
export type DepartmentParams = inferParserType<typeof departmentParams>;
export const loadDepartmentParams = createLoader(departmentParams);
const toDepartment = createSerializer(departmentParams);
export const departmentHref = (code: string, params: Partial<DepartmentParams> = {}): string =>
  toDepartment(`/departments/${encodeURIComponent(code)}`, params);

/** Figures of which more is better: a first press on their heads shows the lowest first. */
const moreIsBetter: readonly LeagueSort[] = ["fill", "onTime", "original", "approved", "closing", "score"];

/** Where a press on a head leads: the worst first, and turned round by a second press. */
export const sortedBy = (params: LeagueParams, sort: LeagueSort): LeagueParams => ({
  ...params,
  sort,
  descending:
    params.sort === sort ? !params.descending : sort !== "department" && !moreIsBetter.includes(sort),
});
