import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { commitments, editionCorrections, evidence, updates } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { barredDepartments } from "../people/barred";
import { currentPlan } from "../plans/find";
import { findPublished, type Published } from "../public/find";
import type { EditionDocument } from "./document";
import { ownGovernment } from "./government";
import { markEvidence, markUpdates } from "./mark-rows";
import { mayCorrect, mayCorrectItem } from "./policy";
import type { correctInput } from "./schema";

type Input = z.output<typeof correctInput>;

/** The commitment whose text or piece of evidence the edition shows. */
const bearerOf = ({ commitments: items }: EditionDocument, target: string) =>
  items.find(
    (item) =>
      item.updates.some((one) => one.id === target && one.texts?.content) ||
      item.evidence.some((one) => one.id === target && one.file?.content),
  );

/**
 * What the correction is about: the withheld text's item, or that of the note whose words are taken back.
 * @throws AppError INVALID for a target that is not shown, or a code that the edition does not have
 */
function codeOf({ document, corrections }: Published, { kind, code, target, period }: Input): string | null {
  if (kind === "withhold") {
    if (!target) throw new AppError("INVALID", "edition.targetNeeded", {}, "target");
    const bearer = bearerOf(document, target);
    if (bearer) return bearer.code;
    const note = corrections.find((one) => one.id === target && one.period === period);
    if (note?.kind !== "note" || note.words === null)
      throw new AppError("INVALID", "edition.targetMissing", {}, "target");
    return note.code;
  }
  if (target) throw new AppError("INVALID", "edition.targetOfNote", {}, "target");
  if (code !== null && !document.commitments.some((item) => item.code === code))
    throw new AppError("INVALID", "edition.codeMissing", { code }, "code");
  return code;
}

/** The next edition must not carry it again. */
async function unmark(ctx: WriteCtx, target: string): Promise<void> {
  const someUpdates = await ctx.db
    .select({ id: updates.id, commitmentId: updates.commitmentId, period: updates.period })
    .from(updates)
    .where(and(eq(updates.id, target), eq(updates.publishable, true)));
  await markUpdates(ctx, someUpdates, false);
  const someEvidence = await ctx.db
    .select({ id: evidence.id, commitmentId: evidence.commitmentId, name: evidence.name })
    .from(evidence)
    .where(and(eq(evidence.id, target), eq(evidence.publishable, true)));
  await markEvidence(ctx, someEvidence, false);
}

/**
 * Adds a dated correction to a frozen edition: a word about it or one of its items, or the withholding of a text, of a
 * piece of evidence or of an earlier correction's words. Nothing is edited: what is wrong is withheld by a correction
 * that says so.
 * @throws AppError FORBIDDEN `edition.notYours` or `edition.ownDepartment`, NOT_FOUND `edition.missing`, INVALID as
 * `codeOf` says
 */
export const correct = (ctx: Ctx, input: Input) =>
  write(ctx, async (ctx) => {
    const plan = await currentPlan(ctx);
    if (!mayCorrect(ctx.actor, plan)) throw new AppError("FORBIDDEN", "edition.notYours");
    const { slug } = await ownGovernment(ctx);
    const asked = { government: slug, year: plan.year, edition: input.period };
    const published = await findPublished(ctx, asked);
    const { edition } = published;
    const code = codeOf(published, input);
    const [commitment] = code
      ? await ctx.db
          .select({ id: commitments.id, leadDepartmentId: commitments.leadDepartmentId })
          .from(commitments)
          .where(and(eq(commitments.planId, plan.id), eq(commitments.code, code)))
      : [];
    const { governmentId } = plan;
    const barred = commitment ? await barredDepartments(ctx) : [];
    if (commitment && !mayCorrectItem(ctx.actor, { ...commitment, governmentId, barred }))
      throw new AppError("FORBIDDEN", "edition.ownDepartment", { code: code ?? "" });
    const { kind, target, words, before, after } = input;
    const id = crypto.randomUUID();
    const commitmentId = commitment?.id ?? null;
    const on = ctx.clock.today();
    await ctx.db.insert(editionCorrections).values({
      ...{ id, editionId: edition.id, kind, commitmentId, target, on, words, before, after },
      createdBy: ctx.actor.userId,
    });
    await record(
      ctx,
      "edition.correct",
      { kind: "edition", id: edition.id, commitmentId },
      { after: { period: edition.period, kind, code, target, words, said: before, right: after } },
    );
    if (target) await unmark(ctx, target);
    return { id, period: edition.period, on };
  });
