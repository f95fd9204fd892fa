import { and, eq, type SQL } from "drizzle-orm";
import { commitments, lampReplays, lampRows } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { refreshLamps } from "./refresh";
import { replayLamps } from "./replay";

type PlanDays = { id: string; startOn: string; lampsOn: string | null };

/** Where the lamps of a day stand: join `lamps` to `commitments` with `joined`, and read terms from it as well. */
export type Standing = {
  /** The day that is shown: the business day, or the earlier one that was asked for. */
  day: string;
  /** The earlier day that was asked for, or null for today. */
  asOf: string | null;
  lamps: typeof lampRows;
  joined: SQL | undefined;
};

/**
 * The lamps of a plan as they stand today, or as they were known on an earlier day of the plan (DOMAIN, Two clocks:
 * "answers from what was known by then").
 * @throws AppError INVALID `standing.outside` for a day before the plan or after today
 */
export async function standingOf(ctx: Ctx, plan: PlanDays, asOf: string | null): Promise<Standing> {
  const today = ctx.clock.today();
  if (asOf === null || asOf === today) {
    await refreshLamps(ctx, plan);
    return { day: today, asOf: null, lamps: lampRows, joined: eq(lampRows.commitmentId, commitments.id) };
  }
  if (asOf < plan.startOn || asOf > today)
    throw new AppError("INVALID", "standing.outside", { from: plan.startOn, to: today }, "asOf");
  await replayLamps(ctx, plan.id, asOf);
  return {
    day: asOf,
    asOf,
    // Made of the same columns (db/schema/lamps.ts); only the table's name differs, which no reader looks at.
    lamps: lampReplays as unknown as typeof lampRows,
    joined: and(eq(lampReplays.commitmentId, commitments.id), eq(lampReplays.asOf, asOf)),
  };
}
