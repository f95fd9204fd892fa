import { asc, eq, inArray } from "drizzle-orm";
import { evidence, users, verifications } from "@/db/schema";
import type { Ctx } from "../core/context";
import { maySeeWithdrawn } from "./policy";

/** How these pieces were verified, oldest first; `photoId` names a visit's photograph that the actor can open. */
export async function verificationsOf(ctx: Pick<Ctx, "db" | "actor">, ids: string[]) {
  if (!ids.length) return [];
  const rows = await ctx.db
    .select({
      evidenceId: verifications.evidenceId,
      means: verifications.means,
      by: users.name,
      on: verifications.on,
      note: verifications.note,
      visit: verifications.visit,
    })
    .from(verifications)
    .innerJoin(users, eq(users.id, verifications.userId))
    .where(inArray(verifications.evidenceId, ids))
    .orderBy(asc(verifications.on), asc(verifications.createdAt));
  const photoIds = rows.flatMap(({ visit }) => visit?.photoEvidenceId ?? []);
  const photos = photoIds.length
    ? await ctx.db.select().from(evidence).where(inArray(evidence.id, photoIds))
    : [];
  const opens = new Set(
    photos
      .filter((one) => !one.purgedAt && (!one.withdrawnAt || maySeeWithdrawn(ctx.actor, one)))
      .map((one) => one.id),
  );
  return rows.map((row) => {
    const photoId = row.visit?.photoEvidenceId ?? null;
    return { ...row, photoId: photoId && opens.has(photoId) ? photoId : null };
  });
}
