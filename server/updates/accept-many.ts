import type { z } from "zod";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { accept } from "./accept";
import { attempt, type RefusedOne } from "./attempt";
import { findToReview } from "./reviewing";
import type { acceptManyInput } from "./schema";

/** Accepts filings that say "no change", each on its own; whatever says more is read one at a time. */
export async function acceptMany(ctx: Ctx, { ids }: z.output<typeof acceptManyInput>) {
  const done: string[] = [];
  const refused: ({ id: string } & RefusedOne)[] = [];
  for (const { id, version } of ids) {
    const outcome = await attempt(() => acceptUnchanged(ctx, id, version));
    if ("refused" in outcome) refused.push({ id, ...outcome.refused });
    else done.push(id);
  }
  return { done, refused };
}

const acceptUnchanged = (ctx: Ctx, id: string, version: number) =>
  write(ctx, async (ctx) => {
    const { noChange } = await findToReview(ctx, id);
    if (!noChange) throw new AppError("CONFLICT", "update.changed");
    return accept(ctx, { id, version, remark: "" });
  });
