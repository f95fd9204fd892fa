import { and, eq, exists, gt, inArray, isNotNull, like, ne, or, type SQL, sql } from "drizzle-orm";
import type { ReadDb } from "@/db/client";
import { areas, commitments, departments, lampRows, measures, updates } from "@/db/schema";
import type { ListInput } from "./schema";

/** `%` and `_` in what people type mean themselves. */
const pattern = (typed: string) => `%${typed.toLowerCase().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

const inState = (db: ReadDb, states: readonly ("submitted" | "endorsed" | "returned")[]) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(updates)
      .where(and(eq(updates.commitmentId, commitments.id), inArray(updates.state, [...states]))),
  );

/** A filing of the commitment waits for its reviewer. */
export const awaitsReview = (db: ReadDb) => inState(db, ["submitted", "endorsed"]);

const flags: Record<NonNullable<ListInput["flag"]>, (db: ReadDb) => SQL | undefined> = {
  overdue: () => eq(lampRows.overdue, true),
  "due-soon": () => eq(lampRows.dueSoon, true),
  stale: () => eq(lampRows.stale, true),
  disagree: () => eq(lampRows.disagree, true),
  scar: () => eq(lampRows.scar, true),
  livelihood: () => eq(commitments.livelihood, true),
  deferred: () => gt(commitments.deferrals, 0),
  proposed: () => or(eq(commitments.ownersProposed, true), eq(commitments.yardstickProposed, true)),
  numbered: (db) =>
    exists(db.select({ one: sql`1` }).from(measures).where(eq(measures.commitmentId, commitments.id))),
  "turned-red": () =>
    and(eq(lampRows.lamp, "red"), inArray(lampRows.previousLamp, ["green", "yellow", "grey", "blue"])),
  recovered: () =>
    and(inArray(lampRows.lamp, ["green", "blue"]), inArray(lampRows.previousLamp, ["red", "yellow"])),
  // The same conditions as in server/overview/changes.ts: a number and the rows behind it are equal.
  changed: () => ne(lampRows.lamp, lampRows.previousLamp),
  "turned-yellow": () => and(eq(lampRows.lamp, "yellow"), ne(lampRows.previousLamp, "yellow")),
  "newly-closed": () => and(eq(lampRows.lamp, "blue"), ne(lampRows.previousLamp, "blue")),
  // Everything that totals count: parents are left out below.
  counted: () => undefined,
  "of-report": () => eq(commitments.demonstration, false),
  children: () => isNotNull(commitments.parentId),
  "awaiting-review": awaitsReview,
  returned: (db) => inState(db, ["returned"]),
};

/** Marks of the pledge itself: a parent bears them, too. */
const aboutPledges: readonly ListInput["flag"][] = ["proposed", "of-report"];

/** True when the input asks about lamps: then parents, which are left out of totals, are left out of rows too. */
export const asksAboutLamps = (input: ListInput) =>
  input.lamp.length > 0 ||
  input.bucket.length > 0 ||
  (input.flag !== null && !aboutPledges.includes(input.flag));

/** The condition behind a list and its count; codes of areas and departments come from the address bar. */
export function filterOf(db: ReadDb, input: ListInput): SQL | undefined {
  const typed = input.q ? pattern(input.q) : null;
  return and(
    asksAboutLamps(input) ? eq(commitments.hasChildren, false) : undefined,
    typed
      ? or(
          like(commitments.searchText, sql`${typed} escape '\\'`),
          like(sql`lower(${departments.nameZh})`, sql`${typed} escape '\\'`),
          like(sql`lower(${departments.nameEn})`, sql`${typed} escape '\\'`),
        )
      : undefined,
    input.lamp.length ? inArray(lampRows.lamp, input.lamp) : undefined,
    input.bucket.length ? inArray(lampRows.bucket, input.bucket) : undefined,
    input.state.length ? inArray(commitments.state, input.state) : undefined,
    input.kind.length ? inArray(commitments.kind, input.kind) : undefined,
    input.area.length ? inArray(areas.code, input.area) : undefined,
    input.department.length ? inArray(departments.code, input.department) : undefined,
    input.flag ? flags[input.flag](db) : undefined,
  );
}
