import { inArray } from "drizzle-orm";
import { lampRows } from "@/db/schema";
import type { WriteCtx } from "../core/context";
import { chineseCalendar } from "../core/working-days";
import { judge, strip } from "../lamp/judge";
import { loadFacts } from "./load-facts";
import { findPlanFacts } from "./plan-facts";

/** Writes the projection of some commitments of a plan (or of all: `ids` null) as of today. */
export async function projectLamps(
  ctx: WriteCtx,
  planId: string,
  ids: readonly string[] | null,
): Promise<void> {
  const today = ctx.clock.today();
  const { facts: plan, timeZone } = await findPlanFacts(ctx.db, planId);
  const all = await loadFacts(ctx.db, { planId, ids, timeZone });
  const wanted = ids ? ids.filter((id) => all.has(id)) : [...all.keys()];
  const rows = wanted.flatMap((id) => {
    const facts = all.get(id);
    return facts ? [rowOf(planId, today, judgedAs(facts))] : [];
  });
  if (rows.length === 0) return;
  for (let start = 0; start < rows.length; start += 200) {
    const some = rows.slice(start, start + 200);
    await ctx.db.delete(lampRows).where(
      inArray(
        lampRows.commitmentId,
        some.map((row) => row.commitmentId),
      ),
    );
    await ctx.db.insert(lampRows).values(some);
  }

  function judgedAs(facts: NonNullable<ReturnType<typeof all.get>>) {
    return {
      id: facts.id,
      judgement: judge(plan, facts, today, chineseCalendar),
      cells: strip(plan, facts, today, chineseCalendar),
    };
  }
}

type Judged = { id: string; judgement: ReturnType<typeof judge>; cells: ReturnType<typeof strip> };

function rowOf(planId: string, asOf: string, { id, judgement, cells }: Judged): typeof lampRows.$inferInsert {
  const {
    lamp,
    bucket,
    period,
    progress,
    expected,
    gap,
    overdue,
    dueSoon,
    stale,
    scar,
    reasons,
    parts,
    statuses,
  } = judgement;
  return {
    commitmentId: id,
    planId,
    asOf,
    period,
    lamp,
    // The last cell of the strip is the period that is judged now; the one before it is what was shown last.
    previousLamp: cells.at(-2)?.lamp ?? null,
    bucket,
    progress,
    expected,
    gap,
    overdue,
    dueSoon,
    stale,
    scar,
    disagree: statuses.disagree,
    says: statuses.says,
    evidenceAgeDays: statuses.evidenceAgeDays,
    reasons,
    parts,
    strip: cells,
  };
}
