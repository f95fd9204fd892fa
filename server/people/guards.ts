import { and, eq, gt, inArray, isNotNull, isNull, lte, ne, or } from "drizzle-orm";
import { grantApprovals, postHoldings, posts, users } from "@/db/schema";
import type { Ctx } from "../core/context";
import { guardedRoles } from "./policy";

type Reader = Pick<Ctx, "db" | "actor" | "clock">;

const notOver = (today: string) => or(isNull(postHoldings.endOn), gt(postHoldings.endOn, today));

/** Whether a user holds, will hold or is proposed for a post that takes two people to grant. */
export async function isGuardedUser(ctx: Reader, userId: string): Promise<boolean> {
  const held = await ctx.db
    .select({ id: posts.id })
    .from(postHoldings)
    .innerJoin(posts, eq(posts.id, postHoldings.postId))
    .where(
      and(
        eq(postHoldings.userId, userId),
        notOver(ctx.clock.today()),
        isNull(posts.retiredAt),
        inArray(posts.role, [...guardedRoles]),
      ),
    )
    .limit(1);
  if (held.length) return true;
  const proposed = and(eq(grantApprovals.userId, userId), isNull(grantApprovals.decision));
  return (await ctx.db.$count(grantApprovals, proposed)) > 0;
}

/**
 * Whether nobody else could agree: the actor is the only enabled administrator or supervisor who ever set a
 * password. A government begins like this, and its first supervisor must come from somewhere.
 */
export async function isAlone(ctx: Reader): Promise<boolean> {
  const today = ctx.clock.today();
  const others = await ctx.db
    .select({ id: users.id })
    .from(users)
    .innerJoin(postHoldings, eq(postHoldings.userId, users.id))
    .innerJoin(posts, eq(posts.id, postHoldings.postId))
    .where(
      and(
        eq(users.governmentId, ctx.actor.governmentId),
        ne(users.id, ctx.actor.userId),
        isNull(users.disabledAt),
        isNotNull(users.passwordHash),
        inArray(posts.role, ["admin", "supervisor"]),
        isNull(posts.retiredAt),
        lte(postHoldings.startOn, today),
        notOver(today),
      ),
    )
    .limit(1);
  return others.length === 0;
}
