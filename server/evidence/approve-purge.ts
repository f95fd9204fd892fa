import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { z } from "zod";
import { evidence } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { withholdEvidence } from "../editions/withhold-evidence";
import { eraseBytes } from "./erase-bytes";
import { findPurge } from "./find-purge";
import { copiesOf } from "./copies";
import type { purgeInput } from "./schema";
import type { EvidenceStore } from "./store";

/**
 * The second of the two agrees (清除): from the commit on nothing of the file is served, then its bytes leave the
 * store. Name, hash and reason stay. Says where else the same bytes lie: those are pieces of their own, each to be
 * asked for.
 * @returns `erased` false when the store did not let the bytes go: `finishPurge` tries again
 * @throws AppError as `findPurge`
 */
export async function approvePurge(ctx: Ctx, input: z.output<typeof purgeInput>, store: EvidenceStore) {
  const purged = await write(ctx, async (ctx) => {
    const { piece, commitment } = await findPurge(ctx, input.id);
    const { storageKey, sha256, purgeReason: reason, purgeAskedBy: askedBy } = piece;
    const [after] = await ctx.db
      .update(evidence)
      .set({ purgedBy: ctx.actor.userId, purgedAt: ctx.clock.now() })
      .where(and(eq(evidence.id, piece.id), isNotNull(evidence.purgeAskedAt), isNull(evidence.purgedAt)))
      .returning({ id: evidence.id });
    if (!after) throw new AppError("CONFLICT", "evidence.purged");
    if (storageKey) {
      const { purgeAskedBy, purgeAskedRole, purgeAskedAt } = piece;
      const tombstone = { purgeAskedBy, purgeAskedRole, purgeAskedAt, purgeReason: reason };
      // Rows that share the bytes lose them too, and must say so.
      const shared = await ctx.db
        .update(evidence)
        .set({ ...tombstone, purgedBy: ctx.actor.userId, purgedAt: ctx.clock.now() })
        .where(and(eq(evidence.storageKey, storageKey), isNull(evidence.purgedAt)))
        .returning({ id: evidence.id, commitmentId: evidence.commitmentId });
      for (const one of shared) await withholdEvidence(ctx, one);
    }
    await record(
      ctx,
      "evidence.purge",
      { kind: "evidence", id: piece.id, commitmentId: commitment.id },
      { after: { name: piece.name, sha256, reason, askedBy } },
    );
    await withholdEvidence(ctx, piece);
    return { piece, sameAs: await copiesOf(ctx, piece) };
  });
  const erased = await eraseBytes(ctx, purged.piece, store);
  return { id: purged.piece.id, name: purged.piece.name, erased, sameAs: purged.sameAs };
}
