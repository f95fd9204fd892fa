import type { z } from "zod";
import { ladderSteps } from "@/db/values";
import { findCommitment } from "../commitments/find";
import { maySupervise } from "../commitments/policy";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { basisOf } from "./basis";
import { insertDraft } from "./draft";
import { findNotice } from "./find";
import { stepAfter } from "./ladder";
import { freshLamps } from "./ladder-facts";
import { moveNotice } from "./move";
import { escalationBar, mayEscalate, maySeeNotice } from "./policy";
import type { endNoticeInput } from "./schema";

/**
 * Ends a notice as escalated and drafts the next step (升级). An unanswered one only once its answer day has passed
 * (docs/adr/0006).
 * @throws AppError CONFLICT `notice.answerNotDue` with the day, `notice.topStep`
 */
export async function escalate(ctx: Ctx, input: z.output<typeof endNoticeInput>) {
  const { commitmentId } = await findNotice(ctx, input.id, maySeeNotice);
  await freshLamps(ctx, commitmentId);
  return write(ctx, async (ctx) => {
    const { reason } = input;
    const before = await findNotice(ctx, input.id, mayEscalate);
    const bar = escalationBar(before, ctx.clock.today());
    if (bar) throw new AppError("CONFLICT", bar.key, bar.facts);
    const step = ladderSteps.find((one) => one === before.step);
    const next = step ? stepAfter(step) : null;
    if (!next) throw new AppError("CONFLICT", "notice.topStep");
    const ended = { endedOn: ctx.clock.today(), endReason: reason };
    const after = await moveNotice(ctx, before, "escalate", input.version, ended, { reason });
    const commitment = await findCommitment(ctx, before.commitmentId, maySupervise);
    const { basis } = await basisOf(ctx, commitment);
    const drafted = await insertDraft(ctx, commitment, basis, { step: next, followsId: before.id });
    return { id: after.id, version: after.version, state: after.state, nextId: drafted.id, nextStep: next };
  });
}
