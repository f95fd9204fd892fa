import {
  and,
  eq,
  exists,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lte,
  ne,
  notExists,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { ReadDb } from "@/db/client";
import { areas, commitments, departments, type lampRows, measures, updateSteps, updates } from "@/db/schema";
import type { Ctx } from "../core/context";
import { countedOn } from "../overview/counted";
import { deferredLately, type Lately } from "./deferred-lately";
import type { Who } from "./policy";
import type { ListInput } from "./schema";
import { matching, type SearchedWord } from "./search";

const one = { one: sql`1` };

const inState = (db: ReadDb, states: readonly ("submitted" | "endorsed" | "returned")[]) =>
  exists(
    db
      .select(one)
      .from(updates)
      .where(and(eq(updates.commitmentId, commitments.id), inArray(updates.state, [...states]))),
  );

const later = alias(updateSteps, "later_steps");
type Step = (typeof updateSteps.$inferSelect)["decision"];

/** One of its filings had come to one of these steps by a day, and had not gone on to one of those. */
const stoodAt = (db: ReadDb, asOf: string, steps: readonly Step[], ended: readonly Step[]) =>
  exists(
    db
      .select(one)
      .from(updateSteps)
      .where(
        and(
          eq(updateSteps.commitmentId, commitments.id),
          inArray(updateSteps.decision, [...steps]),
          lte(updateSteps.on, asOf),
          notExists(
            db
              .select(one)
              .from(later)
              .where(
                and(
                  eq(later.updateId, updateSteps.updateId),
                  ne(later.id, updateSteps.id),
                  inArray(later.decision, [...ended]),
                  lte(later.on, asOf),
                  // Of steps in the same moment the one that ends the other is the later.
                  gte(later.at, updateSteps.at),
                ),
              ),
          ),
        ),
      ),
  );

const waitedOn = (db: ReadDb, asOf: string) =>
  stoodAt(db, asOf, ["submit", "endorse"], ["accept", "return", "withdraw"]);
const returnedOn = (db: ReadDb, asOf: string) =>
  stoodAt(db, asOf, ["return"], ["submit", "endorse", "accept", "withdraw"]);

/** A filing of the commitment waits for its reviewer, today or on an earlier day. */
export const awaitsReview = (db: ReadDb, asOf: string | null = null) =>
  asOf === null ? inState(db, ["submitted", "endorsed"]) : waitedOn(db, asOf);

/** What conditions are asked about: a plan's lamps of a day, and the time of which its changes tell. */
export type Asked = {
  planId: string;
  lamps: typeof lampRows;
  asOf: string | null;
  /** Only `deferred-since` looks at it. */
  lately: Lately | null;
  words: readonly SearchedWord[];
};

const flags: Record<NonNullable<ListInput["flag"]>, (db: ReadDb, asked: Asked) => SQL | undefined> = {
  overdue: (_, { lamps }) => eq(lamps.overdue, true),
  "due-soon": (_, { lamps }) => eq(lamps.dueSoon, true),
  stale: (_, { lamps }) => eq(lamps.stale, true),
  disagree: (_, { lamps }) => eq(lamps.disagree, true),
  scar: (_, { lamps }) => eq(lamps.scar, true),
  livelihood: () => eq(commitments.livelihood, true),
  deferred: (_, { lamps }) => gt(lamps.deferrals, 0),
  "deferred-since": (db, { lately }) => deferredLately(db, lately),
  "miss-expected": (_, { lamps }) => eq(lamps.missExpected, true),
  proposed: () => or(eq(commitments.ownersProposed, true), eq(commitments.yardstickProposed, true)),
  numbered: (db) => exists(db.select(one).from(measures).where(eq(measures.commitmentId, commitments.id))),
  "turned-red": (_, { lamps }) =>
    and(eq(lamps.lamp, "red"), inArray(lamps.previousLamp, ["green", "yellow", "grey", "blue"])),
  recovered: (_, { lamps }) =>
    and(inArray(lamps.lamp, ["green", "blue"]), inArray(lamps.previousLamp, ["red", "yellow"])),
  // The same conditions as in server/overview/changes.ts: a number and the rows behind it are equal.
  changed: (_, { lamps }) => ne(lamps.lamp, lamps.previousLamp),
  "turned-yellow": (_, { lamps }) => and(eq(lamps.lamp, "yellow"), ne(lamps.previousLamp, "yellow")),
  "newly-closed": (_, { lamps }) => and(eq(lamps.lamp, "blue"), ne(lamps.previousLamp, "blue")),
  // Everything that totals count: parents are left out below.
  counted: () => undefined,
  "of-report": () => isNull(commitments.parentId),
  children: () => isNotNull(commitments.parentId),
  "awaiting-review": (db, { asOf }) => awaitsReview(db, asOf),
  returned: (db, { asOf }) => (asOf === null ? inState(db, ["returned"]) : returnedOn(db, asOf)),
};

/** Marks of the pledge itself: a parent bears them, too. */
const aboutPledges: readonly ListInput["flag"][] = ["proposed", "of-report"];

/** True when the input asks about lamps: then parents, which are left out of totals, are left out of rows too. */
export const asksAboutLamps = (input: Pick<ListInput, "lamp" | "bucket" | "flag">) =>
  input.lamp.length > 0 ||
  input.bucket.length > 0 ||
  (input.flag !== null && !aboutPledges.includes(input.flag));

/**
 * What is somebody's own: a leader's by name or by portfolio, an officer's and a head's by their department. Everyone
 * else has no own matters and gets no condition.
 */
export function ownMatters(who: Who, lamps: typeof lampRows): SQL | undefined {
  if (who.role === "leader")
    return or(
      who.postId === null ? sql`1 = 0` : eq(commitments.leaderPostId, who.postId),
      inArray(lamps.leadDepartmentId, [...who.portfolio]),
    );
  if (who.role === "officer" || who.role === "head")
    return who.departmentId === null ? sql`1 = 0` : eq(lamps.leadDepartmentId, who.departmentId);
  return undefined;
}

/** The condition behind a list and its count; codes of areas and departments come from the address bar. */
export function filterOf({ db, actor }: Pick<Ctx, "db" | "actor">, asked: Asked, input: ListInput) {
  const { lamps } = asked;
  return and(
    asksAboutLamps(input) ? countedOn(asked) : undefined,
    matching(lamps, asked.words),
    input.lamp.length ? inArray(lamps.lamp, input.lamp) : undefined,
    input.bucket.length ? inArray(lamps.bucket, input.bucket) : undefined,
    input.state.length ? inArray(lamps.state, input.state) : undefined,
    input.kind.length ? inArray(commitments.kind, input.kind) : undefined,
    input.area.length
      ? inArray(
          commitments.areaId,
          db
            .select({ id: areas.id })
            .from(areas)
            .where(and(eq(areas.planId, asked.planId), inArray(areas.code, input.area))),
        )
      : undefined,
    input.department.length
      ? inArray(
          lamps.leadDepartmentId,
          db
            .select({ id: departments.id })
            .from(departments)
            .where(
              and(
                eq(departments.governmentId, actor.governmentId),
                inArray(departments.code, input.department),
              ),
            ),
        )
      : undefined,
    input.livelihood ? eq(commitments.livelihood, true) : undefined,
    input.mine ? ownMatters(actor, lamps) : undefined,
    input.flag ? flags[input.flag](db, asked) : undefined,
  );
}
