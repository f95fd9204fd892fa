import { and, asc, eq, inArray, ne } from "drizzle-orm";
import { commitments, type lampRows, notices, plans } from "@/db/schema";
import { ladderSteps } from "@/db/values";
import type { Ctx } from "../core/context";
import { chineseCalendar } from "../core/working-days";
import { refreshLamps } from "../lamps/refresh";
import type { LadderFacts, LadderNotice, LadderRule } from "./ladder";

type LampRow = typeof lampRows.$inferSelect;
type Known = LadderNotice & { commitmentId: string; numberText: string | null };

/** Notices of the ladder, oldest first, of a plan's items; instructions stand beside it. */
export async function ladderNotices(
  { db }: Pick<Ctx, "db">,
  planId: string,
  commitmentIds: readonly string[],
): Promise<Known[]> {
  if (commitmentIds.length === 0) return [];
  const rows = await db
    .select({
      commitmentId: notices.commitmentId,
      step: notices.step,
      state: notices.state,
      issuedOn: notices.issuedOn,
      basis: notices.basis,
      numberText: notices.numberText,
    })
    .from(notices)
    .where(
      and(
        eq(notices.planId, planId),
        ne(notices.step, "instruction"),
        inArray(notices.commitmentId, [...commitmentIds]),
      ),
    )
    .orderBy(asc(notices.createdAt), asc(notices.issuedOn));
  return rows.flatMap(({ basis, step, ...row }) => {
    const rung = ladderSteps.find((one) => one === step);
    return rung ? [{ ...row, step: rung, period: basis?.period ?? null }] : [];
  });
}

/** What the ladder looks at, from the item's lamp; an item that was never judged is grey. */
export const ladderFactsOf = (
  lamp: Pick<LampRow, "lamp" | "scar" | "period" | "strip"> | null | undefined,
  known: readonly LadderNotice[],
): LadderFacts => ({
  lamp: lamp?.lamp ?? "grey",
  scar: lamp?.scar ?? false,
  period: lamp?.period ?? null,
  strip: lamp?.strip ?? [],
  notices: known,
});

export const ladderRule = (today: string, switches: { noticeMinimumWorkingDays: number }): LadderRule => ({
  today,
  minimumWorkingDays: switches.noticeMinimumWorkingDays,
  calendar: chineseCalendar,
});

/**
 * Brings the lamps of an item's plan to today. Before the transaction of a verb that reads them, never inside it: a
 * refresh that is under way elsewhere waits for the government's writers, so that none of them may wait for it.
 */
export async function freshLamps(ctx: Ctx, commitmentId: string): Promise<void> {
  const [plan] = await ctx.db
    .select({ id: plans.id, lampsOn: plans.lampsOn })
    .from(commitments)
    .innerJoin(plans, eq(plans.id, commitments.planId))
    .where(and(eq(commitments.id, commitmentId), eq(commitments.governmentId, ctx.actor.governmentId)));
  if (plan) await refreshLamps(ctx, plan);
}
