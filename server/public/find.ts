import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { commitments, editionCorrections, editions, governments, plans } from "@/db/schema";
import { AppError } from "../core/errors";
import { editionDocument, type EditionDocument } from "../editions/document";
import type { PublicCtx } from "./context";
import { type PublicCorrection, targetsOf, toldCorrection } from "./correction";

export type { PublicCorrection } from "./correction";

export type Asked = {
  /** Slug of the government. */
  government: string;
  year: number;
  /** Period of an edition, `YYYY-MM`; null: the newest. */
  edition: string | null;
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
  /** Words of earlier editions' corrections about an item: what they put right may still be read here. */
  earlier: readonly PublicCorrection[];
  /** All editions of the plan, newest first. */
  editions: readonly { period: string; publishedOn: string; sha256: string }[];
  newest: boolean;
};

const missing = () => new AppError("NOT_FOUND", "edition.missing");

/** Documents are frozen, so that a parsed one holds for ever; a few are kept, the longest unused goes first. */
const parsed = new Map<string, EditionDocument>();
const mostParsed = 16;

/** Reading one takes a while: whoever asks meanwhile waits for the same. */
const parsing = new Map<string, Promise<EditionDocument>>();

/** The document of an edition as it was signed: what has been withheld since is still in it. */
export async function documentOf(ctx: PublicCtx, id: string): Promise<EditionDocument> {
  const known = parsed.get(id);
  if (known) {
    parsed.delete(id);
    parsed.set(id, known);
    return known;
  }
  const begun = parsing.get(id) ?? parse(ctx, id).finally(() => parsing.delete(id));
  parsing.set(id, begun);
  return begun;
}

async function parse(ctx: PublicCtx, id: string): Promise<EditionDocument> {
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
  const withheld = targetsOf(corrected.map(({ correction }) => correction));
  const { planId, governmentId, ...edition } = found;
  const whole = await documentOf(ctx, found.id);
  const carried = withheld.size > 0 ? carriedBy(whole) : new Set<string>();
  const periodOf = new Map(rows.map((row) => [row.id, row.period]));
  const told = corrected.map(({ correction, code }) => {
    const { editionId, kind, target } = correction;
    const also = kind === "withhold" && target !== null && carried.has(target);
    const period = periodOf.get(editionId) ?? found.period;
    return {
      own: editionId === found.id || also,
      said: toldCorrection(correction, { code, period, withheld }),
    };
  });
  return {
    governmentId,
    planId,
    edition,
    document: without(whole, withheld),
    corrections: told.flatMap(({ own, said }) => (own ? [said] : [])),
    earlier: told.flatMap(({ said }) =>
      said.kind === "note" && said.words !== null && said.code !== null && said.period < found.period
        ? [said]
        : [],
    ),
    editions: rows.map(({ period, publishedOn, sha256 }) => ({ period, publishedOn, sha256 })),
    newest: found === rows[0],
  };
}
