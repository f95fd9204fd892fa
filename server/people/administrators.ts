import { and, countDistinct, eq, isNull, ne } from "drizzle-orm";
import { postHoldings, posts, users } from "@/db/schema";
import type { WriteCtx } from "../core/context";
import { heldOn } from "./held-on";

/** How many enabled administrators the government has today, one user left aside. */
export async function administratorsBut(ctx: WriteCtx, userId: string): Promise<number> {
  const today = ctx.clock.today();
  const [found] = await ctx.db
    .select({ count: countDistinct(users.id) })
    .from(users)
    .innerJoin(postHoldings, eq(postHoldings.userId, users.id))
    .innerJoin(posts, eq(posts.id, postHoldings.postId))
    .where(
      and(
        eq(users.governmentId, ctx.actor.governmentId),
        ne(users.id, userId),
        isNull(users.disabledAt),
        eq(posts.role, "admin"),
        isNull(posts.retiredAt),
        heldOn(today),
      ),
    );
  return Number(found?.count ?? 0);
}
