import { and, eq, inArray } from "drizzle-orm";
import { departments } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";

/**
 * Makes sure that departments belong to the actor's government.
 * @throws AppError NOT_FOUND `department.missing`: a foreign department looks like a missing one
 */
export async function mustBeOwnDepartments(
  ctx: Pick<Ctx, "db" | "actor">,
  ids: readonly string[],
): Promise<void> {
  const wanted = [...new Set(ids)];
  const found = await ctx.db.$count(
    departments,
    and(inArray(departments.id, wanted), eq(departments.governmentId, ctx.actor.governmentId)),
  );
  if (found !== wanted.length) throw new AppError("NOT_FOUND", "department.missing");
}
