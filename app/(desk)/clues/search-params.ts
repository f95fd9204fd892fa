import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { clueStates } from "@/db/values";

/** The queue's address: which state, of which commitment, leafed to where. What does not parse counts as not there. */
const clueParams = {
  state: parseAsStringLiteral(clueStates).withDefault("received"),
  code: parseAsString,
  page: parseAsInteger.withDefault(1),
};
export type ClueParams = inferParserType<typeof clueParams>;

export const loadClueParams = createLoader(clueParams);
const serialize = createSerializer(clueParams);

/** Address of the queue that shows exactly these; defaults are left out of it. */
export const cluesHref = (params: Partial<ClueParams> = {}): string => serialize("/clues", params);

/** What a hand-made address asks for, brought within the limits of the list procedure. */
export const listInputOf = ({ state, code, page }: ClueParams) => ({
  state,
  code: code?.trim().slice(0, 40) || null,
  page: Math.min(10_000, Math.max(1, page)),
});
