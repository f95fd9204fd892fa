import type { z } from "zod";
import { notices } from "@/db/schema";
import { findCommitment } from "../commitments/find";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { findPlanFacts } from "../lamps/plan-facts";
import { basisOf } from "./basis";
import { freshLamps } from "./ladder-facts";
import { subjectOf } from "./move";
import { mayInstruct } from "./policy";
import type { instructInput } from "./schema";
import { clocksOf } from "./send-out";
import { tell } from "./tell";

/**
 * A leader's instruction (批示): drafted, approved and issued in one, because it needs nobody else's name. It carries
 * no number of the ladder and is not held back by quiet hours: the days of its clocks are working days anyway.
 */
export async function instruct(ctx: Ctx, input: z.output<typeof instructInput>) {
  await freshLamps(ctx, input.commitmentId);
  return write(ctx, async (ctx) => {
    const commitment = await findCommitment(ctx, input.commitmentId, mayInstruct);
    const today = ctx.clock.today();
    if (input.answerBy && input.answerBy < today)
      throw new AppError("INVALID", "notice.answerByPast", { today }, "answerBy");
    const { plan } = await findPlanFacts(ctx.db, commitment.planId);
    const { basis } = await basisOf(ctx, commitment);
    const clocks = clocksOf(plan, today);
    const answerBy = input.answerBy ?? clocks.answerBy;
    const { userId, postId, demonstration } = ctx.actor;
    const [row] = await ctx.db
      .insert(notices)
      .values({
        governmentId: commitment.governmentId,
        planId: commitment.planId,
        commitmentId: commitment.id,
        departmentId: commitment.leadDepartmentId,
        step: "instruction",
        state: "issued",
        words: input.words,
        basis,
        fromPostId: postId,
        draftedBy: userId,
        draftedOn: today,
        approvedBy: userId,
        approvedOn: today,
        issuedBy: userId,
        issuedOn: today,
        issuedAt: ctx.clock.now(),
        acknowledgeBy: clocks.acknowledgeBy < answerBy ? clocks.acknowledgeBy : answerBy,
        answerBy,
        demonstration,
      })
      .returning();
    if (!row) throw new Error("an insert returned no row");
    await record(ctx, "notice.instruct", subjectOf(row), {
      after: { state: row.state, step: row.step, words: row.words, answerBy },
    });
    const concerned = [{ departmentIds: [row.departmentId] }, { role: "supervisor" as const }];
    await tell(ctx, concerned, "instruction.given", row, commitment);
    return { id: row.id, version: row.version, state: row.state };
  });
}
