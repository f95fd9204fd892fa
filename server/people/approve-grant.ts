import type { z } from "zod";
import type { grantApprovals } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { carryOutDeputy } from "./appoint-deputy";
import { carryOutAssign } from "./assign-post";
import { decideGrant, grantFacts } from "./decide-grant";
import { carryOutDisable } from "./disable-user";
import { carryOutEndDeputy } from "./end-deputy";
import { findPost, type User } from "./find";
import { givePost } from "./give-post";
import { mustNotBeBothSides } from "./holdings";
import { carryOutHandOver } from "./hand-over";
import { makePasswordLink } from "./password-link";
import { grantKindOf, type Terms, termsOfGrants } from "./propose";
import type { grantInput } from "./schema";

type Grant = typeof grantApprovals.$inferSelect;

/**
 * The second person agrees, and what was proposed is carried out. Returns the one-time link for the account, null
 * where it has its password already.
 * @throws AppError CONFLICT `user.disabled`, `grant.decided`, `grant.erased`, and what the proposed act itself refuses
 * where things have changed since
 */
export const approveGrant = (ctx: Ctx, input: z.output<typeof grantInput>) =>
  write(ctx, async (ctx) => {
    const { grant, user } = await decideGrant(ctx, input.id, "approved");
    if (user.disabledAt) throw new AppError("CONFLICT", "user.disabled");
    const path = await carryOut(ctx, grant, user);
    await record(ctx, "grant.approve", { kind: "grant", id: grant.id }, { after: grantFacts(grant) });
    return { path };
  });

async function carryOut(ctx: WriteCtx, grant: Grant, user: User): Promise<string | null> {
  const kind = grantKindOf(grant.kind);
  if (kind === "password-link") return makePasswordLink(ctx, user.id);
  if (kind === "post") {
    const post = await postOf(ctx, grant);
    // The account may have been given another post while this one waited.
    await mustNotBeBothSides(ctx, post, user.id);
    await givePost(ctx, post.id, user.id);
    return user.passwordHash === null ? makePasswordLink(ctx, user.id) : null;
  }
  const term = termReader((await termsOfGrants(ctx, [grant.id])).get(grant.id));
  if (kind === "disable") await carryOutDisable(ctx, user);
  if (kind === "assign") await carryOutAssign(ctx, await postOf(ctx, grant), user);
  if (kind === "handover")
    await carryOutHandOver(ctx, await postOf(ctx, grant), user, { on: term("on"), note: term("note") });
  if (kind === "deputy")
    await carryOutDeputy(ctx, await postOf(ctx, grant), user, {
      from: term("from"),
      until: term("until"),
      note: term("note"),
    });
  if (kind === "end-deputy") await carryOutEndDeputy(ctx, term("holdingId"));
  return null;
}

const postOf = (ctx: WriteCtx, grant: Grant) => findPost(ctx, grant.postId ?? "");

const termReader = (terms: Terms | undefined) => (name: string) => {
  const value = terms?.[name];
  // Its content was erased from the trail: nobody can say any more what was to be agreed to.
  if (value === undefined) throw new AppError("CONFLICT", "grant.erased");
  return value;
};
