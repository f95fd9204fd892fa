import type { z } from "zod";
import type { Ctx } from "../core/context";
import { attempt, type RefusedOne } from "./attempt";
import { saveDraft } from "./save-draft";
import { saveDraftInput, type saveManyInput, submitInput, type submitManyInput } from "./schema";
import { submit } from "./submit";

/** What became of each row: the commitments that went through, their updates' versions, and the rest with its reason. */
export type GridAnswer = {
  done: string[];
  versions: Record<string, number>;
  refused: ({ commitmentId: string } & RefusedOne)[];
};
type Row = { commitmentId: string };

/** Sends the rows of the grid, each on its own: one that is refused holds none of the others back. */
export const submitMany = (ctx: Ctx, { period, rows }: z.output<typeof submitManyInput>) =>
  oneByOne(rows, (row) => submit(ctx, submitInput.parse({ ...row, period })));

/** Keeps the rows of the grid as drafts, each on its own. */
export const saveMany = (ctx: Ctx, { period, rows }: z.output<typeof saveManyInput>) =>
  oneByOne(rows, (row) => saveDraft(ctx, saveDraftInput.parse({ ...row, period })));

async function oneByOne<R extends Row>(
  rows: readonly R[],
  run: (row: R) => Promise<{ version: number }>,
): Promise<GridAnswer> {
  const answer: GridAnswer = { done: [], versions: {}, refused: [] };
  for (const row of rows) {
    const { commitmentId } = row;
    const outcome = await attempt(async () => run(row));
    if ("refused" in outcome) answer.refused.push({ commitmentId, ...outcome.refused });
    else {
      answer.done.push(commitmentId);
      answer.versions[commitmentId] = outcome.value.version;
    }
  }
  return answer;
}
