import { eq, or } from "drizzle-orm";
import type { z } from "zod";
import { grantApprovals, users } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { mustAdminister } from "./find";
import { givePost, postFor } from "./give-post";
import { isAlone } from "./guards";
import { makePasswordLink } from "./password-link";
import { isGuarded } from "./policy";
import type { createUserInput } from "./schema";
import { unlessTaken } from "./unique";

type Input = z.output<typeof createUserInput>;

async function mustBeFree(ctx: WriteCtx, input: Input): Promise<void> {
  const given = [input.phone ?? null, input.email ?? null];
  const taken = await ctx.db
    .select()
    .from(users)
    .where(
      or(
        eq(users.loginName, input.loginName),
        given[0] ? eq(users.phone, given[0]) : undefined,
        given[1] ? eq(users.email, given[1]) : undefined,
      ),
    );
  for (const field of ["loginName", "phone", "email"] as const)
    if (taken.some((user) => user[field] !== null && user[field] === (input[field] ?? null)))
      throw new AppError("CONFLICT", `user.${field}Taken`, {}, field);
}

/**
 * Makes an account for a post, with its one-time link. A guarded role waits for a second person instead: `pending`
 * then names the approval, and the account holds nothing until it is given. Only where nobody else could agree may
 * the only administrator grant the first supervisor alone; the trail then says `alone`.
 * @throws AppError CONFLICT `user.loginNameTaken`, `user.phoneTaken`, `user.emailTaken`, `post.held`
 */
export const createUser = (ctx: Ctx, input: Input) =>
  unlessTaken("user.taken", () =>
    write(ctx, async (ctx) => {
      mustAdminister(ctx);
      await mustBeFree(ctx, input);
      const { governmentId, userId: proposedBy } = ctx.actor;
      const post = await postFor(ctx, input.post);
      const account = { name: input.name, loginName: input.loginName };
      const [user] = await ctx.db
        .insert(users)
        .values({ ...account, phone: input.phone ?? null, email: input.email ?? null, governmentId })
        .returning();
      if (!user) throw new Error("a user was inserted and not returned");
      const subject = { kind: "user", id: user.id };
      const after = { ...account, postId: post.id, post: post.nameZh, role: post.role };
      const alone = post.role === "supervisor" && (await isAlone(ctx));
      if (isGuarded(post.role) && !alone) {
        const [grant] = await ctx.db
          .insert(grantApprovals)
          .values({ governmentId, userId: user.id, postId: post.id, kind: "post", proposedBy })
          .returning();
        if (!grant) throw new Error("an approval was inserted and not returned");
        await record(ctx, "user.create", subject, { after: { ...after, pending: true } });
        return { id: user.id, path: null, pending: grant.id };
      }
      await givePost(ctx, post.id, user.id);
      const path = await makePasswordLink(ctx, user.id);
      await record(ctx, "user.create", subject, { after: alone ? { ...after, alone } : after });
      return { id: user.id, path, pending: null };
    }),
  );
