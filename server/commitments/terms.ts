import { desc, eq } from "drizzle-orm";
import { commitmentTerms } from "@/db/schema";
import type { WriteCtx } from "../core/context";
import type { Commitment } from "./find";

/** Adds what the lamp reads as of today, so that any past day can be judged as it was (DOMAIN, Replay). */
export async function keepTerms(ctx: WriteCtx, row: Commitment): Promise<void> {
  const [last] = await ctx.db
    .select({ seq: commitmentTerms.seq })
    .from(commitmentTerms)
    .where(eq(commitmentTerms.commitmentId, row.id))
    .orderBy(desc(commitmentTerms.seq))
    .limit(1);
  await ctx.db
    .insert(commitmentTerms)
    .values(termsOf(row, (last?.seq ?? 0) + 1, ctx.clock.today(), ctx.clock.real()));
}

export const termsOf = (row: Commitment, seq: number, knownOn: string, at: Date) => ({
  commitmentId: row.id,
  seq,
  knownOn,
  at,
  state: row.state,
  yardstick: row.yardstick,
  leadDepartmentId: row.leadDepartmentId,
  dueOn: row.dueOn,
  sentOn: row.sentOn,
  acknowledgedOn: row.acknowledgedOn,
  closedOn: row.closedOn,
  closingFiledOn: row.closingFiledOn,
  regrantedOn: row.regrantedOn,
});
