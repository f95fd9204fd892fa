import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { clues, commitments } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { findPublished } from "../public/find";
import { makeReceipt, readReceipt, receiptHashOf, wordsHashOf } from "./receipt";
import type { submitClueInput } from "./schema";
import { count, type From, formLimit, refuseOver, submissionLimits, type UsedForm } from "./throttle";

/**
 * Takes a citizen's note on a published item. The receipt number is returned and kept nowhere; the trail holds neither
 * the words nor the sender.
 * Whether the same words are there already is told to the office alone.
 * @param ctx made by `citizenCtx`
 * @param form that it was sent from, which brings one tip
 * @throws AppError NOT_FOUND `edition.missing` for what is not published, CONFLICT `clue.sentAlready` for a form that
 * was sent before, FORBIDDEN `clue.tooMany` with the time to wait
 */
export async function submitClue(
  ctx: Ctx,
  { government, year, code, words, name, contact }: z.output<typeof submitClueInput>,
  from: From,
  form: UsedForm | null = null,
): Promise<{ receipt: string; id: string }> {
  const published = await findPublished(ctx, { government, year, edition: null });
  const { governmentId, demonstration } = ctx.actor;
  const stands = published.document.commitments.some((one) => one.code === code);
  if (!stands || published.governmentId !== governmentId) throw new AppError("NOT_FOUND", "edition.missing");
  const { planId } = published;
  const now = ctx.clock.real();
  const limits = [...(form ? [formLimit(form, now)] : []), ...submissionLimits(from, governmentId)];
  await refuseOver(ctx.db, limits, now);
  return write(ctx, async (ctx) => {
    const [about] = await ctx.db
      .select({ id: commitments.id })
      .from(commitments)
      .where(and(eq(commitments.planId, planId), eq(commitments.code, code)));
    if (!about) throw new AppError("NOT_FOUND", "edition.missing");
    await count(ctx.db, limits, now);
    const receipt = makeReceipt();
    const [made] = await ctx.db
      .insert(clues)
      .values({
        ...{ governmentId, planId, commitmentId: about.id, words, demonstration },
        wordsHash: wordsHashOf(about.id, words),
        sender: name || contact ? { name, contact } : null,
        receiptHash: receiptHashOf(readReceipt(receipt) ?? ""),
        receivedOn: ctx.clock.today(),
      })
      .returning({ id: clues.id });
    if (!made) throw new Error("the clue was not written");
    // Not even which item: the trail is read by people who may not read the tip.
    const after = { state: "received" };
    await record(ctx, "clue.receive", { kind: "clue", id: made.id }, { after });
    return { receipt, id: made.id };
  });
}
