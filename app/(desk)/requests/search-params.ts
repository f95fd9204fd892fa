import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { requestKinds } from "@/db/values";
import { requestViews } from "@/server/requests/schema";

/** The list's address: which tab, narrowed to what, leafed to where. What does not parse counts as not there. */
const requestParams = {
  state: parseAsStringLiteral(requestViews).withDefault("open"),
  kind: parseAsStringLiteral(requestKinds),
  department: parseAsString,
  page: parseAsInteger.withDefault(1),
};
export type RequestParams = inferParserType<typeof requestParams>;

export const loadRequestParams = createLoader(requestParams);
const serialize = createSerializer(requestParams);

/** Address of the list that shows exactly these; defaults are left out of it. */
export const requestsHref = (params: Partial<RequestParams> = {}): string => serialize("/requests", params);

/** What a hand-made address asks for, brought within the limits of the list procedure. */
export const browseInputOf = (params: RequestParams) => ({
  ...params,
  department: params.department ? params.department.slice(0, 40) : null,
  page: Math.min(10_000, Math.max(1, params.page)),
});
