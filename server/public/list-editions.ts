import { asc, desc, eq } from "drizzle-orm";
import { commitments, editionCorrections, editions } from "@/db/schema";
import type { PublicCtx } from "./context";
import { type PublicCorrection, targetsOf, toldCorrection } from "./correction";
import { documentOf } from "./find";

export type PublicEdition = {
  period: string;
  publishedOn: string;
  sha256: string;
  /** The event of the audit trail that carries the signature. */
  eventSeq: number;
  /** As the document names them; their account may bear another name since. */
  signatory: string;
  corrections: PublicCorrection[];
};

/** By edition: what was signed stays, so that a document is read for it once. */
const signatories = new Map<string, string>();

async function signatoryOf(ctx: PublicCtx, id: string): Promise<string> {
  const known = signatories.get(id);
  if (known !== undefined) return known;
  const { name } = (await documentOf(ctx, id)).signature;
  signatories.set(id, name);
  return name;
}

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
      })
      .from(editions)
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
  const withheld = targetsOf(corrected.map(({ correction }) => correction));
  const all: PublicEdition[] = [];
  for (const { id, ...edition } of signed) {
    const { period } = edition;
    const own = corrected.filter(({ correction }) => correction.editionId === id);
    all.push({
      ...edition,
      signatory: await signatoryOf(ctx, id),
      corrections: own.map(({ correction, code }) => toldCorrection(correction, { code, period, withheld })),
    });
  }
  return all;
}
