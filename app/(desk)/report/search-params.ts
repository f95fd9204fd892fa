import {
  createLoader,
  createParser,
  createSerializer,
  type inferParserType,
  parseAsBoolean,
  parseAsStringLiteral,
} from "nuqs/server";
import { lamps } from "@/db/values";
import { pledgeId } from "@/app/_ui/reader/places";
import { calendarDay, codeText } from "@/server/commitments/schema";

const code = createParser({
  parse: (text) => codeText.safeParse(text).data ?? null,
  serialize: (text: string) => text,
});

/** The reader's address. What does not parse counts as not there. */
const reportParams = {
  asOf: createParser({
    parse: (text) => calendarDay.safeParse(text).data ?? null,
    serialize: (day: string) => day,
  }),
  lamp: parseAsStringLiteral(lamps),
  area: code,
  department: code,
  livelihood: parseAsBoolean.withDefault(false),
  /** The pledge that stands open beside the text. */
  open: code,
};
export type ReportParams = inferParserType<typeof reportParams>;

const load = createLoader(reportParams);

/** Reads the address; today is no earlier day. */
export async function readReportParams(
  given: Record<string, string | string[] | undefined>,
  today: string,
): Promise<ReportParams> {
  const params = await load(given);
  return { ...params, asOf: params.asOf === today ? null : params.asOf };
}

const serialize = createSerializer(reportParams);
export const reportHref = (params: Partial<ReportParams> = {}): string => serialize("/report", params);

/**
 * Opens a pledge beside the text at its own place; without a script the page comes again and stands there. Only the
 * query and the place are told, since the text has hundreds of them.
 */
export const openHref = (params: ReportParams, code: string): string =>
  `${reportHref({ ...params, open: code }).replace("/report", "")}#${pledgeId(code)}`;

/** Closes it again and stays at its place. */
export const closeHref = (params: ReportParams, mark: string | null): string =>
  `${reportHref({ ...params, open: null })}${mark ? `#${pledgeId(mark)}` : ""}`;

export const narrowed = ({ lamp, area, department, livelihood }: ReportParams): boolean =>
  lamp !== null || area !== null || department !== null || livelihood;
