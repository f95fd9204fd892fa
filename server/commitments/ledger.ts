import { and, eq, type SQL } from "drizzle-orm";
import { commitments } from "@/db/schema";
import type { Ctx } from "../core/context";
import { type Standing, standingOf } from "../lamps/standing";
import { currentPlan } from "../plans/find";
import { latelyOf } from "./deferred-lately";
import { filterOf } from "./filter";
import { type Leaders, leadersOf } from "./leaders-of";
import type { ListInput } from "./schema";
import { wordsOf } from "./search";

/** A ledger that was asked for: the day's lamps, and the rows that it holds. */
export type Ledger = Standing & {
  planId: string;
  where: SQL | undefined;
  /** Only where it is grouped by leader or shows them; else null. */
  leaders: Leaders | null;
};

/** @throws AppError INVALID `standing.outside` for a day before the plan or after today */
export async function ledgerOf(ctx: Ctx, input: ListInput): Promise<Ledger> {
  const plan = await currentPlan(ctx);
  const standing = await standingOf(ctx, plan, input.asOf);
  const { lamps, asOf, day } = standing;
  const lately = input.flag === "deferred-since" ? await latelyOf(ctx.db, plan.id, day) : null;
  const words = await wordsOf(ctx, input.q);
  const asked = { planId: plan.id, lamps, asOf, lately, words };
  const led = input.group === "leader" || input.columns.includes("leader");
  return {
    ...standing,
    planId: plan.id,
    where: and(eq(commitments.planId, plan.id), filterOf(ctx, asked, input)),
    leaders: led ? await leadersOf(ctx) : null,
  };
}
