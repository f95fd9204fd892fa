import { eq, sum } from "drizzle-orm";
import { lampRows, updates } from "@/db/schema";
import type { NoticeBasis } from "@/db/schema/workflow";
import type { Commitment } from "../commitments/find";
import type { Ctx } from "../core/context";
import type { LadderFacts } from "./ladder";
import { ladderFactsOf, ladderNotices } from "./ladder-facts";

/** The state of an item today: what a notice rests on, and what the ladder sees. */
export async function basisOf(
  ctx: Pick<Ctx, "db">,
  commitment: Commitment,
): Promise<{ basis: NoticeBasis; ladder: LadderFacts }> {
  const [lamp] = await ctx.db.select().from(lampRows).where(eq(lampRows.commitmentId, commitment.id));
  const [filed] = await ctx.db
    .select({ returns: sum(updates.returns) })
    .from(updates)
    .where(eq(updates.commitmentId, commitment.id));
  const known = await ladderNotices(ctx, commitment.planId, [commitment.id]);
  const before = known.flatMap(({ numberText, step, issuedOn, state }) =>
    numberText && issuedOn && state !== "withdrawn" ? [{ numberText, step, on: issuedOn }] : [],
  );
  return {
    ladder: ladderFactsOf(lamp, known),
    basis: {
      quote: commitment.quote,
      period: lamp?.period ?? null,
      lamp: lamp?.lamp ?? "grey",
      reasons: lamp?.reasons ?? [],
      progress: lamp?.progress ?? null,
      expected: lamp?.expected ?? null,
      dueOn: commitment.dueOn,
      overdue: lamp?.overdue ?? false,
      returns: Number(filed?.returns ?? 0),
      before,
    },
  };
}
