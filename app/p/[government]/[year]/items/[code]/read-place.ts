import "server-only";
import type { ReadDb } from "@/db/client";
import type { PublicItem } from "@/server/editions/document";
import { contextOf } from "@/server/public/context-of-quote";
import type { Published } from "@/server/public/find";
import { keptText, markedAs } from "@/server/public/read-report";

/** Where the words stand in the report, with the text around them; null for words of another source. */
export async function readPlace(
  { db, document, governmentId }: Pick<Published, "document" | "governmentId"> & { db: ReadDb },
  item: PublicItem,
) {
  const kept = await keptText({ db }, { governmentId, sha256: document.report.sha256 });
  const mark = markedAs(document, kept, item.code);
  return mark === null ? null : { mark, context: contextOf(kept.text, kept.sentences, item) };
}
export type Place = Awaited<ReturnType<typeof readPlace>>;
