import { asc, eq, type SQL } from "drizzle-orm";
import { commitments, evidence, plans, updates, users } from "@/db/schema";
import { findCommitment } from "../commitments/find";
import { maySee, type Who } from "../commitments/policy";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { mayMarkItem } from "../editions/policy";
import { type ShownIn, shownEvidence } from "../editions/shown-evidence";
import { withheldTargets } from "../editions/withheld";
import { barredDepartments } from "../people/barred";
import { findUpdate } from "../updates/find";
import { inSight, mustSeeEvidence } from "./find";
import { isSent, mayAskPurge, maySeePurges, maySeeWithdrawn, mayVerify, mayWithdrawPiece } from "./policy";
import { periodOf, sameFiles } from "./same-file";
import { verificationsOf } from "./verifications-of";

type Reader = Pick<Ctx, "db" | "actor" | "clock">;

/**
 * All evidence of a commitment, oldest first; drafts' pieces for their own department only.
 * @throws AppError NOT_FOUND, or FORBIDDEN `evidence.notYours`
 */
export async function evidenceOf(ctx: Reader, commitmentId: string) {
  const commitment = await findCommitment(ctx, commitmentId, maySee);
  await mustSeeEvidence(ctx, commitment);
  return pieces(ctx, eq(evidence.commitmentId, commitment.id));
}

/**
 * The evidence of one update, oldest first.
 * @throws AppError NOT_FOUND, also for another department's draft, or FORBIDDEN `evidence.notYours`
 */
export async function evidenceOfUpdate(ctx: Reader, updateId: string) {
  const update = await findUpdate(ctx, updateId, ofGovernment);
  if (!inSight(ctx, update)) throw new AppError("NOT_FOUND", "update.missing");
  const { commitmentId: id, governmentId, leadDepartmentId } = update;
  await mustSeeEvidence(ctx, { id, governmentId, leadDepartmentId });
  return pieces(ctx, eq(evidence.updateId, update.id));
}

const ofGovernment = (who: Who, what: { governmentId: string }) => who.governmentId === what.governmentId;

async function pieces(ctx: Reader, which: SQL) {
  const rows = await ctx.db
    .select({
      piece: evidence,
      update: updates,
      commitment: commitments,
      endorsement: plans.endorsement,
      addedBy: users.name,
    })
    .from(evidence)
    .innerJoin(commitments, eq(commitments.id, evidence.commitmentId))
    .innerJoin(plans, eq(plans.id, commitments.planId))
    .innerJoin(users, eq(users.id, evidence.addedBy))
    .leftJoin(updates, eq(updates.id, evidence.updateId))
    .where(which)
    .orderBy(asc(evidence.addedOn), asc(evidence.createdAt), asc(evidence.id));
  const seen = rows.filter(({ update, commitment: { leadDepartmentId }, endorsement }) =>
    inSight(ctx, update && { ...update, leadDepartmentId, endorsement }),
  );
  const verified = await verificationsOf(
    ctx,
    seen.map(({ piece }) => piece.id),
  );
  const sameAs = await sameFiles(
    ctx,
    seen.map(({ piece }) => piece.sha256),
  );
  const [first] = seen;
  const withheld = first ? await withheldTargets(ctx, first.commitment.planId) : new Set<string>();
  const accepted = seen.filter(({ piece, update }) => update?.state === "accepted" && !piece.withdrawnAt);
  const inEditions = first
    ? await shownEvidence(
        ctx,
        first.commitment.id,
        accepted.map(({ piece }) => piece.id),
      )
    : new Map<string, ShownIn>();
  const barred = await barredDepartments(ctx);
  return seen.map(({ piece, update, commitment, addedBy }) => {
    const { id, kind, name, url, mediaType, size, sha256, takenOn, addedOn, commitmentId, updateId } = piece;
    const updateState = update?.state ?? null;
    const stands = !piece.withdrawnAt && !piece.purgedAt;
    const period = periodOf({ period: update?.period ?? null, addedOn });
    return {
      ...{ id, kind, name, url, mediaType, size, sha256, takenOn, addedOn, addedBy, updateId, period },
      updateState,
      publishable: piece.publishable,
      /** Taken out of what is published by a correction: its mark is not offered again. */
      withheld: withheld.has(id),
      /** The public can read it; whoever withdraws it tells them why. */
      inEdition: inEditions.has(id),
      milestoneId: piece.milestoneId,
      withdrawn: piece.withdrawnAt ? { at: piece.withdrawnAt, reason: piece.withdrawnReason ?? "" } : null,
      purged: piece.purgedAt ? { at: piece.purgedAt, reason: piece.purgeReason ?? "" } : null,
      /** Whether its bytes can be asked for. */
      openable:
        kind !== "link" &&
        piece.storageKey !== null &&
        !piece.purgedAt &&
        (!piece.withdrawnAt || maySeeWithdrawn(ctx.actor, piece)),
      purgeAsked: maySeePurges(ctx.actor) && piece.purgeAskedAt !== null && !piece.purgedAt,
      may: {
        withdraw:
          stands &&
          (updateState === null || isSent(updateState)) &&
          mayWithdrawPiece(ctx.actor, { ...commitment, updateState, inEdition: inEditions.has(id) }),
        mark: mayMarkItem(ctx.actor, { ...commitment, barred }),
        verify:
          stands &&
          (updateState === null || isSent(updateState)) &&
          mayVerify(ctx.actor, { ...commitment, addedBy: piece.addedBy, update }),
        askPurge:
          kind !== "link" && !piece.purgedAt && !piece.purgeAskedAt && mayAskPurge(ctx.actor, commitment),
      },
      verifications: verified.filter((one) => one.evidenceId === id),
      sameAs: sameAs({ commitmentId, period, sha256 }),
    };
  });
}
