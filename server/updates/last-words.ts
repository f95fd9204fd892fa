import { and, asc, eq, inArray, ne } from "drizzle-orm";
import { updates } from "@/db/schema";
import type { Ctx } from "../core/context";
import { type Copied, copiedFrom } from "./similarity";

type Said = { commitmentId: string; period: string; progress: string; noChange: boolean };

/** Compares what filings say with the last accepted words of the same commitment, read once for all of them. */
export async function copiesAmong(
  ctx: Pick<Ctx, "db">,
  commitmentIds: readonly string[],
): Promise<(said: Said) => Copied | null> {
  const ids = [...new Set(commitmentIds)];
  const rows = ids.length
    ? await ctx.db
        .select({
          commitmentId: updates.commitmentId,
          period: updates.period,
          progress: updates.progress,
        })
        .from(updates)
        .where(
          and(
            inArray(updates.commitmentId, ids),
            eq(updates.kind, "periodic"),
            eq(updates.state, "accepted"),
            ne(updates.progress, ""),
          ),
        )
        .orderBy(asc(updates.period))
    : [];
  return ({ commitmentId, period, progress, noChange }) => {
    const before = rows.findLast((row) => row.commitmentId === commitmentId && row.period < period);
    return before && !noChange ? copiedFrom(progress, before.progress) : null;
  };
}
