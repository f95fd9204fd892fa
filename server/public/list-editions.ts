import { asc, desc, eq } from "drizzle-orm";
import { commitments, editionCorrections, editions, users } from "@/db/schema";
import type { PublicCtx } from "./context";
import type { PublicCorrection } from "./find";

export type PublicEdition = {
  period: string;
  publishedOn: string;
  sha256: string;
  /** The event of the audit trail that carries the signature. */
  eventSeq: number;
  signatory: string;
  corrections: PublicCorrection[];
};

/** The editions of a plan with who signed them and what has been put right since, newest first. */
export async function listEditions(ctx: PublicCtx, planId: string): Promise<PublicEdition[]> {
  const [signed, corrected] = await Promise.all([
    ctx.db
      .select({
        id: editions.id,
        period: editions.period,
        publishedOn: editions.publishedOn,
        sha256: editions.sha256,
        eventSeq: editions.eventSeq,
        signatory: users.name,
      })
      .from(editions)
      .innerJoin(users, eq(users.id, editions.signedBy))
      .where(eq(editions.planId, planId))
      .orderBy(desc(editions.period)),
    ctx.db
      .select({ correction: editionCorrections, code: commitments.code })
      .from(editionCorrections)
      .innerJoin(editions, eq(editions.id, editionCorrections.editionId))
      .leftJoin(commitments, eq(commitments.id, editionCorrections.commitmentId))
      .where(eq(editions.planId, planId))
      .orderBy(asc(editionCorrections.on), asc(editionCorrections.createdAt)),
  ]);
  return signed.map(({ id, ...edition }) => ({
    ...edition,
    corrections: corrected.flatMap(
      ({ correction: { editionId, kind, on, target, words, before, after }, code }) =>
        editionId === id ? [{ on, period: edition.period, kind, code, target, words, before, after }] : [],
    ),
  }));
}
