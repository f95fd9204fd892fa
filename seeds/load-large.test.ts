import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import {
  auditEvents,
  auditHeads,
  commitments,
  governments,
  lampRows,
  milestones,
  plans,
  readings,
  reports,
  updates,
  updateSteps,
  users,
} from "@/db/schema";
import { testDb } from "@/db/testing";
import { walkChain } from "@/server/audit/walk";
import { rebuildLamps } from "@/server/lamps/refresh";
import { signIn } from "@/server/people/sign-in";
import { demoPassword } from "./accounts";
import type { LargeSizes } from "./large/sizes";
import { loaderCtx } from "./load-facts";
import { loadLarge } from "./load-large";
import { one } from "./makers";

const test = testDb();
const small: LargeSizes = { departments: 3, areas: 2, increments: 4, milestones: 5, routine: 3, growth: 2 };
const each = 14;
/** The year of the first government. */
const filings = () => test.db.select().from(updates).where(eq(updates.governmentId, id));

let id = "";
let planId = "";
const said: string[] = [];
let added = 0;

beforeAll(async () => {
  added = await loadLarge(test.db, 2, (line) => said.push(line), small);
  id = one(await test.db.select().from(governments).where(eq(governments.slug, "large-0001"))).id;
  planId = one(await test.db.select().from(plans).where(eq(plans.governmentId, id))).id;
}, 60_000);

describe("the large seed", () => {
  it("adds as many governments as asked, marked, with a year that stands at its last day", async () => {
    expect(added).toBe(2);
    expect(said).toHaveLength(2);
    const rows = await test.db.select().from(governments).orderBy(governments.slug);
    expect(rows).toMatchObject([
      { slug: "large-0001", demonstration: true, businessDate: "2023-12-31", nameZh: "大型测试区 0001" },
      { slug: "large-0002", demonstration: true, businessDate: "2023-12-31" },
    ]);
    const own = await test.db.select().from(commitments).where(eq(commitments.planId, planId));
    expect(own).toHaveLength(each);
    expect(new Set(own.map((row) => row.leadDepartmentId)).size).toBe(small.departments);
    expect(own.every((row) => row.demonstration && row.state === "active")).toBe(true);
    expect(await test.db.$count(milestones)).toBe(2 * small.milestones * 4);
  });

  it("quotes the report at its offsets", async () => {
    const { text } = one(await test.db.select().from(reports).where(eq(reports.governmentId, id)));
    const own = await test.db.select().from(commitments).where(eq(commitments.planId, planId));
    for (const row of own) expect(text.slice(row.start, row.end), row.code).toBe(row.quote);
  });

  it("has ten to twelve accepted filings for each commitment, with both steps of each", async () => {
    const rows = await filings();
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(row.commitmentId, (counts.get(row.commitmentId) ?? 0) + 1);
    expect(counts.size).toBe(each);
    for (const count of counts.values()) expect([10, 11, 12]).toContain(count);
    expect(rows.every((row) => row.state === "accepted" && row.demonstration)).toBe(true);
    expect(await test.db.$count(updateSteps)).toBe(2 * (await test.db.$count(updates)));
  });

  it("has a whole chain per government, which orders the readings by their acceptance", async () => {
    for (const { id: governmentId } of await test.db.select({ id: governments.id }).from(governments)) {
      const walked = await walkChain(test.db, governmentId);
      expect(walked.broken).toBeNull();
      const head = eq(auditHeads.governmentId, governmentId);
      expect(one(await test.db.select().from(auditHeads).where(head)).seq).toBe(walked.events);
    }
    const accepted = await test.db
      .select({ seq: readings.acceptedSeq, updateId: readings.updateId })
      .from(readings)
      .innerJoin(updates, eq(updates.id, readings.updateId))
      .where(eq(updates.governmentId, id));
    const events = await test.db.select().from(auditEvents).where(eq(auditEvents.governmentId, id));
    const at = new Map(events.map((event) => [event.seq, event]));
    expect(accepted.length).toBeGreaterThan(small.increments * 10);
    for (const { seq, updateId } of accepted)
      expect(at.get(seq ?? 0)).toMatchObject({ verb: "update.accept", subjectId: updateId });
  });

  it("shows the lamps that the server judges from what is there, of more than one colour", async () => {
    const rows = () =>
      test.db.select().from(lampRows).where(eq(lampRows.planId, planId)).orderBy(lampRows.commitmentId);
    const before = await rows();
    expect(before).toHaveLength(each);
    expect(new Set(before.map((row) => row.lamp)).size).toBeGreaterThan(1);
    expect(before.filter((row) => row.lamp === "grey" || row.overdue)).toEqual([]);
    await test.db.delete(lampRows).where(eq(lampRows.planId, planId));
    await rebuildLamps(loaderCtx(test.db, id, "2023-12-31"), planId);
    expect(await rows()).toEqual(before);
  });

  it("lets its people sign in with the demonstration's password", async () => {
    const attempt = { login: "large-0001.supervisor", password: demoPassword, address: null, agent: null };
    const { user, session } = await signIn(test.db, attempt, { now: new Date(), sessionHours: 1 });
    expect(user).toMatchObject({ loginName: attempt.login, governmentId: id, demonstration: true });
    expect(session.postId).not.toBeNull();
  });

  it("adds nothing the second time, and only what is missing when asked for more", async () => {
    const counts = async () => [
      await test.db.$count(governments),
      await test.db.$count(updates),
      await test.db.$count(auditEvents),
      await test.db.$count(users),
    ];
    const before = await counts();
    expect(await loadLarge(test.db, 2, (line) => said.push(line), small)).toBe(0);
    expect(await counts()).toEqual(before);
    expect(await loadLarge(test.db, 3, () => undefined, small)).toBe(1);
    expect(await test.db.$count(governments)).toBe(3);
  });

  it.each([0, 1.5, -3, Number.NaN, 10_000])("refuses to load %s governments", async (count) => {
    await expect(loadLarge(test.db, count, () => undefined, small)).rejects.toThrow("--count");
  });
});
