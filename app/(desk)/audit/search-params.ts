import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  type SearchParams,
} from "nuqs/server";
import { auditFilterInput, subjectKinds, verbGroups } from "@/server/audit/schema";

/** The address of the trail: its filter and where the page begins. What does not parse counts as not there. */
export const auditParams = {
  person: parseAsString,
  group: parseAsStringLiteral(verbGroups),
  kind: parseAsStringLiteral(subjectKinds),
  code: parseAsString.withDefault(""),
  from: parseAsString,
  to: parseAsString,
  text: parseAsString.withDefault(""),
  before: parseAsInteger,
};
export type AuditParams = inferParserType<typeof auditParams>;

const load = createLoader(auditParams);
/** A form sends its empty fields, too; they count as not there. */
export const loadAuditParams = async (asked: Promise<SearchParams>): Promise<AuditParams> => {
  const { person, from, to, ...rest } = await load(asked);
  return { ...rest, person: person || null, from: from || null, to: to || null };
};
const serialize = createSerializer(auditParams);

export const auditHref = (params: Partial<AuditParams> = {}): string => serialize("/audit", params);
/** The same filter, exported whole. */
export const exportHref = (params: AuditParams): string =>
  serialize("/api/audit", { ...params, before: null });

/** A hand-made address brought within what the trail can be asked; what is out of shape is left out. */
export function auditFilterOf(params: Omit<AuditParams, "before">) {
  const { shape } = auditFilterInput;
  const kept = <T>(
    schema: { safeParse: (value: unknown) => { success: boolean; data?: T } },
    value: unknown,
  ) => {
    const { success, data } = schema.safeParse(value);
    return success ? data : undefined;
  };
  return auditFilterInput.parse({
    person: kept(shape.person, params.person),
    group: params.group,
    kind: params.kind,
    code: params.code.slice(0, 40),
    from: kept(shape.from, params.from),
    to: kept(shape.to, params.to),
    text: params.text.slice(0, 100),
  });
}
