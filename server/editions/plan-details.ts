import { and, asc, desc, eq, isNotNull, isNull } from "drizzle-orm";
import type { ReadDb } from "@/db/client";
import { commitments, evidence, measures, milestones, readings, updates, verifications } from "@/db/schema";
import { groupBy } from "../lamps/group-by";

/** The published fields of all updates that were accepted, newest first. */
const updatesOf = (db: ReadDb, planId: string) =>
  db
    .select({
      commitmentId: updates.commitmentId,
      id: updates.id,
      period: updates.period,
      kind: updates.kind,
      correctsId: updates.correctsId,
      acceptedOn: updates.decidedOn,
      noChange: updates.noChange,
      publishable: updates.publishable,
      progress: updates.progress,
      problems: updates.problems,
      nextSteps: updates.nextSteps,
    })
    .from(updates)
    .innerJoin(commitments, eq(commitments.id, updates.commitmentId))
    .where(and(eq(commitments.planId, planId), eq(updates.state, "accepted")))
    .orderBy(desc(updates.period), desc(updates.decidedOn), desc(updates.createdAt));

/** Pieces of accepted updates that still stand, newest first. A visit's photograph hangs on no update and stays inside. */
const evidenceOf = (db: ReadDb, planId: string) =>
  db
    .select({
      commitmentId: evidence.commitmentId,
      id: evidence.id,
      kind: evidence.kind,
      addedOn: evidence.addedOn,
      publishable: evidence.publishable,
      name: evidence.name,
      url: evidence.url,
      mediaType: evidence.mediaType,
      size: evidence.size,
      sha256: evidence.sha256,
    })
    .from(evidence)
    .innerJoin(commitments, eq(commitments.id, evidence.commitmentId))
    .innerJoin(updates, eq(updates.id, evidence.updateId))
    .where(
      and(
        eq(commitments.planId, planId),
        eq(updates.state, "accepted"),
        isNull(evidence.withdrawnAt),
        isNull(evidence.purgedAt),
      ),
    )
    .orderBy(desc(evidence.addedOn), desc(evidence.createdAt));

/** Everything beside the rows themselves that an edition tells of the commitments of a plan, one query per table. */
export async function planDetails(db: ReadDb, planId: string) {
  const ofPlan = eq(commitments.planId, planId);
  const measureRows = await db
    .select({ measure: measures })
    .from(measures)
    .innerJoin(commitments, eq(commitments.id, measures.commitmentId))
    .where(ofPlan)
    .orderBy(asc(measures.sort));
  const readingRows = await db
    .select({
      measureId: readings.measureId,
      asOf: readings.asOf,
      acceptedOn: readings.acceptedOn,
      value: readings.value,
      done: readings.done,
      total: readings.total,
      provisional: readings.provisional,
    })
    .from(readings)
    .innerJoin(commitments, eq(commitments.id, readings.commitmentId))
    .where(and(ofPlan, isNotNull(readings.acceptedOn)))
    .orderBy(asc(readings.asOf), asc(readings.acceptedSeq));
  const milestoneRows = await db
    .select({ milestone: milestones })
    .from(milestones)
    .innerJoin(commitments, eq(commitments.id, milestones.commitmentId))
    .where(ofPlan)
    .orderBy(asc(milestones.sort));
  const verificationRows = await db
    .select({ evidenceId: verifications.evidenceId, means: verifications.means, on: verifications.on })
    .from(verifications)
    .innerJoin(commitments, eq(commitments.id, verifications.commitmentId))
    .where(ofPlan)
    .orderBy(asc(verifications.on), asc(verifications.createdAt));
  const updateRows = await updatesOf(db, planId);
  return {
    measures: groupBy(measureRows, ({ measure }) => measure.commitmentId),
    readings: groupBy(readingRows, (one) => one.measureId),
    milestones: groupBy(milestoneRows, ({ milestone }) => milestone.commitmentId),
    updates: groupBy(updateRows, (one) => one.commitmentId),
    /** Of each update by its id. */
    periods: new Map(updateRows.map(({ id, period }) => [id, period])),
    evidence: groupBy(await evidenceOf(db, planId), (one) => one.commitmentId),
    verifications: groupBy(verificationRows, (one) => one.evidenceId),
  };
}
export type PlanDetails = Awaited<ReturnType<typeof planDetails>>;
