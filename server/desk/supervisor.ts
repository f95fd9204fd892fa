import { and, eq } from "drizzle-orm";
import { commitments, updates } from "@/db/schema";
import { mayAssign } from "../commitments/policy";
import type { Ctx } from "../core/context";
import { listRequests } from "../requests/list";
import { mayEdit } from "../updates/policy";
import { reviewQueue } from "../updates/queue";
import { filingsWhere, returnedRow } from "./filings";
import { commitmentsWhere, withLamps } from "./places";

/** What waits for the supervision office, or for the leader who decides in its place. */
export async function decisionDesk(ctx: Ctx) {
  return { toReview: await reviewQueue(ctx), toDecide: await decisions(ctx) };
}

/** What waits to be sent out, refused items apart, and what this person filed for a department and got back. */
export async function assignmentDesk(ctx: Ctx, planId: string) {
  const unassigned = (await commitmentsWhere(ctx, planId, eq(commitments.state, "unassigned"))).filter(
    (row) => mayAssign(ctx.actor, row),
  );
  return {
    returned: await returnedToMe(ctx, planId),
    refused: unassigned.filter((row) => row.refusalReason !== null),
    toAssign: unassigned.filter((row) => row.refusalReason === null),
  };
}

async function returnedToMe(ctx: Ctx, planId: string) {
  const rows = await filingsWhere(
    ctx,
    planId,
    and(eq(updates.onBehalf, true), eq(updates.state, "returned")),
  );
  return rows
    .filter(
      ({ update, leadDepartmentId }) =>
        update.writers.includes(ctx.actor.userId) &&
        mayEdit(ctx.actor, { ...update, leadDepartmentId, endorsement: false }),
    )
    .map(returnedRow);
}

/** Requests that this person may decide, with the lamp of what they are about. */
const decisions = async (ctx: Ctx) =>
  withLamps(
    ctx,
    (await listRequests(ctx, { open: true })).filter((row) => row.mayDecide),
  );
