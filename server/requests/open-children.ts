import { and, eq, notInArray } from "drizzle-orm";
import { commitments } from "@/db/schema";
import type { Commitment } from "../commitments/find";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";

/**
 * A parent closes when all its children are closed or discontinued (DOMAIN, Lamp: children).
 * @throws AppError CONFLICT `commitment.childrenOpen` with the number of open ones
 */
export async function mustHaveNoOpenChildren(
  ctx: Pick<Ctx, "db">,
  parent: Pick<Commitment, "id">,
): Promise<void> {
  const count = await ctx.db.$count(
    commitments,
    and(eq(commitments.parentId, parent.id), notInArray(commitments.state, ["closed", "discontinued"])),
  );
  if (count > 0) throw new AppError("CONFLICT", "commitment.childrenOpen", { count });
}
