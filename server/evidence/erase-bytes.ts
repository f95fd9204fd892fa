import { and, eq, isNotNull } from "drizzle-orm";
import { evidence } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { log } from "../core/log";
import type { Evidence } from "./find";
import type { EvidenceStore } from "./store";

/**
 * Lets the bytes of a purged piece go, after the commit that says so; its rows lose their key once they are gone, so
 * a key on a purged row means that there is something left to do.
 * @returns whether they are gone; a store that fails is logged, and asked again by `finishPurge`
 */
export async function eraseBytes(
  ctx: Ctx,
  piece: Pick<Evidence, "id" | "commitmentId" | "sha256" | "storageKey">,
  store: EvidenceStore,
): Promise<boolean> {
  const { id, commitmentId, sha256, storageKey } = piece;
  if (!storageKey) return true;
  try {
    await store.remove(storageKey);
  } catch (error) {
    log.error({ err: error, evidenceId: id }, "bytes of a purged piece stay in the store");
    return false;
  }
  return write(ctx, async (ctx) => {
    const gone = await ctx.db
      .update(evidence)
      .set({ storageKey: null })
      .where(and(eq(evidence.storageKey, storageKey), isNotNull(evidence.purgedAt)))
      .returning({ id: evidence.id });
    if (gone.length)
      await record(ctx, "evidence.erase", { kind: "evidence", id, commitmentId }, { after: { sha256 } });
    return true;
  });
}
