import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsInteger,
  parseAsStringLiteral,
} from "nuqs/server";
import { sentenceKinds } from "@/db/values";

/** The address of the account: one class alone, and the sentence that is being classed anew. */
const coverageParams = {
  kind: parseAsStringLiteral(sentenceKinds),
  page: parseAsInteger.withDefault(1),
  change: parseAsInteger,
};
export type CoverageParams = inferParserType<typeof coverageParams>;

export const loadCoverageParams = createLoader(coverageParams);
const serialize = createSerializer(coverageParams);
export const coverageHref = (params: Partial<CoverageParams> = {}): string =>
  serialize("/report/coverage", params);

export const rowId = (start: number) => `c-${start}`;
