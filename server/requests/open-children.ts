import { and, eq, notInArray } from "drizzle-orm";
import { commitments } from "@/db/schema";
import type { Commitment } from "../commitments/find";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";

/** Parts of a programme that are neither closed nor discontinued. */
export const countOpenChildren = (ctx: Pick<Ctx, "db">, parent: Pick<Commitment, "id">): Promise<number> =>
  ctx.db.$count(
    commitments,
    and(eq(commitments.parentId, parent.id), notInArray(commitments.state, ["closed", "discontinued"])),
  );

/**
 * A parent ends when all its children are closed or discontinued (DOMAIN, Lamp: children).
 * @throws AppError CONFLICT under `key` with the number of open ones
 */
export async function mustHaveNoOpenChildren(
  ctx: Pick<Ctx, "db">,
  parent: Pick<Commitment, "id">,
  key: "commitment.childrenOpen" | "commitment.childrenStand" = "commitment.childrenOpen",
): Promise<void> {
  const count = await countOpenChildren(ctx, parent);
  if (count > 0) throw new AppError("CONFLICT", key, { count });
}
