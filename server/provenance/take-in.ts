import { commitments, milestones, supports } from "@/db/schema";
import type { Commitment } from "../commitments/find";
import { initialsOf } from "../commitments/initials-of";
import { searchTextOf } from "../commitments/search-text";
import { keepTerms } from "../commitments/terms";
import type { WriteCtx } from "../core/context";
import { lampsOf } from "../lamps/touch";
import type { Step } from "./propose-yardstick";

type Given = Omit<
  typeof commitments.$inferInsert,
  "id" | "governmentId" | "searchText" | "initials" | "demonstration"
>;

/**
 * Enters a new pledge of the plan with its owners and its yardstick as proposals, and the terms that hold from today
 * on.
 */
export async function takeIn(
  ctx: WriteCtx,
  given: Given,
  { supportIds, steps }: { supportIds: readonly string[]; steps: readonly Step[] },
): Promise<Commitment> {
  const [row] = await ctx.db
    .insert(commitments)
    .values({
      ...given,
      governmentId: ctx.actor.governmentId,
      demonstration: ctx.actor.demonstration,
      searchText: searchTextOf(given),
      initials: initialsOf(given.titleZh),
    })
    .returning();
  if (!row) throw new Error("a commitment was inserted and not returned");
  for (const departmentId of new Set(supportIds))
    if (departmentId !== row.leadDepartmentId)
      await ctx.db.insert(supports).values({ commitmentId: row.id, departmentId });
  if (steps.length)
    await ctx.db
      .insert(milestones)
      .values(steps.map((step, index) => ({ ...step, commitmentId: row.id, sort: index + 1 })));
  await keepTerms(ctx, row);
  lampsOf(row);
  return row;
}
