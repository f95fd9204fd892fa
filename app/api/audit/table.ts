import type { getTranslations } from "next-intl/server";
import { eventText, type EventWords } from "@/app/_words/event-text";
import type { Locale, Role } from "@/db/values";
import { roles } from "@/db/values";
import type { AuditEvent } from "@/server/audit/events";
import type { streamAudit } from "@/server/audit/list";
import type { Names } from "@/server/audit/names";
import { byteOrderMark, csvLine } from "./csv";

export type TableWords = EventWords & { audit: Awaited<ReturnType<typeof getTranslations<"audit">>> };

const columns = [
  "seq",
  "businessDay",
  "businessAt",
  "recordedAt",
  "who",
  "post",
  "role",
  "code",
  "what",
  "verb",
  "kind",
  "subject",
  "before",
  "after",
  "hash",
] as const;

type Options = { locale: Locale; demonstration: boolean };

const headOf = (words: TableWords, { demonstration }: Options): string =>
  csvLine([
    ...columns.map((name) => words.audit(`csv.${name}`)),
    ...(demonstration ? [words.audit("csv.demonstration")] : []),
  ]);

function lineOf(
  words: TableWords,
  row: AuditEvent,
  names: Names,
  { locale, demonstration }: Options,
): string {
  const role: Role | undefined = roles.find((one) => one === row.role);
  return csvLine([
    String(row.seq),
    row.on ?? "",
    row.at ?? "",
    row.recordedAt.toISOString(),
    row.who ?? words.audit("system"),
    (row.postId && names[row.postId]?.[locale]) || "",
    role ? words.values(`role.${role}`) : "",
    row.code ?? "",
    row.erased ? words.audit("erased") : eventText(words, locale, row, names),
    row.verb,
    row.subjectKind,
    row.subjectId,
    row.before ? JSON.stringify(row.before) : "",
    row.after ? JSON.stringify(row.after) : "",
    row.hash,
    ...(demonstration ? [words.audit("csv.yes")] : []),
  ]);
}

/** The trail as a table, in pieces: the head first, then a batch of events at a time. */
export async function* auditTable(
  batches: ReturnType<typeof streamAudit>,
  words: TableWords,
  options: Options,
): AsyncGenerator<string> {
  yield byteOrderMark + headOf(words, options);
  for await (const { rows, names } of batches)
    yield rows.map((row) => lineOf(words, row, names, options)).join("");
}
