import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { postHoldings } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { findPost, findUser } from "./find";
import { couldAgree } from "./guards";
import { isGuarded, mayAppointDeputy } from "./policy";
import { propose } from "./propose";
import type { endDeputyInput } from "./schema";
import { notOver } from "./held-on";

/**
 * Ends a deputy's acting from today on. Of a guarded post it takes a second person where there is one: a deputy may
 * be the only other who could agree to a grant.
 * @throws AppError NOT_FOUND `deputy.missing`; FORBIDDEN `deputy.notYours`; CONFLICT `deputy.over`, `grant.pending`
 */
export const endDeputy = (ctx: Ctx, input: z.output<typeof endDeputyInput>) =>
  write(ctx, async (ctx) => {
    const { holding, post } = await findDeputy(ctx, input.id);
    if (!mayAppointDeputy(ctx.actor, post)) throw new AppError("FORBIDDEN", "deputy.notYours");
    if (holding.endOn !== null && holding.endOn <= ctx.clock.today())
      throw new AppError("CONFLICT", "deputy.over");
    if (isGuarded(post.role) && (await couldAgree(ctx, holding.userId))) {
      const about = { kind: "end-deputy" as const, userId: holding.userId, postId: post.id };
      const { name } = await findUser(ctx, holding.userId);
      return { pending: await propose(ctx, about, { holdingId: holding.id, post: post.nameZh, name }) };
    }
    await carryOutEndDeputy(ctx, holding.id);
    return { pending: null };
  });

async function findDeputy(ctx: WriteCtx, id: string) {
  const mine = and(
    eq(postHoldings.id, id),
    eq(postHoldings.deputy, true),
    eq(postHoldings.governmentId, ctx.actor.governmentId),
  );
  const [holding] = await ctx.db.select().from(postHoldings).where(mine);
  if (!holding) throw new AppError("NOT_FOUND", "deputy.missing");
  return { holding, post: await findPost(ctx, holding.postId) };
}

export async function carryOutEndDeputy(ctx: WriteCtx, id: string): Promise<void> {
  const today = ctx.clock.today();
  const { holding, post } = await findDeputy(ctx, id);
  const running = and(eq(postHoldings.id, id), notOver(today));
  const [ended] = await ctx.db.update(postHoldings).set({ endOn: today }).where(running).returning();
  if (!ended) throw new AppError("CONFLICT", "deputy.over");
  const { name } = await findUser(ctx, holding.userId);
  await record(
    ctx,
    "post.endDeputy",
    { kind: "post", id: post.id },
    {
      before: { endOn: holding.endOn },
      after: {
        postZh: post.nameZh,
        postEn: post.nameEn,
        deputy: name,
        deputyId: holding.userId,
        endOn: today,
      },
    },
  );
}
