import { and, eq, exists, gt, lte, type SQL, sql } from "drizzle-orm";
import type { ReadDb } from "@/db/client";
import { commitments, requests } from "@/db/schema";
import type { PlanFacts } from "../lamp/facts";
import { lastDuePeriod, periodEnd, previousPeriod } from "../lamp/periods";
import { findPlanFacts } from "../lamps/plan-facts";

/** From the day after `after` to `until`, both as days. */
export type Lately = { after: string; until: string };

/**
 * The time of which a day's changes tell: since the end of the period before the one that is judged on it. Null
 * before the first judged period.
 */
export function latelyOn(plan: PlanFacts, day: string): Lately | null {
  const due = lastDuePeriod(plan, day);
  return due === null ? null : { after: periodEnd(previousPeriod(due)), until: day };
}

export const latelyOf = async (db: ReadDb, planId: string, day: string): Promise<Lately | null> =>
  latelyOn((await findPlanFacts(db, planId)).facts, day);

/** A deferral of the commitment was granted in that time: the one condition of overview and ledger. */
export const deferredLately = (db: ReadDb, lately: Lately | null): SQL =>
  lately === null
    ? sql`1 = 0`
    : exists(
        db
          .select({ one: sql`1` })
          .from(requests)
          .where(
            and(
              eq(requests.commitmentId, commitments.id),
              eq(requests.state, "granted"),
              // A granted date counts as a deferral by whichever request it came (server/lamps/load-facts.ts).
              sql`cast(${requests.granted} as text) like '%"dueOn"%'`,
              gt(requests.decidedOn, lately.after),
              lte(requests.decidedOn, lately.until),
            ),
          ),
      );
