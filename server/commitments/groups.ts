import { count, eq, type SQL, sql } from "drizzle-orm";
import { areas, commitments, departments } from "@/db/schema";
import type { Ctx } from "../core/context";
import { countedOn } from "../overview/counted";
import type { Ledger } from "./ledger";
import { worstFirst } from "./order";
import type { LedgerGroup } from "./schema";

/** A group of the whole filtered ledger, not only of its page. `key` is what its rows carry; "" stands for none. */
export type Group = { key: string; zh: string; en: string; all: number; counted: number };

const countsOf = (ledger: Ledger) => ({
  all: count(),
  counted: sql<number>`sum(case when ${countedOn(ledger)} then 1 else 0 end)`.mapWith(Number),
});

/** How many rows the ledger holds, and how many of them count (parents are left out of totals). */
export async function totalsOf({ db }: Pick<Ctx, "db">, ledger: Ledger) {
  const { lamps, joined, where } = ledger;
  const [totals] = await db.select(countsOf(ledger)).from(commitments).innerJoin(lamps, joined).where(where);
  return { all: totals?.all ?? 0, counted: totals?.counted ?? 0 };
}

const keysOf: Record<LedgerGroup, (ledger: Ledger) => SQL[]> = {
  area: () => [sql`${commitments.areaId}`],
  department: ({ lamps }) => [sql`${lamps.leadDepartmentId}`],
  lamp: ({ lamps }) => [sql`${lamps.lamp}`],
  leader: ({ lamps }) => [sql`${commitments.leaderPostId}`, sql`${lamps.leadDepartmentId}`],
};

type Head = { id: string; key: string; zh: string; en: string };

/** The groups that there are, in their order; counted in one query. */
export async function groupsOf(
  ctx: Pick<Ctx, "db" | "actor">,
  ledger: Ledger,
  group: LedgerGroup,
): Promise<Group[]> {
  const { lamps, joined, where, leaders } = ledger;
  const [first = sql`''`, second = sql`''`] = keysOf[group](ledger);
  const rows = await ctx.db
    .select({ first: sql<string | null>`${first}`, second: sql<string>`${second}`, ...countsOf(ledger) })
    .from(commitments)
    .innerJoin(lamps, joined)
    .where(where)
    .groupBy(...keysOf[group](ledger));
  const found = new Map<string, { all: number; counted: number }>();
  for (const row of rows) {
    const id =
      group === "leader"
        ? (leaders?.postOf({ leaderPostId: row.first, leadDepartmentId: row.second }) ?? "")
        : (row.first ?? "");
    const so = found.get(id) ?? { all: 0, counted: 0 };
    found.set(id, { all: so.all + row.all, counted: so.counted + row.counted });
  }
  const heads = await headsOf(ctx, ledger, group);
  return [...heads, { id: "", key: "", zh: "", en: "" }].flatMap(({ id, ...head }) => {
    const so = found.get(id);
    return so ? [{ ...head, ...so }] : [];
  });
}

async function headsOf(
  { db, actor }: Pick<Ctx, "db" | "actor">,
  { planId, leaders }: Ledger,
  group: LedgerGroup,
): Promise<Head[]> {
  if (group === "lamp") return worstFirst.map((lamp) => ({ id: lamp, key: lamp, zh: lamp, en: lamp }));
  if (group === "leader")
    return (leaders?.posts ?? []).map(({ id, holder, nameZh, nameEn }) => ({
      id,
      key: id,
      // A person whom the post is named after is not named twice.
      zh: holder && holder !== nameZh ? `${holder} ${nameZh}` : nameZh,
      en: holder && holder !== nameZh ? `${holder}, ${nameEn}` : nameEn,
    }));
  if (group === "area")
    return db
      .select({ id: areas.id, key: areas.code, zh: areas.nameZh, en: areas.nameEn })
      .from(areas)
      .where(eq(areas.planId, planId))
      .orderBy(areas.sort);
  return db
    .select({
      id: departments.id,
      key: departments.code,
      zh: departments.nameZh,
      en: departments.nameEn,
    })
    .from(departments)
    .where(eq(departments.governmentId, actor.governmentId))
    .orderBy(departments.sort, departments.id);
}
