import { and, eq } from "drizzle-orm";
import { evidence } from "@/db/schema";
import type { PublicCtx } from "./context";
import type { Published } from "./find";

export type PublicFile = {
  name: string;
  mediaType: string;
  size: number;
  /** Of the file as it was filed. */
  sha256: string;
  storageKey: string;
};

/**
 * The file behind a piece of evidence of an edition. Null where the edition publishes no such file: a piece that does
 * not exist, is foreign, a link or not marked looks the same. "gone": it was published, and was withheld, withdrawn or
 * purged since.
 */
export async function findPublicFile(
  ctx: PublicCtx,
  { governmentId, document }: Pick<Published, "governmentId" | "document">,
  id: string,
): Promise<PublicFile | "gone" | null> {
  const piece = document.commitments.flatMap((item) => item.evidence).find((one) => one.id === id);
  if (!piece?.file) return null;
  if (!piece.file.content) return "gone";
  const { content } = piece.file;
  if (!content.mediaType || !content.fileSha256) return null;
  const [row] = await ctx.db
    .select({
      mediaType: evidence.mediaType,
      size: evidence.size,
      sha256: evidence.sha256,
      storageKey: evidence.storageKey,
      withdrawnAt: evidence.withdrawnAt,
      purgedAt: evidence.purgedAt,
    })
    .from(evidence)
    .where(and(eq(evidence.id, id), eq(evidence.governmentId, governmentId)));
  if (!row || row.withdrawnAt || row.purgedAt) return "gone";
  const { mediaType, size, sha256, storageKey } = row;
  if (!mediaType || size === null || !storageKey || sha256 !== content.fileSha256) return "gone";
  return { name: content.name, mediaType, size, sha256, storageKey };
}
