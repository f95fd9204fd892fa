import { and, asc, desc, eq, lt, type SQL } from "drizzle-orm";
import { commitments, departments, milestoneClaims, plans, readings, updates, users } from "@/db/schema";
import { measuresOf, milestonesOf } from "../commitments/measures-of";
import { leads, mayFile, maySupervise, type What, type Who } from "../commitments/policy";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { evidenceOfUpdate } from "../evidence/list";
import { deadlineOf } from "../lamp/periods";
import { loadFacts } from "../lamps/load-facts";
import { findPlanFacts } from "../lamps/plan-facts";
import { contributionsOf } from "./contributions-of";
import { isOnRecord } from "./on-record";
import { mayDeleteDraft } from "./policy";
import { supportersOf } from "./supporters";

/**
 * The commitment of that code with its lead, for whoever may open a form of it.
 * @throws AppError NOT_FOUND, or FORBIDDEN
 */
export async function openCommitment(ctx: Ctx, code: string, may: (who: Who, what: What) => boolean) {
  const [found] = await ctx.db
    .select({ commitment: commitments, department: departments })
    .from(commitments)
    .innerJoin(plans, eq(plans.id, commitments.planId))
    .innerJoin(departments, eq(departments.id, commitments.leadDepartmentId))
    .where(and(eq(commitments.code, code), eq(commitments.governmentId, ctx.actor.governmentId)))
    .orderBy(desc(plans.year))
    .limit(1);
  if (!found) throw new AppError("NOT_FOUND", "commitment.missing");
  if (!may(ctx.actor, found.commitment)) throw new AppError("FORBIDDEN", "commitment.notYours");
  return found;
}

/** The lead department, or a supervisor who files for it. */
export const mayOpenForm = (who: Who, what: What) => leads(who, what) || maySupervise(who, what);

export type Written = NonNullable<Awaited<ReturnType<typeof updateWhere>>>;
/** What the form of an update beside the periodic ones knows more. */
export type ExtraData = {
  kind: "adhoc" | "correction";
  correctionReason: string;
  corrects: Written | null;
};

type Place = Awaited<ReturnType<typeof openCommitment>>;
type Given = {
  period: string;
  current: Written | null;
  extra: ExtraData | null;
  mayFile: boolean;
  /** Who else is writing this period, where the actor may therefore not. */
  blockedBy: "department" | "supervisors" | null;
  /** Their draft, where it was left lying and the actor may go on with it. */
  takeOver: { id: string; version: number; name: string; at: Date } | null;
};

/** What a filing page needs, with the last accepted period beside it and the lamp's facts for its preview. */
export async function formData(ctx: Ctx, { commitment, department }: Place, given: Given) {
  const { plan, facts: planFacts, timeZone } = await findPlanFacts(ctx.db, commitment.planId);
  const { period, current } = given;
  const { leadDepartmentId } = commitment;
  const { endorsement } = plan;
  const last = await updateWhere(
    ctx,
    and(
      eq(updates.commitmentId, commitment.id),
      eq(updates.kind, "periodic"),
      lt(updates.period, period),
      eq(updates.state, "accepted"),
    ),
  );
  const facts = await loadFacts(ctx.db, { planId: plan.id, ids: [commitment.id], timeZone });
  return {
    ...given,
    commitment,
    department,
    plan: { facts: planFacts, startOn: plan.startOn, preset: plan.preset, endorsement },
    deadline: deadlineOf(planFacts, period),
    today: ctx.clock.today(),
    measures: await measuresOf(ctx.db, commitment.id),
    milestones: await milestonesOf(ctx.db, commitment.id),
    facts: facts.get(commitment.id) ?? null,
    last,
    evidence: current ? await evidenceOfUpdate(ctx, current.id) : [],
    contributions: given.extra ? [] : await contributionsOf(ctx, commitment.id, period),
    /** A supervisor writes it for the department (代填). */
    onBehalf: maySupervise(ctx.actor, commitment),
    mayAttach: given.mayFile,
    mayDelete:
      given.mayFile &&
      current !== null &&
      mayDeleteDraft(ctx.actor, { ...current, leadDepartmentId, endorsement }) &&
      !(await isOnRecord(ctx, current)),
    /** Departments that the lead may ask for their part of the period. */
    mayAsk: given.extra || !mayFile(ctx.actor, commitment) ? [] : await supportersOf(ctx, commitment.id),
  };
}

/** The newest update of those, with its author, values and milestones. */
export async function updateWhere(ctx: Ctx, which: SQL | undefined) {
  const [row] = await ctx.db
    .select({ update: updates, author: users.name })
    .from(updates)
    .innerJoin(users, eq(users.id, updates.authorId))
    .where(which)
    .orderBy(desc(updates.period))
    .limit(1);
  if (!row) return null;
  const values = await ctx.db
    .select()
    .from(readings)
    .where(eq(readings.updateId, row.update.id))
    .orderBy(asc(readings.asOf));
  const claims = await ctx.db
    .select()
    .from(milestoneClaims)
    .where(eq(milestoneClaims.updateId, row.update.id));
  return { ...row.update, author: row.author, readings: values, claims };
}
