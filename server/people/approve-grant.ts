import type { z } from "zod";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { decideGrant, grantFacts } from "./decide-grant";
import { findPost } from "./find";
import { givePost } from "./give-post";
import { makePasswordLink } from "./password-link";
import type { grantInput } from "./schema";

/**
 * The second person agrees, and what was proposed is carried out. Returns the one-time link for the account, null
 * where it has its password already.
 * @throws AppError CONFLICT `user.disabled`, `grant.decided`, `post.held`
 */
export const approveGrant = (ctx: Ctx, input: z.output<typeof grantInput>) =>
  write(ctx, async (ctx) => {
    const { grant, user } = await decideGrant(ctx, input.id, "approved");
    if (user.disabledAt) throw new AppError("CONFLICT", "user.disabled");
    if (grant.postId) await givePost(ctx, (await findPost(ctx, grant.postId)).id, user.id);
    const needsLink = grant.kind === "password-link" || user.passwordHash === null;
    const path = needsLink ? await makePasswordLink(ctx, user.id) : null;
    await record(ctx, "grant.approve", { kind: "grant", id: grant.id }, { after: grantFacts(grant) });
    return { path };
  });
