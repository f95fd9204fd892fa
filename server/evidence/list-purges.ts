import { and, asc, eq, isNotNull, isNull, or } from "drizzle-orm";
import { commitments, evidence, users } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { mayAskPurge, mayDecidePurge, maySeePurges } from "./policy";

/**
 * What waits for the second of the two, and what was purged while the store did not let the bytes go; oldest first.
 * It is all that an administrator learns of evidence.
 * @throws AppError FORBIDDEN `evidence.notYours` for every other role
 */
export async function purgesAsked(ctx: Pick<Ctx, "db" | "actor">) {
  const { actor } = ctx;
  if (!maySeePurges(actor)) throw new AppError("FORBIDDEN", "evidence.notYours");
  const rows = await ctx.db
    .select({ piece: evidence, commitment: commitments, askedBy: users.name })
    .from(evidence)
    .innerJoin(commitments, eq(commitments.id, evidence.commitmentId))
    .innerJoin(users, eq(users.id, evidence.purgeAskedBy))
    .where(
      and(
        eq(evidence.governmentId, actor.governmentId),
        isNotNull(evidence.purgeAskedAt),
        or(isNull(evidence.purgedAt), isNotNull(evidence.storageKey)),
      ),
    )
    .orderBy(asc(evidence.purgeAskedAt));
  return rows.map(({ piece, commitment, askedBy }) => {
    const { id, name, sha256, size, purgeAskedBy, purgeAskedRole, purgedAt } = piece;
    return {
      ...{ id, name, sha256, size, askedBy, askedRole: purgeAskedRole, askedAt: piece.purgeAskedAt },
      code: commitment.code,
      reason: piece.purgeReason ?? "",
      /** Purged, but its bytes are still in the store. */
      unfinished: purgedAt !== null,
      may: {
        decide: !purgedAt && mayDecidePurge(actor, { ...commitment, purgeAskedBy, purgeAskedRole }),
        finish: purgedAt !== null && mayAskPurge(actor, commitment),
      },
    };
  });
}
