import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { postHoldings, posts } from "@/db/schema";
import { addDays } from "@/server/lamp/days";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { notify } from "../messages/notify";
import { findPost, type User } from "./find";
import { needsSecond } from "./guards";
import { findEnabledUser, holdingsNotOver, mustNotBeBothSides } from "./holdings";
import { mayAdminister, mayAppointDeputy } from "./policy";
import { propose } from "./propose";
import type { appointDeputyInput } from "./schema";

const mostDaysAhead = 60;
const mostDays = 366;

/**
 * Lets somebody act for a post during leave (AB角), from one day through another, both included. The post keeps its
 * holder, who may act too. A guarded post waits for a second person.
 * @throws AppError FORBIDDEN `deputy.notYours`; INVALID `deputy.self`, `deputy.foreign`, `day.outsidePlan`; CONFLICT
 * `deputy.already`, `post.bothSides`, `user.disabled`, `grant.pending`
 */
export const appointDeputy = (ctx: Ctx, input: z.output<typeof appointDeputyInput>) =>
  write(ctx, async (ctx) => {
    const post = await findPost(ctx, input.postId);
    if (!mayAppointDeputy(ctx.actor, post)) throw new AppError("FORBIDDEN", "deputy.notYours");
    const user = await findEnabledUser(ctx, input.userId);
    mustBeNear(ctx, input);
    if (!mayAdminister(ctx.actor)) await mustBeColleague(ctx, user.id);
    const { from, until, note } = input;
    await mustBeFree(ctx, post, user.id, { from, until });
    if (await needsSecond(ctx, post.role)) {
      const about = { kind: "deputy" as const, userId: user.id, postId: post.id };
      return {
        pending: await propose(ctx, about, { from, until, note, post: post.nameZh, name: user.name }),
      };
    }
    await carryOutDeputy(ctx, post, user, { from, until, note });
    return { pending: null };
  });

function mustBeNear(ctx: WriteCtx, { from, until }: { from: string; until: string }): void {
  const today = ctx.clock.today();
  const latest = addDays(today, mostDaysAhead);
  if (from < today || from > latest)
    throw new AppError("INVALID", "day.outsidePlan", { from: today, to: latest }, "from");
  const last = addDays(from, mostDays);
  if (until < from || until > last)
    throw new AppError("INVALID", "day.outsidePlan", { from, to: last }, "until");
}

/** A head draws on the people of the own department. */
async function mustBeColleague(ctx: WriteCtx, userId: string): Promise<void> {
  const today = ctx.clock.today();
  const ofDepartment = and(
    eq(posts.departmentId, ctx.actor.departmentId ?? ""),
    isNull(posts.retiredAt),
    eq(postHoldings.userId, userId),
  );
  const held = await ctx.db
    .select({ startOn: postHoldings.startOn, endOn: postHoldings.endOn })
    .from(postHoldings)
    .innerJoin(posts, eq(posts.id, postHoldings.postId))
    .where(ofDepartment);
  if (!held.some((one) => one.startOn <= today && (one.endOn === null || one.endOn > today)))
    throw new AppError("INVALID", "deputy.foreign", {}, "userId");
}

type Days = { from: string; until: string };

async function mustBeFree(
  ctx: WriteCtx,
  post: typeof posts.$inferSelect,
  userId: string,
  { from, until }: Days,
): Promise<void> {
  const own = (await holdingsNotOver(ctx, post.id)).filter(({ holding }) => holding.userId === userId);
  const meets = own.filter(
    ({ holding }) => holding.startOn <= until && (holding.endOn === null || holding.endOn > from),
  );
  if (meets.some(({ holding }) => !holding.deputy))
    throw new AppError("INVALID", "deputy.self", {}, "userId");
  if (meets.length) throw new AppError("CONFLICT", "deputy.already", {}, "userId");
  await mustNotBeBothSides(ctx, post, userId);
}

type Terms = Days & { note: string };

/** Writes the deputy's row; an approval that came late counts from its own day. */
export async function carryOutDeputy(
  ctx: WriteCtx,
  post: typeof posts.$inferSelect,
  user: User,
  { from: asked, until, note }: Terms,
): Promise<void> {
  const today = ctx.clock.today();
  const from = asked < today ? today : asked;
  if (until < from) throw new AppError("CONFLICT", "deputy.over");
  await mustBeFree(ctx, post, user.id, { from, until });
  await ctx.db.insert(postHoldings).values({
    governmentId: ctx.actor.governmentId,
    postId: post.id,
    userId: user.id,
    deputy: true,
    startOn: from,
    endOn: addDays(until, 1),
    handoverNote: note || null,
  });
  const names = { postZh: post.nameZh, postEn: post.nameEn };
  await record(
    ctx,
    "post.appointDeputy",
    { kind: "post", id: post.id },
    { after: { ...names, deputy: user.name, deputyId: user.id, from, until, note } },
  );
  await notify(
    ctx,
    { userIds: [user.id] },
    { key: "post.deputy", facts: { ...names, startOn: from, until }, href: "/account" },
  );
}
