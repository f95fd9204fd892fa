import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import type { ReadDb } from "@/db/client";
import {
  commitments,
  commitmentTerms,
  evidence,
  lampOverrides,
  measures,
  measureTerms,
  milestoneClaims,
  milestones,
  readings,
  requests,
  updateSteps,
  updates,
  verifications,
} from "@/db/schema";
import { dayIn } from "../core/clock";
import type { CommitmentFacts } from "../lamp/facts";
import { filingsOf } from "./filings";
import { groupBy } from "./group-by";

type Scope = { planId: string; ids: readonly string[] | null; timeZone: string };

/**
 * Everything the lamp reads, for some commitments of a plan or for all (`ids: null`), in one query per table.
 * Children come nested in their parents as well as for themselves.
 */
export async function loadFacts(
  db: ReadDb,
  { planId, ids, timeZone }: Scope,
): Promise<Map<string, CommitmentFacts>> {
  const scope = and(
    eq(commitments.planId, planId),
    ids ? or(inArray(commitments.id, [...ids]), inArray(commitments.parentId, [...ids])) : undefined,
  );
  const rows = await db.select().from(commitments).where(scope);
  const of = {
    commitmentId: inArray(commitments.id, db.select({ id: commitments.id }).from(commitments).where(scope)),
  };
  const terms = groupBy(
    await db
      .select({ terms: commitmentTerms })
      .from(commitmentTerms)
      .innerJoin(commitments, eq(commitments.id, commitmentTerms.commitmentId))
      .where(of.commitmentId)
      .orderBy(commitmentTerms.seq),
    (one) => one.terms.commitmentId,
  );
  const measureRows = groupBy(
    await db
      .select({ measure: measures })
      .from(measures)
      .innerJoin(commitments, eq(commitments.id, measures.commitmentId))
      .where(of.commitmentId)
      .orderBy(measures.sort),
    (one) => one.measure.commitmentId,
  );
  const measureTermRows = groupBy(
    await db
      .select({ terms: measureTerms })
      .from(measureTerms)
      .innerJoin(measures, eq(measures.id, measureTerms.measureId))
      .innerJoin(commitments, eq(commitments.id, measures.commitmentId))
      .where(of.commitmentId)
      .orderBy(measureTerms.seq),
    (one) => one.terms.measureId,
  );
  const readingRows = groupBy(
    await db
      .select({ reading: readings })
      .from(readings)
      .innerJoin(commitments, eq(commitments.id, readings.commitmentId))
      .where(of.commitmentId),
    (one) => one.reading.measureId,
  );
  const milestoneRows = groupBy(
    await db
      .select({ milestone: milestones })
      .from(milestones)
      .innerJoin(commitments, eq(commitments.id, milestones.commitmentId))
      .where(of.commitmentId)
      .orderBy(milestones.sort),
    (one) => one.milestone.commitmentId,
  );
  const claimRows = groupBy(
    await db
      .select({ claim: milestoneClaims })
      .from(milestoneClaims)
      .innerJoin(commitments, eq(commitments.id, milestoneClaims.commitmentId))
      .where(of.commitmentId),
    (one) => one.claim.milestoneId,
  );
  const updateRows = groupBy(
    await db
      .select({ update: updates })
      .from(updates)
      .innerJoin(commitments, eq(commitments.id, updates.commitmentId))
      .where(of.commitmentId),
    (one) => one.update.commitmentId,
  );
  const stepRows = groupBy(
    await db
      .select({
        updateId: updateSteps.updateId,
        kind: updateSteps.decision,
        on: updateSteps.on,
        at: updateSteps.at,
        says: updateSteps.says,
      })
      .from(updateSteps)
      .innerJoin(commitments, eq(commitments.id, updateSteps.commitmentId))
      .where(of.commitmentId),
    (one) => one.updateId,
  );
  const grantRows = groupBy(
    await db
      .select({ commitmentId: requests.commitmentId, on: requests.decidedOn, granted: requests.granted })
      .from(requests)
      .innerJoin(commitments, eq(commitments.id, requests.commitmentId))
      .where(and(of.commitmentId, eq(requests.state, "granted"))),
    (one) => one.commitmentId,
  );
  const overrideRows = groupBy(
    await db
      .select({ override: lampOverrides })
      .from(lampOverrides)
      .innerJoin(commitments, eq(commitments.id, lampOverrides.commitmentId))
      .where(of.commitmentId)
      .orderBy(asc(lampOverrides.createdAt)),
    (one) => one.override.commitmentId,
  );
  const evidenceRows = groupBy(
    await db
      .select({
        commitmentId: evidence.commitmentId,
        id: evidence.id,
        on: evidence.addedOn,
        // What was purged proves nothing any more, whether or not it was withdrawn before.
        withdrawnAt: sql<Date | null>`coalesce(${evidence.withdrawnAt}, ${evidence.purgedAt})`.mapWith(
          evidence.withdrawnAt,
        ),
        verifiedOn: sql<string | null>`coalesce(${verifications.recordedOn}, ${verifications.on})`,
      })
      .from(evidence)
      .innerJoin(commitments, eq(commitments.id, evidence.commitmentId))
      .leftJoin(verifications, eq(verifications.evidenceId, evidence.id))
      .where(of.commitmentId),
    (one) => one.commitmentId,
  );

  const facts = new Map<string, CommitmentFacts>();
  for (const row of rows) {
    facts.set(row.id, {
      id: row.id,
      startOn: row.startOn,
      originalDueOn: row.originalDueOn,
      terms: (terms.get(row.id) ?? []).map((one) => one.terms),
      measures: (measureRows.get(row.id) ?? []).map(({ measure }) => ({
        id: measure.id,
        comparator: measure.comparator,
        basis: measure.basis,
        frequency: measure.frequency,
        lagDays: measure.lagDays,
        terms: (measureTermRows.get(measure.id) ?? []).map(({ terms }) => ({
          knownOn: terms.knownOn,
          target: terms.target,
          targetMax: terms.targetMax,
          schedule: terms.nodes
            ? { kind: "steps" as const, nodes: terms.nodes }
            : { kind: "linear" as const },
          baseline:
            measure.baselineValue !== null && measure.baselineMatch
              ? { value: measure.baselineValue, match: measure.baselineMatch }
              : null,
        })),
        readings: (readingRows.get(measure.id) ?? []).flatMap(({ reading }) =>
          reading.acceptedOn === null
            ? []
            : [{ ...reading, acceptedOn: reading.acceptedOn, acceptedSeq: reading.acceptedSeq ?? 0 }],
        ),
      })),
      milestones: (milestoneRows.get(row.id) ?? []).map(({ milestone }) => ({
        id: milestone.id,
        dueOn: milestone.dueOn,
        weight: milestone.weight,
        reached: firstClaim((claimRows.get(milestone.id) ?? []).map((one) => one.claim)),
      })),
      filings: filingsOf(
        (updateRows.get(row.id) ?? []).map((one) => one.update),
        stepRows,
      ),
      deferredOn: (grantRows.get(row.id) ?? []).flatMap((one) =>
        one.on && one.granted?.dueOn ? [one.on] : [],
      ),
      overrides: (overrideRows.get(row.id) ?? []).map(({ override }) => override),
      children: [],
      newestEvidenceOn: null,
      newestVerifiedEvidenceOn: null,
      evidence: (evidenceRows.get(row.id) ?? []).map((one) => ({
        on: one.on,
        verifiedOn: one.verifiedOn,
        withdrawnOn: one.withdrawnAt ? dayIn(timeZone, one.withdrawnAt) : null,
      })),
    });
  }
  for (const row of rows) {
    const child = facts.get(row.id);
    if (row.parentId && child) facts.get(row.parentId)?.children.push(child);
  }
  return facts;
}

type Claim = typeof milestoneClaims.$inferSelect;

/** A milestone counts from its first accepted claim on; of two accepted on one day, from the earlier day reached. */
function firstClaim(claims: Claim[]): { on: string; acceptedOn: string } | null {
  const accepted = claims.flatMap((one) =>
    one.acceptedOn ? [{ on: one.reachedOn, acceptedOn: one.acceptedOn }] : [],
  );
  const order = (one: { on: string; acceptedOn: string }) => `${one.acceptedOn} ${one.on}`;
  accepted.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return accepted[0] ?? null;
}
