import { and, eq, inArray, isNotNull, lte, ne } from "drizzle-orm";
import {
  commitments,
  contributions,
  departments,
  measures,
  notices,
  readings,
  updateSteps,
  updates,
} from "@/db/schema";
import type { Ctx } from "../core/context";
import type { Standing } from "../lamps/standing";
import type { FigureRow } from "./rows";

/**
 * What the product asks of a department (减负), each thing once and in one month:
 * filing: a period's filing that was due (by its period); redo: a filing sent back (by the day of the return);
 * confirmation: another department's growth figure put before the one that confirms them (by its period);
 * contribution: a part given to another department's filing (by its period); extra: an ad hoc update or a correction
 * (by its month); notice: a notice or an instruction received (by the day of issue).
 */
export const askKinds = ["filing", "redo", "confirmation", "contribution", "extra", "notice"] as const;
export type AskKind = (typeof askKinds)[number];
export type Ask = { kind: AskKind; departmentId: string; month: string; commitmentId: string };

type Scope = { planId: string; s: Standing; departmentId?: string };

/** Everything asked by the day, of all departments or of one: a query for each kind, however many departments. */
export async function asksOf(ctx: Ctx, scope: Scope, rows: readonly FigureRow[]): Promise<Ask[]> {
  const filings = rows.flatMap((row) =>
    row.strip.flatMap(({ period, filed }) =>
      filed === "not-due"
        ? []
        : [
            {
              kind: "filing" as const,
              departmentId: row.leadDepartmentId,
              month: period,
              commitmentId: row.id,
            },
          ],
    ),
  );
  return [
    ...filings,
    ...(await redoneOf(ctx, scope)),
    ...(await confirmationsOf(ctx, scope)),
    ...(await contributionsOf(ctx, scope)),
    ...(await extrasOf(ctx, scope)),
    ...(await noticesOf(ctx, scope)),
  ];
}

async function redoneOf(ctx: Ctx, { planId, s, departmentId }: Scope): Promise<Ask[]> {
  const rows = await ctx.db
    .select({ departmentId: updates.departmentId, on: updateSteps.on, commitmentId: commitments.id })
    .from(commitments)
    .innerJoin(updateSteps, eq(updateSteps.commitmentId, commitments.id))
    .innerJoin(updates, eq(updates.id, updateSteps.updateId))
    .where(
      and(
        eq(commitments.planId, planId),
        eq(updateSteps.decision, "return"),
        lte(updateSteps.on, s.day),
        departmentId ? eq(updates.departmentId, departmentId) : undefined,
      ),
    );
  return rows.map(({ on, ...row }) => ({ kind: "redo", ...row, month: on.slice(0, 7) }));
}

async function confirmationsOf(ctx: Ctx, { planId, s, departmentId }: Scope): Promise<Ask[]> {
  const bureaus = await confirming(ctx);
  const asked = departmentId ? bureaus.filter((id) => id === departmentId) : bureaus;
  if (asked.length === 0) return [];
  const rows = await ctx.db
    .select({
      lead: commitments.leadDepartmentId,
      month: updates.period,
      commitmentId: commitments.id,
    })
    .from(commitments)
    .innerJoin(measures, eq(measures.commitmentId, commitments.id))
    .innerJoin(readings, eq(readings.measureId, measures.id))
    .innerJoin(updates, eq(updates.id, readings.updateId))
    .where(
      and(
        eq(commitments.planId, planId),
        eq(measures.basis, "growth"),
        inArray(updates.state, ["submitted", "endorsed", "accepted"]),
        lte(updates.submittedOn, s.day),
      ),
    );
  return asked.flatMap((id) =>
    rows.flatMap(({ lead, ...row }) =>
      lead === id ? [] : [{ kind: "confirmation" as const, departmentId: id, ...row }],
    ),
  );
}

async function confirming(ctx: Ctx): Promise<string[]> {
  const rows = await ctx.db
    .select({ id: departments.id })
    .from(departments)
    .where(and(eq(departments.governmentId, ctx.actor.governmentId), eq(departments.confirmsFigures, true)));
  return rows.map((row) => row.id);
}

async function contributionsOf(ctx: Ctx, { planId, s, departmentId }: Scope): Promise<Ask[]> {
  const rows = await ctx.db
    .select({
      departmentId: contributions.departmentId,
      month: contributions.period,
      commitmentId: commitments.id,
    })
    .from(commitments)
    .innerJoin(contributions, eq(contributions.commitmentId, commitments.id))
    .where(
      and(
        eq(commitments.planId, planId),
        lte(contributions.on, s.day),
        departmentId ? eq(contributions.departmentId, departmentId) : undefined,
      ),
    );
  return rows.map((row) => ({ kind: "contribution", ...row }));
}

async function extrasOf(ctx: Ctx, { planId, s, departmentId }: Scope): Promise<Ask[]> {
  const rows = await ctx.db
    .select({ departmentId: updates.departmentId, month: updates.period, commitmentId: commitments.id })
    .from(commitments)
    .innerJoin(updates, eq(updates.commitmentId, commitments.id))
    .where(
      and(
        eq(commitments.planId, planId),
        ne(updates.kind, "periodic"),
        lte(updates.submittedOn, s.day),
        departmentId ? eq(updates.departmentId, departmentId) : undefined,
      ),
    );
  return rows.map((row) => ({ kind: "extra", ...row }));
}

async function noticesOf(ctx: Ctx, { planId, s, departmentId }: Scope): Promise<Ask[]> {
  const rows = await ctx.db
    .select({
      departmentId: notices.departmentId,
      on: notices.issuedOn,
      commitmentId: notices.commitmentId,
    })
    .from(notices)
    .where(
      and(
        eq(notices.planId, planId),
        eq(notices.governmentId, ctx.actor.governmentId),
        isNotNull(notices.issuedOn),
        lte(notices.issuedOn, s.day),
        departmentId ? eq(notices.departmentId, departmentId) : undefined,
      ),
    );
  return rows.map(({ on, ...row }) => ({ kind: "notice", ...row, month: (on ?? "").slice(0, 7) }));
}
