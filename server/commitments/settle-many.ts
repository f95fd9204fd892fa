import { and, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { commitments } from "@/db/schema";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError, type Facts } from "../core/errors";
import { attempt } from "../updates/attempt";
import { assign } from "./assign";
import { confirm } from "./confirm";
import { type Allowed, type Commitment, findCommitment } from "./find";
import { mayAssign, mayConfirm, maySettleMany } from "./policy";
import type { assignManyInput, confirmManyInput } from "./schema";
import { suggestPosts } from "./suggest-posts";

/** `code` is the commitment's; empty for one that is not there. */
type Refused = { code: string; key: string; facts: Facts };
export type Settled = { done: number; refused: Refused[] };

/** Confirms many as they are suggested; a post that nobody named yet is the one that stands to reason. */
export const confirmMany = (ctx: Ctx, { ids, ...common }: z.output<typeof confirmManyInput>) =>
  counted(ctx, ids, mayConfirm, async (ctx, row) => {
    const { id, version } = row;
    const leadDepartmentId = common.leadDepartmentId ?? row.leadDepartmentId;
    const posts = await suggestPosts(ctx, leadDepartmentId);
    const leadPostId = leadDepartmentId === row.leadDepartmentId ? row.leadPostId : null;
    await confirm(ctx, {
      ...common,
      id,
      version,
      leadPostId: leadPostId ?? posts.leadPostId,
      leaderPostId: common.leaderPostId ?? row.leaderPostId ?? posts.leaderPostId,
    });
  });

/** Sends many out, as they are. */
export const assignMany = (ctx: Ctx, { ids }: z.output<typeof assignManyInput>) =>
  counted(ctx, ids, mayAssign, (ctx, { id, version }) => assign(ctx, { id, version }));

type May = Parameters<typeof findCommitment>[2];
type Run<T> = (ctx: WriteCtx, row: Allowed<Commitment>) => Promise<T>;

async function counted(ctx: Ctx, ids: readonly string[], may: May, run: Run<unknown>): Promise<Settled> {
  const { made, refused } = await eachOf(ctx, ids, may, run);
  return { done: made.length, refused };
}

/** For a supervisor. Each in a transaction of its own: a refusal of one leaves the others done. */
export async function eachOf<T>(
  ctx: Ctx,
  ids: readonly string[],
  may: May,
  run: Run<T>,
): Promise<{ made: T[]; refused: Refused[] }> {
  if (!maySettleMany(ctx.actor)) throw new AppError("FORBIDDEN", "commitment.notYours");
  const wanted = [...new Set(ids)];
  const known = await ctx.db
    .select({ id: commitments.id, code: commitments.code })
    .from(commitments)
    .where(and(inArray(commitments.id, wanted), eq(commitments.governmentId, ctx.actor.governmentId)));
  const codes = new Map(known.map((one) => [one.id, one.code]));
  const made: T[] = [];
  const refused: Refused[] = [];
  for (const id of wanted) {
    const tried = await attempt(() =>
      write(ctx, async (ctx) => run(ctx, await findCommitment(ctx, id, may))),
    );
    if ("value" in tried) made.push(tried.value);
    else {
      const { key, facts } = tried.refused;
      refused.push({ code: codes.get(id) ?? "", key, facts });
    }
  }
  return { made, refused };
}
