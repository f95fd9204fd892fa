import { and, eq, inArray, isNull } from "drizzle-orm";
import { postHoldings, posts, users } from "@/db/schema";
import type { Role } from "@/db/values";
import type { WriteCtx } from "../core/context";
import { heldOn } from "../people/held-on";

/** Whom a message is for: people by what they hold today, so that a successor or deputy gets it too. */
export type Recipients =
  | { userIds: readonly string[] }
  | { postId: string }
  | { departmentIds: readonly string[] }
  | { role: Role };

/** The enabled people who hold such a post today, deputies included; each once. */
export async function recipientsOf(ctx: WriteCtx, to: Recipients): Promise<string[]> {
  if ("userIds" in to) return [...new Set(to.userIds)];
  const today = ctx.clock.today();
  const which =
    "postId" in to
      ? eq(posts.id, to.postId)
      : "role" in to
        ? eq(posts.role, to.role)
        : and(inArray(posts.departmentId, [...to.departmentIds]), inArray(posts.role, ["officer", "head"]));
  const rows = await ctx.db
    .selectDistinct({ id: users.id })
    .from(users)
    .innerJoin(postHoldings, eq(postHoldings.userId, users.id))
    .innerJoin(posts, eq(posts.id, postHoldings.postId))
    .where(
      and(
        eq(users.governmentId, ctx.actor.governmentId),
        isNull(users.disabledAt),
        isNull(posts.retiredAt),
        heldOn(today),
        which,
      ),
    );
  return rows.map((row) => row.id);
}
