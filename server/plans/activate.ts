import { and, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import { commitments, commitmentTerms, planRevisions, plans } from "@/db/schema";
import { termsOf } from "../commitments/terms";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { lampsOf } from "../lamps/touch";
import { findPlan } from "./find";
import { mayActivate } from "./policy";
import type { activateInput } from "./schema";

/**
 * Opens the year's book: the plan is active and every draft waits to be assigned.
 * @throws AppError INVALID `plan.noYardstick` naming the first commitments that have none
 */
export const activate = (ctx: Ctx, input: z.output<typeof activateInput>) =>
  write(ctx, async (ctx) => {
    const before = await findPlan(ctx, input.id);
    if (!mayActivate(ctx.actor, { ...before, state: "draft" }))
      throw new AppError("FORBIDDEN", "plan.notYours");
    const bare = await ctx.db
      .select({ code: commitments.code })
      .from(commitments)
      .where(and(eq(commitments.planId, before.id), isNull(commitments.yardstick)))
      .orderBy(commitments.code);
    if (bare.length)
      throw new AppError("INVALID", "plan.noYardstick", {
        count: bare.length,
        codes: bare
          .slice(0, 10)
          .map((one) => one.code)
          .join(", "),
      });
    const [after] = await ctx.db
      .update(plans)
      .set({ state: "active", version: sql`${plans.version} + 1` })
      .where(and(eq(plans.id, before.id), eq(plans.state, "draft"), eq(plans.version, input.version)))
      .returning();
    if (!after)
      throw new AppError("CONFLICT", "plan.moved", { state: (await findPlan(ctx, before.id)).state });
    await ctx.db.insert(planRevisions).values({
      planId: after.id,
      knownOn: ctx.clock.today(),
      preset: after.preset,
      filingDay: after.filingDay,
      endorsement: after.endorsement,
      switches: after.switches,
    });
    await issueDrafts(ctx, after.id);
    await record(
      ctx,
      "plan.activate",
      { kind: "plan", id: after.id },
      { before: { state: "draft" }, after: { state: "active" } },
    );
    return after;
  });

async function issueDrafts(ctx: WriteCtx, planId: string): Promise<void> {
  const issued = await ctx.db
    .update(commitments)
    .set({ state: "unassigned", version: sql`${commitments.version} + 1` })
    .where(and(eq(commitments.planId, planId), eq(commitments.state, "draft")))
    .returning();
  const seqs = await ctx.db
    .select({
      id: commitmentTerms.commitmentId,
      seq: sql<number>`max(${commitmentTerms.seq})`.mapWith(Number),
    })
    .from(commitmentTerms)
    .innerJoin(commitments, eq(commitments.id, commitmentTerms.commitmentId))
    .where(eq(commitments.planId, planId))
    .groupBy(commitmentTerms.commitmentId);
  const last = new Map(seqs.map((one) => [one.id, one.seq]));
  const rows = issued.map((row) =>
    termsOf(row, (last.get(row.id) ?? 0) + 1, ctx.clock.today(), ctx.clock.real()),
  );
  for (let start = 0; start < rows.length; start += 200)
    await ctx.db.insert(commitmentTerms).values(rows.slice(start, start + 200));
  for (const row of issued) lampsOf(row);
}
