import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { commitments, satisfactionVotes } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { findCommitment } from "./find";
import { moved } from "./move";
import { mayVote } from "./policy";
import type { voteInput } from "./schema";

/**
 * Records how the deputies voted on a closed livelihood commitment (满意度测评). A later vote stands beside an
 * earlier one.
 * @throws AppError INVALID `vote.notLivelihood`, `vote.nobody` or `vote.heldLater`
 */
export const vote = (ctx: Ctx, input: z.output<typeof voteInput>) =>
  write(ctx, async (ctx) => {
    const { id, version, note, ...counted } = input;
    const before = await findCommitment(ctx, id, (who, what) => mayVote(who, { ...what, livelihood: true }));
    if (!before.livelihood) throw new AppError("INVALID", "vote.notLivelihood", { code: before.code });
    if (counted.satisfied + counted.mostlySatisfied + counted.dissatisfied === 0)
      throw new AppError("INVALID", "vote.nobody", {}, "satisfied");
    const today = ctx.clock.today();
    if (counted.heldOn > today) throw new AppError("INVALID", "vote.heldLater", { today }, "heldOn");
    const [kept] = await ctx.db
      .update(commitments)
      .set({ version: sql`${commitments.version} + 1` })
      .where(and(eq(commitments.id, id), eq(commitments.state, "closed"), eq(commitments.version, version)))
      .returning({ version: commitments.version });
    if (!kept) throw await moved(ctx, id);
    const [held] = await ctx.db
      .insert(satisfactionVotes)
      .values({ ...counted, commitmentId: id, note: note || null, createdBy: ctx.actor.userId })
      .returning();
    if (!held) throw new Error("a vote was inserted and not returned");
    await record(
      ctx,
      "commitment.vote",
      { kind: "commitment", id },
      { after: { ...counted, note: held.note } },
    );
    return { ...held, version: kept.version };
  });
