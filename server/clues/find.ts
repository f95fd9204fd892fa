import { and, eq } from "drizzle-orm";
import { clues, commitments } from "@/db/schema";
import { clueStates } from "@/db/values";
import type { Allowed } from "../commitments/find";
import type { Who } from "../commitments/policy";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { barredDepartments } from "../people/barred";
import type { ClueWhat } from "./policy";

export type Clue = typeof clues.$inferSelect;
export type ClueInContext = Clue & ClueWhat;

/** @throws AppError NOT_FOUND, FORBIDDEN, or CONFLICT that names the present state */
export async function findClue(
  ctx: Pick<Ctx, "db" | "actor" | "clock">,
  id: string,
  may: (who: Who, what: ClueWhat) => boolean,
): Promise<Allowed<ClueInContext>> {
  const [found] = await ctx.db
    .select({ clue: clues, leadDepartmentId: commitments.leadDepartmentId })
    .from(clues)
    .innerJoin(commitments, eq(commitments.id, clues.commitmentId))
    .where(and(eq(clues.id, id), eq(clues.governmentId, ctx.actor.governmentId)));
  if (!found) throw new AppError("NOT_FOUND", "clue.missing");
  const { clue, leadDepartmentId } = found;
  const row = { ...clue, leadDepartmentId, barred: await barredDepartments(ctx) };
  if (may(ctx.actor, row)) return row as unknown as Allowed<ClueInContext>;
  const elsewhere = clueStates.some((state) => may(ctx.actor, { ...row, state }));
  throw elsewhere
    ? new AppError("CONFLICT", "clue.moved", { state: row.state })
    : new AppError("FORBIDDEN", "clue.notYours");
}
