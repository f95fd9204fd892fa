import { and, count, eq, inArray } from "drizzle-orm";
import { clues } from "@/db/schema";
import type { Ctx } from "../core/context";
import type { Clue } from "./find";

type Said = Pick<Clue, "commitmentId" | "wordsHash">;

/** How many clues of the same item say the same words, itself among them; whatever became of them. */
export async function countSameWords(
  { db, actor }: Pick<Ctx, "db" | "actor">,
  said: readonly Said[],
): Promise<(clue: Said) => number> {
  const rows = await db
    .select({ wordsHash: clues.wordsHash, number: count() })
    .from(clues)
    .where(
      and(
        eq(clues.governmentId, actor.governmentId),
        inArray(clues.commitmentId, [...new Set(said.map((one) => one.commitmentId))]),
        inArray(clues.wordsHash, [...new Set(said.map((one) => one.wordsHash))]),
      ),
    )
    .groupBy(clues.wordsHash);
  return ({ wordsHash }) => rows.find((row) => row.wordsHash === wordsHash)?.number ?? 1;
}
