import { eq } from "drizzle-orm";
import type { z } from "zod";
import { postHoldings, type posts } from "@/db/schema";
import { addDays } from "@/server/lamp/days";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { notify } from "../messages/notify";
import { findPost, mustAdminister, type User } from "./find";
import { needsSecond } from "./guards";
import { findEnabledUser, holdingsNotOver, mustNotBeBothSides } from "./holdings";
import { propose } from "./propose";
import type { handOverInput } from "./schema";

const mostDaysAhead = 60;

/**
 * Gives a post to a successor from a day on (today or up to 60 days ahead). Whatever hangs on the post goes with it.
 * A guarded post waits for a second person: `pending` then names the approval.
 * @throws AppError INVALID `day.outsidePlan`, `post.sameHolder`; CONFLICT `post.vacant`, `post.handedOver`,
 * `post.bothSides`, `user.disabled`, `grant.pending`
 */
export const handOver = (ctx: Ctx, input: z.output<typeof handOverInput>) =>
  write(ctx, async (ctx) => {
    mustAdminister(ctx);
    const post = await findPost(ctx, input.postId);
    const user = await findEnabledUser(ctx, input.toUserId);
    const from = ctx.clock.today();
    const to = addDays(from, mostDaysAhead);
    if (input.on < from || input.on > to)
      throw new AppError("INVALID", "day.outsidePlan", { from, to }, "on");
    await presentHolding(ctx, post.id, user.id);
    await mustNotBeBothSides(ctx, post, user.id);
    const { on, note } = input;
    if (await needsSecond(ctx, post.role)) {
      const about = { kind: "handover" as const, userId: user.id, postId: post.id };
      return { pending: await propose(ctx, about, { on, note, post: post.nameZh, name: user.name }) };
    }
    await carryOutHandOver(ctx, post, user, { on, note });
    return { pending: null };
  });

async function presentHolding(ctx: WriteCtx, postId: string, successorId: string) {
  const rows = (await holdingsNotOver(ctx, postId)).filter(({ holding }) => !holding.deputy);
  const next = rows.find(({ holding }) => holding.startOn > ctx.clock.today());
  if (next) throw new AppError("CONFLICT", "post.handedOver", { name: next.name, on: next.holding.startOn });
  const [present] = rows;
  if (!present) throw new AppError("CONFLICT", "post.vacant");
  if (present.holding.userId === successorId)
    throw new AppError("INVALID", "post.sameHolder", {}, "toUserId");
  return present;
}

type Terms = { on: string; note: string };

/** Ends the present holding and begins the successor's; an approval that came late counts from its own day. */
export async function carryOutHandOver(
  ctx: WriteCtx,
  post: typeof posts.$inferSelect,
  user: User,
  { on: asked, note }: Terms,
): Promise<void> {
  const today = ctx.clock.today();
  const on = asked < today ? today : asked;
  const present = await presentHolding(ctx, post.id, user.id);
  await mustNotBeBothSides(ctx, post, user.id);
  await ctx.db.update(postHoldings).set({ endOn: on }).where(eq(postHoldings.id, present.holding.id));
  // Nobody deputises for themselves: a deputy who becomes the holder is a deputy until then.
  const acting = (await holdingsNotOver(ctx, post.id)).filter(
    ({ holding }) => holding.deputy && holding.userId === user.id,
  );
  for (const { holding } of acting)
    if (holding.endOn === null || holding.endOn > on)
      await ctx.db.update(postHoldings).set({ endOn: on }).where(eq(postHoldings.id, holding.id));
  await ctx.db.insert(postHoldings).values({
    governmentId: ctx.actor.governmentId,
    postId: post.id,
    userId: user.id,
    startOn: on,
    handoverNote: note || null,
  });
  const names = { postZh: post.nameZh, postEn: post.nameEn };
  await record(
    ctx,
    "post.handOver",
    { kind: "post", id: post.id },
    {
      before: { holder: present.name, holderId: present.holding.userId },
      after: { ...names, holder: user.name, holderId: user.id, on, note },
    },
  );
  await notify(
    ctx,
    { userIds: [user.id] },
    { key: "post.handedOver", facts: { ...names, on, from: present.name }, href: "/account" },
  );
}
