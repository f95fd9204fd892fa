import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsBoolean,
  parseAsInteger,
} from "nuqs/server";

/** The inbox's address: the page, and whether what is unread comes first. */
const inboxParams = { page: parseAsInteger.withDefault(1), unread: parseAsBoolean.withDefault(false) };
export type InboxParams = inferParserType<typeof inboxParams>;

export const loadInboxParams = createLoader(inboxParams);
const serialize = createSerializer(inboxParams);
export const inboxHref = (params: Partial<InboxParams>): string => serialize("/inbox", params);
