import type { z } from "zod";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { findClue } from "./find";
import { mayActOnClue } from "./policy";
import type { actOnClueInput } from "./schema";
import { step } from "./step";
import { clueTransitions } from "./transitions";

/**
 * Says what was done about a verified clue (已处理). It is told to the sender below the first answer, which stays; the
 * public reads nothing of it but `shown`.
 * @throws AppError CONFLICT `clue.moved`
 */
export const actOnClue = (ctx: Ctx, input: z.output<typeof actOnClueInput>) =>
  write(ctx, async (ctx) => {
    const before = await findClue(ctx, input.id, mayActOnClue);
    const answer = [before.answer, input.done].filter(Boolean).join("\n");
    const { to } = clueTransitions.act;
    const shown = input.shown === undefined ? before.shown : input.shown;
    const after = await step(ctx, before, { to, version: input.version }, { answer, shown });
    const { id, commitmentId } = after;
    await record(
      ctx,
      "clue.act",
      { kind: "clue", id, commitmentId },
      {
        before: { state: before.state, isShown: before.shown !== null },
        after: { state: after.state, isShown: after.shown !== null },
      },
    );
    return { id, version: after.version, state: after.state };
  });
