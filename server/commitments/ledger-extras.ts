import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { departments, supports, updates } from "@/db/schema";
import type { Ctx } from "../core/context";
import { groupBy } from "../lamps/group-by";
import type { Ledger } from "./ledger";
import { postHolders } from "./post-holders";
import type { LedgerColumn } from "./schema";

type Named = { zh: string; en: string };
/** What only some columns show; null or empty where there is none, or where it was not asked for. */
export type LedgerExtras = {
  leader: Named | null;
  person: Named | null;
  supports: Named[];
  filing: { progress: string; problems: string; nextSteps: string; on: string | null } | null;
};
type Row = { id: string; leadPostId: string | null; leaderPostId: string | null; leadDepartmentId: string };

/** Reads what the shown columns need for these rows, one query each. */
export async function extrasOf(
  ctx: Ctx,
  { leaders, day }: Ledger,
  rows: readonly Row[],
  columns: readonly LedgerColumn[],
): Promise<(row: Row) => LedgerExtras> {
  const shows = (...names: LedgerColumn[]) => names.some((name) => columns.includes(name));
  const ids = rows.map((row) => row.id);
  const postIds = shows("person") ? rows.flatMap((row) => row.leadPostId ?? []) : [];
  const held = postIds.length ? await postHolders(ctx, { ids: [...new Set(postIds)] }) : [];
  const people = new Map([...held, ...(leaders?.posts ?? [])].map((post) => [post.id, named(post)]));
  const supporting = groupBy(shows("supports") ? await supportsOf(ctx, ids) : [], (one) => one.commitmentId);
  const filings = shows("said", "problems", "nextSteps") ? await newestFilings(ctx, ids, day) : [];
  const told = new Map(filings.map(({ commitmentId, ...filing }) => [commitmentId, filing]));
  return (row) => ({
    leader: (leaders && people.get(leaders.postOf(row) ?? "")) ?? null,
    person: people.get(row.leadPostId ?? "") ?? null,
    supports: (supporting.get(row.id) ?? []).map(({ zh, en }) => ({ zh, en })),
    filing: told.get(row.id) ?? null,
  });
}

/** Whoever holds the post; the post itself while nobody does. */
const named = ({ holder, nameZh, nameEn }: { holder: string | null; nameZh: string; nameEn: string }) => ({
  zh: holder ?? nameZh,
  en: holder ?? nameEn,
});

const supportsOf = ({ db }: Ctx, ids: readonly string[]) =>
  db
    .select({ commitmentId: supports.commitmentId, zh: departments.nameZh, en: departments.nameEn })
    .from(supports)
    .innerJoin(departments, eq(departments.id, supports.departmentId))
    .where(inArray(supports.commitmentId, [...ids]))
    .orderBy(asc(departments.sort));

/** The newest accepted words of each, as known on a day; "no change" says nothing and is passed over. */
const newestFilings = ({ db }: Ctx, ids: readonly string[], day: string) =>
  db
    .select({
      commitmentId: updates.commitmentId,
      progress: updates.progress,
      problems: updates.problems,
      nextSteps: updates.nextSteps,
      on: updates.decidedOn,
    })
    .from(updates)
    .where(
      and(
        inArray(updates.commitmentId, [...ids]),
        eq(updates.state, "accepted"),
        eq(
          updates.id,
          sql`(select newest.id from ${updates} newest where newest.commitment_id = ${updates.commitmentId}
            and newest.state = 'accepted' and newest.no_change = ${false} and newest.decided_on <= ${day}
            order by newest.decided_at desc, newest.id desc limit 1)`,
        ),
      ),
    );
