import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { commitments, editionCorrections, editions, governments, plans } from "@/db/schema";
import { AppError } from "../core/errors";
import { editionDocument, type EditionDocument } from "../editions/document";
import type { PublicCtx } from "./context";

export type Asked = {
  /** Slug of the government. */
  government: string;
  year: number;
  /** Period of an edition, `YYYY-MM`; null: the newest. */
  edition: string | null;
};

/** A dated correction as the public reads it. */
export type PublicCorrection = {
  on: string;
  /** Edition that it corrects. */
  period: string;
  kind: "note" | "withhold";
  code: string | null;
  target: string | null;
  words: string;
  before: string | null;
  after: string | null;
};

export type Published = {
  governmentId: string;
  planId: string;
  edition: {
    id: string;
    period: string;
    publishedOn: string;
    signedAt: Date;
    sha256: string;
    eventSeq: number;
  };
  /** The frozen document without the contents that a correction withholds. Shared between requests: never changed. */
  document: EditionDocument;
  /** Of this edition, oldest first, with what another one withheld of the texts and files that it carries too. */
  corrections: readonly PublicCorrection[];
  /** All editions of the plan, newest first. */
  editions: readonly { period: string; publishedOn: string; sha256: string }[];
  newest: boolean;
};

const missing = () => new AppError("NOT_FOUND", "edition.missing");

/** Documents are frozen, so that a parsed one holds for ever; a few are kept, the longest unused goes first. */
const parsed = new Map<string, EditionDocument>();
const mostParsed = 8;

async function documentOf(ctx: PublicCtx, id: string): Promise<EditionDocument> {
  const known = parsed.get(id);
  if (known) {
    parsed.delete(id);
    parsed.set(id, known);
    return known;
  }
  const [row] = await ctx.db.select({ content: editions.content }).from(editions).where(eq(editions.id, id));
  const document = editionDocument.parse(row?.content);
  parsed.set(id, document);
  const [oldest] = parsed.keys();
  if (parsed.size > mostParsed && oldest) parsed.delete(oldest);
  return document;
}

/** Updates and evidence whose content the document carries. */
const carriedBy = (document: EditionDocument): Set<string> =>
  new Set(
    document.commitments.flatMap((item) => [
      ...item.updates.filter((one) => one.texts).map((one) => one.id),
      ...item.evidence.filter((one) => one.file).map((one) => one.id),
    ]),
  );

/** The document without what has been withheld since. Withholding counts for every edition that carries the same text. */
function without(document: EditionDocument, targets: ReadonlySet<string>): EditionDocument {
  if (targets.size === 0) return document;
  return {
    ...document,
    commitments: document.commitments.map((item) => ({
      ...item,
      updates: item.updates.map((one) =>
        one.texts && targets.has(one.id) ? { ...one, texts: { ...one.texts, content: null } } : one,
      ),
      evidence: item.evidence.map((one) =>
        one.file && targets.has(one.id) ? { ...one, file: { ...one.file, content: null } } : one,
      ),
    })),
  };
}

/**
 * A published edition with its corrections. A government, year or edition that does not exist and one that is not
 * published are the same to whoever asks.
 * @throws AppError NOT_FOUND `edition.missing`
 */
export async function findPublished(ctx: PublicCtx, asked: Asked): Promise<Published> {
  const rows = await ctx.db
    .select({
      id: editions.id,
      period: editions.period,
      publishedOn: editions.publishedOn,
      signedAt: editions.signedAt,
      sha256: editions.sha256,
      eventSeq: editions.eventSeq,
      planId: editions.planId,
      governmentId: editions.governmentId,
    })
    .from(editions)
    .innerJoin(plans, eq(plans.id, editions.planId))
    .innerJoin(governments, eq(governments.id, editions.governmentId))
    .where(and(eq(governments.slug, asked.government), eq(plans.year, asked.year)))
    .orderBy(desc(editions.period));
  const found = asked.edition === null ? rows[0] : rows.find((row) => row.period === asked.edition);
  if (!found) throw missing();
  const corrected = await ctx.db
    .select({ correction: editionCorrections, code: commitments.code })
    .from(editionCorrections)
    .leftJoin(commitments, eq(commitments.id, editionCorrections.commitmentId))
    .where(
      inArray(
        editionCorrections.editionId,
        rows.map((row) => row.id),
      ),
    )
    .orderBy(asc(editionCorrections.on), asc(editionCorrections.createdAt));
  const withheld = corrected.flatMap(({ correction }) =>
    correction.kind === "withhold" && correction.target ? [correction.target] : [],
  );
  const { planId, governmentId, ...edition } = found;
  const whole = await documentOf(ctx, found.id);
  const carried = withheld.length > 0 ? carriedBy(whole) : new Set<string>();
  const periodOf = new Map(rows.map((row) => [row.id, row.period]));
  return {
    governmentId,
    planId,
    edition,
    document: without(whole, new Set(withheld)),
    corrections: corrected.flatMap(({ correction, code }) => {
      const { editionId, kind, on, target, words, before, after } = correction;
      const also = kind === "withhold" && target !== null && carried.has(target);
      return editionId === found.id || also
        ? [{ on, period: periodOf.get(editionId) ?? found.period, kind, code, target, words, before, after }]
        : [];
    }),
    editions: rows.map(({ period, publishedOn, sha256 }) => ({ period, publishedOn, sha256 })),
    newest: found === rows[0],
  };
}
