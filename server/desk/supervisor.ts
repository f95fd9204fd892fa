import { eq } from "drizzle-orm";
import { commitments } from "@/db/schema";
import { mayAssign } from "../commitments/policy";
import type { Ctx } from "../core/context";
import { listRequests } from "../requests/list";
import { reviewQueue } from "../updates/queue";
import { commitmentsWhere, withLamps } from "./places";

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

/** Requests that this person may decide, with the lamp of what they are about. */
const decisions = async (ctx: Ctx) =>
  withLamps(
    ctx,
    (await listRequests(ctx, { open: true })).filter((row) => row.mayDecide),
  );
