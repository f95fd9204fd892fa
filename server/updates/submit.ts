import { and, eq } from "drizzle-orm";
import { contributions, updates } from "@/db/schema";
import { findCommitment } from "../commitments/find";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { notify } from "../messages/notify";
import { checkSubmission } from "./check";
import type { Update } from "./find";
import { keepContent } from "./keep-content";
import { mayFilePeriod } from "./policy";
import type { Submission } from "./schema";
import { send } from "./send";

/**
 * Saves and sends a period's filing in one transaction, with what supporting departments gave for it. "No change" is
 * a filing without readings (DOMAIN, update); a supervisor's is on behalf of the department (代填).
 * @throws AppError INVALID naming the field, ASK for what is odd, CONFLICT when somebody was first
 */
export const submit = (ctx: Ctx, input: Submission) =>
  write(ctx, async (ctx) => {
    const commitment = await findCommitment(ctx, input.commitmentId, mayFilePeriod);
    await checkSubmission(ctx, commitment, input);
    const content = input.noChange ? { ...input, readings: [], claims: [] } : input;
    const kept = await keepContent(ctx, commitment, input, content);
    const after = await send(ctx, commitment, kept, input);
    await takeContributions(ctx, after);
    const { code, titleZh, titleEn } = commitment;
    if (after.onBehalf)
      await notify(
        ctx,
        { departmentIds: [after.departmentId] },
        {
          key: "update.filedForYou",
          facts: { name: ctx.actor.name, code, titleZh, titleEn, period: after.period },
          href: `/commitments/${encodeURIComponent(code)}`,
          cause: after.id,
        },
      );
    return { id: after.id, version: after.version, state: after.state };
  });

/** What supporting departments gave goes with it; whoever wrote a part of it reviews none of it. */
async function takeContributions({ db }: WriteCtx, { id, commitmentId, period, writers }: Update) {
  const given = await db
    .update(contributions)
    .set({ updateId: id })
    .where(and(eq(contributions.commitmentId, commitmentId), eq(contributions.period, period)))
    .returning({ authorId: contributions.authorId });
  const all = [...new Set([...writers, ...given.map((one) => one.authorId)])];
  if (all.length > writers.length) await db.update(updates).set({ writers: all }).where(eq(updates.id, id));
}
