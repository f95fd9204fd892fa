import type { z } from "zod";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { findClue } from "./find";
import { mayDecideClue } from "./policy";
import type { decideClueInput } from "./schema";
import { step } from "./step";
import { clueTransitions } from "./transitions";

/**
 * Verifies a clue (核实属实) or dismisses it, with an answer to the sender and, of a verified one, what the public may
 * read of it. The trail tells that it was decided, and repeats no words of it: they may name people. Of a dismissed one
 * the commitment's own history tells nothing.
 * @throws AppError CONFLICT `clue.moved`
 */
export const decideClue = (ctx: Ctx, input: z.output<typeof decideClueInput>) =>
  write(ctx, async (ctx) => {
    const before = await findClue(ctx, input.id, mayDecideClue);
    const verb = input.verified ? "verify" : "dismiss";
    const after = await step(
      ctx,
      before,
      { to: clueTransitions[verb].to, version: input.version },
      {
        answer: input.answer,
        shown: input.verified ? input.shown : null,
        decidedBy: ctx.actor.userId,
        decidedOn: ctx.clock.today(),
      },
    );
    const { id, commitmentId } = after;
    await record(
      ctx,
      input.verified ? "clue.verify" : "clue.dismiss",
      { kind: "clue", id, ...(input.verified ? { commitmentId } : {}) },
      {
        before: { state: before.state, isShown: false },
        after: { state: after.state, isShown: after.shown !== null },
      },
    );
    return { id, version: after.version, state: after.state };
  });
