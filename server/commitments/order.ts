import { asc, desc, type SQL, sql } from "drizzle-orm";
import { areas, commitments, departments, type lampRows } from "@/db/schema";
import { buckets, type Lamp } from "@/db/values";
import type { Ledger } from "./ledger";
import type { LedgerGroup, LedgerSort, ListInput } from "./schema";

type Lamps = typeof lampRows;

/** Lamps from the worst to what is not judged. */
export const worstFirst: readonly Lamp[] = ["red", "yellow", "green", "blue", "grey"];

/** The place of a column's value in a list; what is not in it comes last. */
const rankIn = (column: SQL, values: readonly string[]) =>
  values.length === 0
    ? sql`0`
    : sql`case ${column} ${sql.join(
        values.map((value, index) => sql`when ${value} then ${sql.raw(String(index))}`),
        sql` `,
      )} else ${sql.raw(String(values.length))} end`;

// Asked of the one row that a commitment names, so that lists which do not need them join neither table.
const departmentSort = (lamps: Lamps) =>
  sql`(select ${departments.sort} from ${departments} where ${departments.id} = ${lamps.leadDepartmentId})`;
const areaSort = sql`(select ${areas.sort} from ${areas} where ${areas.id} = ${commitments.areaId})`;

/** What an order compares; nulls come last either way, ties are broken by code, which is unique in a plan. */
const keys: Record<LedgerSort, (lamps: Lamps) => SQL[]> = {
  code: () => [],
  dueOn: (lamps) => [sql`${lamps.dueOn}`],
  originalDueOn: () => [sql`${commitments.originalDueOn}`],
  lamp: (lamps) => [rankIn(sql`${lamps.lamp}`, worstFirst), sql`${lamps.gap}`],
  gap: (lamps) => [sql`${lamps.gap}`],
  department: (lamps) => [departmentSort(lamps)],
  bucket: (lamps) => [rankIn(sql`${lamps.bucket}`, buckets)],
  progress: (lamps) => [sql`${lamps.progress}`],
  evidence: (lamps) => [sql`${lamps.evidenceAgeDays}`],
};

function leaderKey({ leaders, lamps }: Ledger): SQL {
  const charges = [...(leaders?.charges ?? [])].map(
    ([departmentId, postId]) => sql`when ${departmentId} then ${postId}`,
  );
  if (charges.length === 0) return sql`${commitments.leaderPostId}`;
  const charge = sql`case ${lamps.leadDepartmentId} ${sql.join(charges, sql` `)} end`;
  return sql`coalesce(${commitments.leaderPostId}, ${charge})`;
}

const groupKeys: Record<LedgerGroup, (ledger: Ledger) => SQL[]> = {
  area: () => [areaSort],
  department: ({ lamps }) => [departmentSort(lamps), sql`${lamps.leadDepartmentId}`],
  lamp: ({ lamps }) => [rankIn(sql`${lamps.lamp}`, worstFirst)],
  leader: (ledger) => [
    rankIn(
      leaderKey(ledger),
      (ledger.leaders?.posts ?? []).map((post) => post.id),
    ),
  ],
};

/** Groups stand in an order of their own, whichever way the rows within them are turned. */
export function orderOf(
  ledger: Ledger,
  { sort, descending, group }: Pick<ListInput, "sort" | "descending" | "group">,
): SQL[] {
  const groups = group === null ? [] : groupKeys[group](ledger);
  if (sort === "code") return [...groups, descending ? desc(commitments.code) : asc(commitments.code)];
  const way = sql.raw(descending ? "desc" : "asc");
  const own = keys[sort](ledger.lamps).map((key) => sql`${key} ${way} nulls last`);
  return [...groups, ...own, asc(commitments.code)];
}
