import type { z } from "zod";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { findClue } from "./find";
import { mayRewordClue } from "./policy";
import type { rewordClueInput } from "./schema";
import { step } from "./step";

/**
 * Puts what the public reads of a verified clue in other words, or takes it back.
 * @throws AppError CONFLICT `clue.moved`
 */
export const rewordClue = (ctx: Ctx, input: z.output<typeof rewordClueInput>) =>
  write(ctx, async (ctx) => {
    const before = await findClue(ctx, input.id, mayRewordClue);
    const { shown, version } = input;
    const after = await step(ctx, before, { to: before.state, version }, { shown });
    const { id, commitmentId } = after;
    await record(
      ctx,
      "clue.reword",
      { kind: "clue", id, commitmentId },
      { before: { isShown: before.shown !== null }, after: { isShown: after.shown !== null } },
    );
    return { id, version: after.version, state: after.state };
  });
