import { and, desc, eq, inArray } from "drizzle-orm";
import { auditEvents, commitments, editionCorrections, editions, evidence } from "@/db/schema";
import { record } from "../core/audit";
import type { WriteCtx } from "../core/context";
import { editionDocument } from "./document";

type Piece = { id: string; commitmentId: string };

/** The reason may be what must not be read; the public learns that it is gone. */
const words =
  "该佐证材料已撤回或清除，不再公开。 This piece of evidence was withdrawn or purged and is no longer published.";

/** Whether it ever bore the mark; what never did stands in no edition. */
async function wasMarked({ db }: WriteCtx, { id, commitmentId }: Piece): Promise<boolean> {
  const [piece] = await db
    .select({ publishable: evidence.publishable })
    .from(evidence)
    .where(eq(evidence.id, id));
  if (piece?.publishable) return true;
  const marks = and(
    eq(auditEvents.commitmentId, commitmentId),
    eq(auditEvents.subjectId, id),
    eq(auditEvents.verb, "evidence.publishable"),
  );
  return (await db.$count(auditEvents, marks)) > 0;
}

/** The newest edition that shows its file; null: none does, or a correction has taken it out already. */
async function newestWith({ db }: WriteCtx, { id, commitmentId }: Piece) {
  const rows = await db
    .select({ id: editions.id, period: editions.period, code: commitments.code })
    .from(editions)
    .innerJoin(commitments, eq(commitments.planId, editions.planId))
    .where(eq(commitments.id, commitmentId))
    .orderBy(desc(editions.period));
  if (rows.length === 0) return null;
  const taken = and(
    inArray(
      editionCorrections.editionId,
      rows.map((row) => row.id),
    ),
    eq(editionCorrections.target, id),
  );
  if ((await db.$count(editionCorrections, taken)) > 0) return null;
  for (const row of rows) {
    const [found] = await db
      .select({ content: editions.content })
      .from(editions)
      .where(eq(editions.id, row.id));
    const item = editionDocument.parse(found?.content).commitments.find((one) => one.code === row.code);
    if (item?.evidence.some((one) => one.id === id && one.file?.content)) return row;
  }
  return null;
}

/**
 * What is withdrawn or purged is taken from the public as well, in the same transaction: a correction says so at the
 * newest edition that shows it, and holds for every one. Nothing happens to what was never published.
 */
export async function withholdEvidence(ctx: WriteCtx, piece: Piece): Promise<void> {
  if (!(await wasMarked(ctx, piece))) return;
  const edition = await newestWith(ctx, piece);
  if (!edition) return;
  const { id: target, commitmentId } = piece;
  const { id: editionId, period, code } = edition;
  const kind = "withhold" as const;
  await ctx.db.insert(editionCorrections).values({
    ...{ editionId, kind, commitmentId, target, words, on: ctx.clock.today() },
    createdBy: ctx.actor.userId,
  });
  await record(
    ctx,
    "edition.correct",
    { kind: "edition", id: editionId, commitmentId },
    { after: { period, kind, code, target, words } },
  );
}
