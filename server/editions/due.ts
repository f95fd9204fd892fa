import type { Ctx } from "../core/context";
import { lastDuePeriod } from "../lamp/periods";
import { findPlanFacts } from "../lamps/plan-facts";

/** The period that an edition of today would tell of; null before the first has come due. */
export const duePeriod = async (ctx: Pick<Ctx, "db" | "clock">, planId: string): Promise<string | null> =>
  lastDuePeriod((await findPlanFacts(ctx.db, planId)).facts, ctx.clock.today());
