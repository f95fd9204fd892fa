import {
  createLoader,
  createParser,
  createSerializer,
  type inferParserType,
  parseAsInteger,
  parseAsStringLiteral,
} from "nuqs/server";
import { codeText } from "@/server/commitments/schema";
import { candidateKinds, candidateStates, periodText } from "@/server/editions/schema";

/** Text that the server takes; anything else counts as not there. */
const parseAsStringLike = (schema: typeof codeText | typeof periodText) =>
  createParser({
    parse: (text) => schema.safeParse(text).data ?? null,
    serialize: (text: string) => text,
  });

/** The address of the lists to mark. What does not parse counts as not there. */
const markParams = {
  what: parseAsStringLiteral(candidateKinds).withDefault("updates"),
  state: parseAsStringLiteral(candidateStates).withDefault("withheld"),
  period: parseAsStringLike(periodText),
  department: parseAsStringLike(codeText),
  page: parseAsInteger.withDefault(1),
};
export type MarkParams = inferParserType<typeof markParams>;

const load = createLoader(markParams);
/** A hand-made address brought within what the list can be asked. */
export const loadMarkParams = async (
  given: Promise<Record<string, string | string[] | undefined>>,
): Promise<MarkParams> => {
  const params = await load(given);
  return { ...params, page: Math.min(10_000, Math.max(1, params.page)) };
};

const serialize = createSerializer(markParams);

/** Address of exactly this list; it leads to the list itself, below what the page says first. */
export const marksHref = (params: Partial<MarkParams> = {}): string =>
  `${serialize("/editions", params)}#marks`;
