import { eq } from "drizzle-orm";
import { commitments, departments, users } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { findClue } from "./find";
import { mayActOnClue, mayDecideClue, mayRewordClue, maySeeClue } from "./policy";
import { countSameWords } from "./same-words";

/**
 * One clue with the sentence that it is about, the sender's details and what the actor may do with it.
 * @throws AppError NOT_FOUND `clue.missing`, FORBIDDEN `clue.notYours`
 */
export async function showClue(ctx: Ctx, { id }: { id: string }) {
  const clue = await findClue(ctx, id, maySeeClue);
  const [about] = await ctx.db
    .select({
      code: commitments.code,
      titleZh: commitments.titleZh,
      titleEn: commitments.titleEn,
      quote: commitments.quote,
      leadZh: departments.nameZh,
      leadEn: departments.nameEn,
    })
    .from(commitments)
    .innerJoin(departments, eq(departments.id, commitments.leadDepartmentId))
    .where(eq(commitments.id, clue.commitmentId));
  if (!about) throw new AppError("NOT_FOUND", "clue.missing");
  const [decider] = clue.decidedBy
    ? await ctx.db.select({ name: users.name }).from(users).where(eq(users.id, clue.decidedBy))
    : [];
  const { version, state, words, sender, senderErasedOn, receivedOn, decidedOn, answer, shown } = clue;
  return {
    clue: { id, version, state, words, sender, senderErasedOn, receivedOn, decidedOn, answer, shown },
    decidedByName: decider?.name ?? null,
    about,
    /** Clues of the item in the same words, this one among them. */
    same: (await countSameWords(ctx, [clue]))(clue),
    may: {
      decide: mayDecideClue(ctx.actor, clue),
      act: mayActOnClue(ctx.actor, clue),
      reword: mayRewordClue(ctx.actor, clue),
    },
  };
}
