import { and, eq } from "drizzle-orm";
import { contributions } from "@/db/schema";
import { findCommitment } from "../commitments/find";
import { type Ctx, write } from "../core/context";
import { notify } from "../messages/notify";
import { checkSubmission } from "./check";
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
    await ctx.db
      .update(contributions)
      .set({ updateId: after.id })
      .where(and(eq(contributions.commitmentId, commitment.id), eq(contributions.period, after.period)));
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
