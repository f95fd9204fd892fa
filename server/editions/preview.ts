import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { commitments, evidence, updates } from "@/db/schema";
import type { Ctx } from "../core/context";
import type { Plan } from "../lamps/plan-facts";
import { standingOf } from "../lamps/standing";
import { changesSince, countChanges } from "./changes";
import { previousEdition } from "./previous";
import { countedTotals } from "./totals";

type Counted = { publishable: boolean; count: number };
const countOf = (rows: readonly Counted[], publishable: boolean) =>
  rows.find((row) => row.publishable === publishable)?.count ?? 0;
const count = sql<number>`count(*)`.mapWith(Number);

/** Texts and evidence with and without their mark, as an edition of today would count them (server/editions/plan-details.ts). */
async function sealedOf({ db }: Ctx, planId: string) {
  const accepted = and(eq(commitments.planId, planId), eq(updates.state, "accepted"));
  const texts = await db
    .select({ publishable: updates.publishable, count })
    .from(updates)
    .innerJoin(commitments, eq(commitments.id, updates.commitmentId))
    .where(and(accepted, eq(updates.noChange, false)))
    .groupBy(updates.publishable);
  const files = await db
    .select({ publishable: evidence.publishable, count })
    .from(evidence)
    .innerJoin(commitments, eq(commitments.id, evidence.commitmentId))
    .innerJoin(updates, eq(updates.id, evidence.updateId))
    .where(and(accepted, isNull(evidence.withdrawnAt), isNull(evidence.purgedAt)))
    .groupBy(evidence.publishable);
  return {
    withheld: { updates: countOf(texts, false), evidence: countOf(files, false) },
    published: { updates: countOf(texts, true), evidence: countOf(files, true) },
  };
}

/** What an edition of `period` would say if it were signed today, in numbers. */
export async function previewOf(ctx: Ctx, plan: Plan, slug: string, period: string) {
  const s = await standingOf(ctx, plan, null);
  const rows = await ctx.db
    .select({
      code: commitments.code,
      lamp: s.lamps.lamp,
      state: s.lamps.state,
      deferrals: s.lamps.deferrals,
      quote: commitments.quote,
      parent: commitments.hasChildren,
    })
    .from(commitments)
    .innerJoin(s.lamps, s.joined)
    .where(eq(commitments.planId, plan.id))
    .orderBy(asc(commitments.code));
  const previous = await previousEdition(ctx, { planId: plan.id, slug, year: plan.year }, period);
  const changes = changesSince(
    previous?.commitments ?? null,
    rows.map(({ parent, ...row }) => ({ ...row, children: parent ? 1 : 0 })),
  );
  return {
    totals: { ...(await countedTotals(ctx, s, plan.id)), ...(await sealedOf(ctx, plan.id)) },
    /** Period of the edition that the changes are counted from; null: this would be the first. */
    previous: previous?.period ?? null,
    changes: countChanges(changes),
  };
}
