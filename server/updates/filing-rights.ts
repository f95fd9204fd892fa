import { eq } from "drizzle-orm";
import { updates } from "@/db/schema";
import type { Commitment } from "../commitments/find";
import type { Ctx } from "../core/context";
import { periodOf } from "../lamp/periods";
import { isAbandoned } from "./abandoned";
import { periodicKey } from "./keep-content";
import { mayFile } from "../commitments/policy";
import { mayContribute, mayFileOnBehalf } from "./policy";

/** What others than the lead may write for the present period: a supervisor on behalf, a supporting department. */
export async function filingRights(
  ctx: Pick<Ctx, "db" | "actor" | "clock">,
  commitment: Commitment,
  supportDepartmentIds: readonly string[],
) {
  const period = periodOf(ctx.clock.today());
  const [row] = await ctx.db
    .select({ state: updates.state, onBehalf: updates.onBehalf, updatedAt: updates.updatedAt })
    .from(updates)
    .where(eq(updates.periodicKey, periodicKey(commitment.id, period)));
  const unsent = row?.state === "draft" || row?.state === "returned";
  const side = ctx.actor.role === "supervisor";
  // What the other side has left lying can be gone on with.
  const open =
    !row || (unsent && (row.onBehalf === side || (await isAbandoned(ctx, commitment.planId, row))));
  return {
    period,
    file: open && mayFile(ctx.actor, commitment),
    onBehalf: open && mayFileOnBehalf(ctx.actor, commitment),
    contribute: mayContribute(ctx.actor, { ...commitment, supportDepartmentIds }),
  };
}
