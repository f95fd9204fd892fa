import { and, eq, gt, inArray, isNotNull, isNull, notInArray, or } from "drizzle-orm";
import { grantApprovals, postHoldings, posts, users } from "@/db/schema";
import type { Role } from "@/db/values";
import type { Ctx } from "../core/context";
import { guardedRoles, isGuarded } from "./policy";
import { heldOn, notOver } from "./held-on";

type Reader = Pick<Ctx, "db" | "actor" | "clock">;

/** Whether a user holds or will hold a post that takes two people to grant. */
export async function holdsGuarded(ctx: Reader, userId: string): Promise<boolean> {
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
  return held.length > 0;
}

/** Whether a user holds, will hold or is proposed for a post that takes two people to grant. */
export async function isGuardedUser(ctx: Reader, userId: string): Promise<boolean> {
  if (await holdsGuarded(ctx, userId)) return true;
  const proposed = and(eq(grantApprovals.userId, userId), isNull(grantApprovals.decision));
  return (await ctx.db.$count(grantApprovals, proposed)) > 0;
}

const dayMs = 86_400_000;
/** For so long a closed account still counts as somebody who could agree. */
const coolingDays = 30;

/**
 * Whether an enabled administrator or supervisor who ever set a password is there beside the actor and the people
 * left aside. `since`: accounts closed after that instant count, too.
 */
async function isAnyoneElse(ctx: Reader, butIds: readonly string[], since: Date | null): Promise<boolean> {
  const today = ctx.clock.today();
  const others = await ctx.db
    .select({ id: users.id })
    .from(users)
    .innerJoin(postHoldings, eq(postHoldings.userId, users.id))
    .innerJoin(posts, eq(posts.id, postHoldings.postId))
    .where(
      and(
        eq(users.governmentId, ctx.actor.governmentId),
        notInArray(users.id, [ctx.actor.userId, ...butIds]),
        since ? or(isNull(users.disabledAt), gt(users.disabledAt, since)) : isNull(users.disabledAt),
        isNotNull(users.passwordHash),
        inArray(posts.role, ["admin", "supervisor"]),
        isNull(posts.retiredAt),
        heldOn(today),
      ),
    )
    .limit(1);
  return others.length > 0;
}

/**
 * Whether nobody else could agree: the actor is the only administrator or supervisor who ever set a password. A
 * government begins like this, and its first supervisor must come from somewhere. An account closed lately counts as
 * somebody still: else an administrator could close the only other one and appoint a supervisor at once, alone.
 */
export const isAlone = async (ctx: Reader): Promise<boolean> =>
  !(await isAnyoneElse(ctx, [], new Date(ctx.clock.real().getTime() - coolingDays * dayMs)));

/** Whether somebody beside the actor and the one whom it is about could agree now. */
export const couldAgree = (ctx: Reader, aboutId: string): Promise<boolean> =>
  isAnyoneElse(ctx, [aboutId], null);

/** Whether giving somebody a post of this role waits for a second person. */
export const needsSecond = async (ctx: Reader, role: Role): Promise<boolean> =>
  isGuarded(role) && !(role === "supervisor" && (await isAlone(ctx)));
