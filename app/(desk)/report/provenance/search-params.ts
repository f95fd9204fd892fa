import {
  createLoader,
  createParser,
  createSerializer,
  type inferParserType,
  parseAsInteger,
  parseAsStringLiteral,
} from "nuqs/server";
import { codeText } from "@/server/commitments/schema";
import { type Way, ways } from "./way";

/** The address of a correction: a stretch of the report or a pledge, and what is to be done with it. */
const provenanceParams = {
  start: parseAsInteger,
  end: parseAsInteger,
  code: createParser({
    parse: (text) => codeText.safeParse(text).data ?? null,
    serialize: (text: string) => text,
  }),
  way: parseAsStringLiteral(ways),
};
export type ProvenanceParams = inferParserType<typeof provenanceParams>;

const load = createLoader(provenanceParams);
const place = (value: number | null) => (value !== null && value >= 0 && value <= 10_000_000 ? value : null);

/** Reads the address. Without a pledge there is one thing to do; with one, moving its ends comes first. */
export async function readProvenanceParams(given: Record<string, string | string[] | undefined>) {
  const { start, end, code, way } = await load(given);
  const chosen: Way = code === null ? "add" : way === null || way === "add" ? "move" : way;
  return { start: place(start), end: place(end), code, way: chosen };
}

/** The address names neither words of the report nor a pledge: there is nothing to correct yet. */
export const nothingChosen = ({ start, code }: Pick<ProvenanceParams, "start" | "code">): boolean =>
  start === null && code === null;

const serialize = createSerializer(provenanceParams);
export const provenanceHref = (params: Partial<ProvenanceParams> = {}): string =>
  serialize("/report/provenance", params);
