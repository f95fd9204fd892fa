import { eq } from "drizzle-orm";
import { updates } from "@/db/schema";
import type { Commitment } from "../commitments/find";
import type { Ctx } from "../core/context";
import { periodOf } from "../lamp/periods";
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
    .select({ state: updates.state, onBehalf: updates.onBehalf })
    .from(updates)
    .where(eq(updates.periodicKey, periodicKey(commitment.id, period)));
  const unsent = row?.state === "draft" || row?.state === "returned";
  return {
    period,
    file: mayFile(ctx.actor, commitment) && (!row || (unsent && !row.onBehalf)),
    onBehalf: mayFileOnBehalf(ctx.actor, commitment) && (!row || (unsent && row.onBehalf)),
    contribute: mayContribute(ctx.actor, { ...commitment, supportDepartmentIds }),
  };
}
