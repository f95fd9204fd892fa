import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { evidence } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { notify } from "../messages/notify";
import { findEvidence, inSight } from "./find";
import { mayAskPurge } from "./policy";
import type { askPurgeInput } from "./schema";

/**
 * Asks that the bytes of a file go (清除: a classified paper, an identity card); somebody of the other of the two
 * roles decides. An administrator, who sees no evidence, asks by its address, also for a piece of a draft.
 * @throws AppError NOT_FOUND, FORBIDDEN `evidence.notYours`, INVALID `evidence.purgeLink`, CONFLICT `evidence.purged`
 * or `evidence.purgeOpen`
 */
export const askPurge = (ctx: Ctx, input: z.output<typeof askPurgeInput>) =>
  write(ctx, async (ctx) => {
    const { piece, commitment, update } = await findEvidence(ctx, input.id);
    const { actor, clock } = ctx;
    if (!mayAskPurge(actor, commitment)) throw new AppError("FORBIDDEN", "evidence.notYours");
    if (actor.role !== "admin" && !inSight(ctx, update)) throw new AppError("NOT_FOUND", "evidence.missing");
    if (piece.kind === "link") throw new AppError("INVALID", "evidence.purgeLink");
    if (piece.purgedAt) throw new AppError("CONFLICT", "evidence.purged");
    const { reason } = input;
    const [after] = await ctx.db
      .update(evidence)
      .set({
        purgeAskedBy: actor.userId,
        purgeAskedRole: actor.role,
        purgeAskedAt: clock.now(),
        purgeReason: reason,
      })
      .where(and(eq(evidence.id, piece.id), isNull(evidence.purgeAskedAt)))
      .returning({ id: evidence.id });
    if (!after) throw new AppError("CONFLICT", "evidence.purgeOpen");
    await record(
      ctx,
      "evidence.askPurge",
      { kind: "evidence", id: piece.id, commitmentId: commitment.id },
      { after: { name: piece.name, sha256: piece.sha256, reason } },
    );
    await notify(
      ctx,
      { role: actor.role === "admin" ? "supervisor" : "admin" },
      { key: "evidence.purgeAsked", facts: { name: piece.name, code: commitment.code }, href: "/admin" },
    );
    return { id: after.id };
  });
