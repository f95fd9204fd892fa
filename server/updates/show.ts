import { and, asc, desc, eq, lt, lte } from "drizzle-orm";
import type { z } from "zod";
import {
  commitments,
  departments,
  lampRows,
  milestoneClaims,
  milestones,
  readings,
  supports,
  updates,
  updateSteps,
  users,
} from "@/db/schema";
import { measuresOf } from "../commitments/measures-of";
import type { Ctx } from "../core/context";
import { evidenceOfUpdate } from "../evidence/list";
import { loadFacts } from "../lamps/load-facts";
import { findPlanFacts } from "../lamps/plan-facts";
import { officeToday } from "../people/supervisors";
import { contributionsWith } from "./contributions-of";
import { findUpdate, type UpdateInContext } from "./find";
import { copiesAmong } from "./last-words";
import { mayEndorse, maySeeEvidence, maySeeUpdate, mayWithdraw } from "./policy";
import { mayReview, toReview } from "./reviewing";
import type { showInput } from "./schema";

/** One filing as its reviewer reads it: its words and values beside those of the last accepted period. */
export async function showUpdate(ctx: Ctx, input: z.output<typeof showInput>) {
  const update = await findUpdate(ctx, input.id, maySeeUpdate);
  const [place] = await ctx.db
    .select({ commitment: commitments, department: departments, lamp: lampRows })
    .from(commitments)
    .innerJoin(departments, eq(departments.id, commitments.leadDepartmentId))
    .leftJoin(lampRows, eq(lampRows.commitmentId, commitments.id))
    .where(eq(commitments.id, update.commitmentId));
  const previous = await comparedWith(ctx, update);
  const copied = await copiesAmong(ctx, [update.commitmentId]);
  const steps = await ctx.db
    .select({ step: updateSteps, name: users.name })
    .from(updateSteps)
    .innerJoin(users, eq(users.id, updateSteps.userId))
    .where(eq(updateSteps.updateId, update.id))
    .orderBy(asc(updateSteps.at));
  const { facts: planFacts, timeZone } = await findPlanFacts(ctx.db, update.planId);
  const facts = (
    await loadFacts(ctx.db, { planId: update.planId, ids: [update.commitmentId], timeZone })
  ).get(update.commitmentId);
  const { actor } = ctx;
  const supporting = await ctx.db
    .select({ id: supports.departmentId })
    .from(supports)
    .where(eq(supports.commitmentId, update.commitmentId));
  // Everyone reads what was said; the proof is for fewer eyes.
  const seeEvidence = maySeeEvidence(actor, {
    ...update,
    supportDepartmentIds: supporting.map((one) => one.id),
  });
  return {
    update,
    commitment: place?.commitment ?? null,
    department: place?.department ?? null,
    lamp: place?.lamp ?? null,
    /** What it is read against: the last accepted period, or the update that it corrects. */
    previous: previous ?? null,
    copied: update.kind === "correction" ? null : copied(update),
    contributions: await contributionsWith(ctx, update.id),
    measures: await measuresOf(ctx.db, update.commitmentId),
    readings: await readingsOf(ctx, update.id),
    previousReadings: previous ? await readingsOf(ctx, previous.id) : [],
    claims: await ctx.db
      .select({ claim: milestoneClaims, milestone: milestones })
      .from(milestoneClaims)
      .innerJoin(milestones, eq(milestones.id, milestoneClaims.milestoneId))
      .where(eq(milestoneClaims.updateId, update.id))
      .orderBy(milestones.sort),
    evidence: seeEvidence ? await evidenceOfUpdate(ctx, update.id) : [],
    steps: steps.map(({ step, name }) => ({ ...step, name })),
    facts: facts ?? null,
    planFacts,
    may: {
      review: mayReview(actor, toReview(await officeToday(ctx), update)),
      withdraw: mayWithdraw(actor, update),
      endorse: mayEndorse(actor, update),
      seeEvidence,
    },
  };
}

async function comparedWith(ctx: Ctx, update: UpdateInContext) {
  const before =
    update.kind === "periodic" ? lt(updates.period, update.period) : lte(updates.period, update.period);
  const [row] = await ctx.db
    .select()
    .from(updates)
    .where(
      update.kind === "correction"
        ? eq(updates.id, update.correctsId ?? "")
        : and(
            eq(updates.commitmentId, update.commitmentId),
            eq(updates.kind, "periodic"),
            eq(updates.state, "accepted"),
            before,
          ),
    )
    .orderBy(desc(updates.period))
    .limit(1);
  return row;
}

const readingsOf = (ctx: Ctx, updateId: string) =>
  ctx.db.select().from(readings).where(eq(readings.updateId, updateId)).orderBy(asc(readings.asOf));
