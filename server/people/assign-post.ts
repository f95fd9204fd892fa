import type { z } from "zod";
import type { posts } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { notify } from "../messages/notify";
import { mustAdminister, type User } from "./find";
import { givePost, postFor } from "./give-post";
import { needsSecond } from "./guards";
import { findEnabledUser, mustNotBeBothSides } from "./holdings";
import { propose } from "./propose";
import type { assignPostInput } from "./schema";

/**
 * Gives somebody a further post from today on: a vacant one or a new one. A guarded post waits for a second person.
 * @throws AppError CONFLICT `post.held`, `post.bothSides`, `user.disabled`, `grant.pending`; INVALID
 * `post.departmentMissing`
 */
export const assignPost = (ctx: Ctx, input: z.output<typeof assignPostInput>) =>
  write(ctx, async (ctx) => {
    mustAdminister(ctx);
    const user = await findEnabledUser(ctx, input.userId);
    const post = await postFor(ctx, input.post);
    await mustNotBeBothSides(ctx, post, user.id);
    if (await needsSecond(ctx, post.role)) {
      const about = { kind: "assign" as const, userId: user.id, postId: post.id };
      return { pending: await propose(ctx, about, { post: post.nameZh, name: user.name }) };
    }
    await carryOutAssign(ctx, post, user);
    return { pending: null };
  });

/** @throws AppError CONFLICT `post.held` when somebody took it meanwhile */
export async function carryOutAssign(
  ctx: WriteCtx,
  post: typeof posts.$inferSelect,
  user: User,
): Promise<void> {
  await mustNotBeBothSides(ctx, post, user.id);
  await givePost(ctx, post.id, user.id);
  const names = { postZh: post.nameZh, postEn: post.nameEn };
  const on = ctx.clock.today();
  await record(
    ctx,
    "post.assign",
    { kind: "post", id: post.id },
    { after: { ...names, holder: user.name, holderId: user.id, role: post.role, on } },
  );
  await notify(
    ctx,
    { userIds: [user.id] },
    { key: "post.handedOver", facts: { ...names, on, from: "" }, href: "/account" },
  );
}
