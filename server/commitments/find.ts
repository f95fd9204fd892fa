import { and, eq } from "drizzle-orm";
import { commitments } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import type { Who } from "./policy";

export type Commitment = typeof commitments.$inferSelect;

declare const allowed: unique symbol;
/** Only a policy check makes one: a verb that forgot to ask has nothing to pass on. */
export type Allowed<T> = T & { readonly [allowed]: true };

/**
 * The commitment, if the actor may do this with it.
 * @throws AppError NOT_FOUND for a missing or foreign one, FORBIDDEN, or CONFLICT that names the present state
 * when the same actor could do it in another state
 */
export async function findCommitment(
  ctx: Pick<Ctx, "db" | "actor">,
  id: string,
  may: (who: Who, what: Commitment) => boolean,
): Promise<Allowed<Commitment>> {
  const [row] = await ctx.db
    .select()
    .from(commitments)
    .where(and(eq(commitments.id, id), eq(commitments.governmentId, ctx.actor.governmentId)));
  if (!row) throw new AppError("NOT_FOUND", "commitment.missing");
  if (may(ctx.actor, row)) return row as Allowed<Commitment>;
  throw refusal(ctx.actor, row, may);
}

const everyState = ["draft", "unassigned", "pending", "active", "closing", "closed", "discontinued"] as const;

function refusal(who: Who, row: Commitment, may: (who: Who, what: Commitment) => boolean): AppError {
  const elsewhere = everyState.some((state) => may(who, { ...row, state }));
  return elsewhere
    ? new AppError("CONFLICT", "commitment.moved", { state: row.state })
    : new AppError("FORBIDDEN", "commitment.notYours");
}
