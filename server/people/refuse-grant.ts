import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { postHoldings, posts, users } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { decideGrant, grantFacts } from "./decide-grant";
import type { grantInput } from "./schema";

/**
 * The second person does not agree: an account that was made for the post is disabled, and a post that nobody ever
 * held is retired. Everything else stays as it is.
 */
export const refuseGrant = (ctx: Ctx, input: z.output<typeof grantInput>) =>
  write(ctx, async (ctx) => {
    const { grant, user } = await decideGrant(ctx, input.id, "refused");
    const now = ctx.clock.real();
    if (grant.postId) {
      if (grant.kind === "post" && user.passwordHash === null)
        await ctx.db
          .update(users)
          .set({ disabledAt: now })
          .where(and(eq(users.id, user.id), isNull(users.disabledAt)));
      const forNewHolder = grant.kind === "post" || grant.kind === "assign";
      if (forNewHolder && !(await ctx.db.$count(postHoldings, eq(postHoldings.postId, grant.postId))))
        await ctx.db.update(posts).set({ retiredAt: now }).where(eq(posts.id, grant.postId));
    }
    await record(ctx, "grant.refuse", { kind: "grant", id: grant.id }, { after: grantFacts(grant) });
    return { id: grant.id };
  });
