import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { ReadDb } from "@/db/client";
import { measures, measureTerms, milestoneClaims, milestones, readings } from "@/db/schema";

/** The measures of a commitment with their present and original terms and every accepted reading, oldest first. */
export async function measuresOf(db: ReadDb, commitmentId: string) {
  const rows = await db
    .select()
    .from(measures)
    .where(eq(measures.commitmentId, commitmentId))
    .orderBy(measures.sort);
  const terms = await db
    .select({ terms: measureTerms })
    .from(measureTerms)
    .innerJoin(measures, eq(measures.id, measureTerms.measureId))
    .where(eq(measures.commitmentId, commitmentId))
    .orderBy(asc(measureTerms.seq));
  const accepted = await db
    .select({
      measureId: readings.measureId,
      value: readings.value,
      done: readings.done,
      total: readings.total,
      asOf: readings.asOf,
      acceptedOn: readings.acceptedOn,
      updateId: readings.updateId,
      provisional: readings.provisional,
    })
    .from(readings)
    .where(and(eq(readings.commitmentId, commitmentId), isNotNull(readings.acceptedOn)))
    .orderBy(asc(readings.asOf), asc(readings.acceptedSeq));
  return rows.map((measure) => {
    const own = terms.filter((one) => one.terms.measureId === measure.id).map((one) => one.terms);
    return {
      ...measure,
      original: own[0] ?? null,
      terms: own.at(-1) ?? null,
      readings: accepted.filter((one) => one.measureId === measure.id),
    };
  });
}

/** Milestones with the day on which they were first accepted as reached; null while they are open. */
export async function milestonesOf(db: ReadDb, commitmentId: string) {
  const rows = await db
    .select()
    .from(milestones)
    .where(eq(milestones.commitmentId, commitmentId))
    .orderBy(milestones.sort);
  const claims = await db
    .select()
    .from(milestoneClaims)
    .where(and(eq(milestoneClaims.commitmentId, commitmentId), isNotNull(milestoneClaims.acceptedOn)))
    .orderBy(asc(milestoneClaims.acceptedOn));
  return rows.map((milestone) => ({
    ...milestone,
    reachedOn: claims.find((one) => one.milestoneId === milestone.id)?.reachedOn ?? null,
  }));
}
