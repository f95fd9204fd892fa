import { eq, inArray } from "drizzle-orm";
import { commitments, lampRows } from "@/db/schema";
import { mayAssign } from "../commitments/policy";
import type { Ctx } from "../core/context";
import { listRequests } from "../requests/list";
import { reviewQueue } from "../updates/queue";
import { commitmentsWhere } from "./places";

/** What waits for the supervision office, or for the leader who decides in its place. */
export async function decisionDesk(ctx: Ctx) {
  return { toReview: await reviewQueue(ctx), toDecide: await decisions(ctx) };
}

/** What waits to be sent out, refused items apart. */
export async function assignmentDesk(ctx: Ctx, planId: string) {
  const unassigned = (await commitmentsWhere(ctx, planId, eq(commitments.state, "unassigned"))).filter(
    (row) => mayAssign(ctx.actor, row),
  );
  return {
    refused: unassigned.filter((row) => row.refusalReason !== null),
    toAssign: unassigned.filter((row) => row.refusalReason === null),
  };
}

/** Requests that this supervisor may decide, with the lamp of what they are about. */
async function decisions(ctx: Ctx) {
  const rows = (await listRequests(ctx, { open: true })).filter((row) => row.mayDecide);
  const ids = rows.map((row) => row.commitmentId);
  const found = ids.length
    ? await ctx.db
        .select({ id: lampRows.commitmentId, lamp: lampRows.lamp })
        .from(lampRows)
        .where(inArray(lampRows.commitmentId, ids))
    : [];
  const lampOf = new Map(found.map((row) => [row.id, row.lamp]));
  return rows.map((row) => ({ ...row, lamp: lampOf.get(row.commitmentId) ?? null }));
}
