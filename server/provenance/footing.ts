import { and, eq, inArray, or } from "drizzle-orm";
import { commitments, updates } from "@/db/schema";
import type { PlanState } from "@/db/values";
import type { Commitment } from "../commitments/find";
import type { Ctx } from "../core/context";
import type { Footing } from "./policy";

type Row = Pick<Commitment, "id" | "parentId" | "hasChildren">;

/** What corrections of these commitments rest on. An accepted update of a child counts for its programme. */
export async function footingsOf(
  ctx: Pick<Ctx, "db">,
  plan: PlanState,
  rows: readonly Row[],
): Promise<Map<string, Footing>> {
  const ids = rows.map((row) => row.id);
  const found = ids.length
    ? await ctx.db
        .select({ id: commitments.id, parentId: commitments.parentId })
        .from(commitments)
        .innerJoin(updates, and(eq(updates.commitmentId, commitments.id), eq(updates.state, "accepted")))
        .where(or(inArray(commitments.id, ids), inArray(commitments.parentId, ids)))
    : [];
  return new Map(
    rows.map(({ id, parentId, hasChildren }) => {
      const accepted = found.filter((one) => one.id === id || one.parentId === id).length;
      return [id, { plan, parentId, hasChildren, accepted }];
    }),
  );
}
