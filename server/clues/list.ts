import { and, asc, count, eq } from "drizzle-orm";
import type { z } from "zod";
import { clues, commitments } from "@/db/schema";
import { type ClueState, clueStates } from "@/db/values";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { isOfOffice } from "./policy";
import { readable } from "./readable";
import { countSameWords } from "./same-words";
import { cluesPerPage, type listCluesInput } from "./schema";

/**
 * A page of the clues in a state, oldest first, with the number of each state under the same filter.
 * @throws AppError FORBIDDEN `clue.notYours` for whoever is not of the supervision office
 */
export async function listClues(ctx: Ctx, input: z.output<typeof listCluesInput>) {
  if (!isOfOffice(ctx.actor)) throw new AppError("FORBIDDEN", "clue.notYours");
  const mine = and(await readable(ctx), input.code ? eq(commitments.code, input.code) : undefined);
  const found = await ctx.db
    .select({ state: clues.state, number: count() })
    .from(clues)
    .innerJoin(commitments, eq(commitments.id, clues.commitmentId))
    .where(mine)
    .groupBy(clues.state);
  const numberOf = (state: ClueState) => found.find((one) => one.state === state)?.number ?? 0;
  const pages = Math.max(1, Math.ceil(numberOf(input.state) / cluesPerPage));
  const page = Math.min(input.page, pages);
  const onPage = await ctx.db
    .select({
      id: clues.id,
      commitmentId: clues.commitmentId,
      wordsHash: clues.wordsHash,
      state: clues.state,
      words: clues.words,
      receivedOn: clues.receivedOn,
      decidedOn: clues.decidedOn,
      code: commitments.code,
      titleZh: commitments.titleZh,
      titleEn: commitments.titleEn,
    })
    .from(clues)
    .innerJoin(commitments, eq(commitments.id, clues.commitmentId))
    .where(and(mine, eq(clues.state, input.state)))
    .orderBy(asc(clues.receivedOn), asc(clues.createdAt), asc(clues.id))
    .limit(cluesPerPage)
    .offset((page - 1) * cluesPerPage);
  const counts = Object.fromEntries(clueStates.map((state) => [state, numberOf(state)]));
  const same = await countSameWords(ctx, onPage);
  const rows = onPage.map(({ commitmentId, wordsHash, ...row }) => ({
    ...row,
    /** Clues of the item in the same words, this one among them. */
    same: same({ commitmentId, wordsHash }),
  }));
  return { rows, count: counts as Record<ClueState, number>, page, pages };
}
