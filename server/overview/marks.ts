import { eq, gt, isNotNull, type SQL, sql } from "drizzle-orm";
import { commitments } from "@/db/schema";
import type { Standing } from "../lamps/standing";
import { countedOn } from "./counted";

/** Yes and no of a row, each a bit of one number: a driver takes its time for every column of every row. */
const bits = {
  counted: 1,
  child: 2,
  overdue: 4,
  dueSoon: 8,
  stale: 16,
  disagree: 32,
  missExpected: 64,
  deferredEver: 128,
  deferredLately: 256,
  own: 512,
  awaiting: 1024,
};
export type Mark = keyof typeof bits;

/** Whether a row bears a mark. */
export const marked = (row: { marks: number }, mark: Mark): boolean => (row.marks & bits[mark]) !== 0;

/** The marks of a commitment as one column; `own` for the matters of a leader who asks. */
export function marksOn(
  s: Standing,
  conditions: Record<"deferredLately" | "own" | "awaiting", SQL | undefined>,
) {
  const { lamps } = s;
  const all: Record<Mark, SQL | undefined> = {
    counted: countedOn(s),
    child: isNotNull(commitments.parentId),
    overdue: eq(lamps.overdue, true),
    dueSoon: eq(lamps.dueSoon, true),
    stale: eq(lamps.stale, true),
    disagree: eq(lamps.disagree, true),
    missExpected: eq(lamps.missExpected, true),
    deferredEver: gt(lamps.deferrals, 0),
    ...conditions,
  };
  const terms = Object.entries(all).map(
    ([mark, condition]) =>
      sql`case when ${condition ?? sql`1 = 0`} then ${sql.raw(String(bits[mark as Mark]))} else 0 end`,
  );
  return sql<number>`${sql.join(terms, sql` + `)}`;
}
