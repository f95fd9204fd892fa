import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Connection, connect } from "@/db/client";
import {
  auditEvents,
  governments,
  lampReplays,
  lampRows,
  lampSnapshots,
  messages,
  notices,
  plans,
  sessions,
  throttles,
} from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeCommitment } from "@/seeds/makers";
import { log } from "../core/log";
import { replayLamps } from "../lamps/replay";
import { setMailConfigured } from "../outbox/mail-configured";
import { kept, mailbox } from "../outbox/testing";
import { world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { acceptedFiling, send } from "../updates/testing";
import { remindFilings } from "./remind-filings";
import { remindReceipts } from "./remind-receipts";
import { stepCtx } from "./testing";
import { tick } from "./tick";

const test = testDb();
let second: Connection;
beforeAll(async () => {
  setMailConfigured(true);
  second = await connect(test.url);
});
afterAll(async () => {
  setMailConfigured(false);
  await second.close();
});

const told = async (userId: string) =>
  (await test.db.select().from(messages).where(eq(messages.userId, userId))).map(({ key, facts }) => [
    key,
    facts.count,
  ]);
const dateOf = (w: TestWorld, day: string) =>
  test.db.update(governments).set({ businessDate: day }).where(eq(governments.id, w.government.id));
/** Half past nine of today in Shanghai: the day itself is the government's, which is pinned. */
const morning = new Date(`${new Date().toISOString().slice(0, 10)}T01:30:00Z`);

describe("reminders", () => {
  it("count what a department still owes, from three working days before the deadline and after it", async () => {
    const w = await world(test.db);
    await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id });
    await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id });
    await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id, acknowledgedOn: "2023-09-25" });
    await acceptedFiling(w, "2023-08", "1468");
    const { officer, head, otherOfficer, supervisor } = w.people;
    const run = (day: string) => remindFilings(stepCtx(test.db, w, day));
    await test.db.delete(messages).where(eq(messages.governmentId, w.government.id));
    await run("2023-09-22");
    // August: the second item of the bureau and the one of the parks were never filed.
    expect(await told(officer.userId)).toEqual([["update.overdue", 1]]);
    await run("2023-09-25");
    await run("2023-09-26");
    expect(await told(officer.userId)).toEqual([
      ["update.overdue", 1],
      ["update.due", 2],
    ]);
    expect(await told(head.userId)).toEqual(await told(officer.userId));
    expect(await told(otherOfficer.userId)).toEqual([
      ["update.overdue", 1],
      ["update.due", 1],
    ]);
    expect(await told(supervisor.userId)).toEqual([]);
    await send(w, { period: "2023-09" });
    await run("2023-09-29");
    expect((await told(officer.userId)).slice(2)).toEqual([["update.overdue", 1]]);
  });

  it("ask for receipts from the last day on which they are in time, once", async () => {
    const w = await world(test.db, { commitment: { state: "pending", sentOn: "2023-09-20" } });
    await makeCommitment(test.db, w, {
      leadDepartmentId: w.housing.id,
      state: "pending",
      sentOn: "2023-09-20",
    });
    await makeCommitment(test.db, w, {
      leadDepartmentId: w.housing.id,
      state: "pending",
      sentOn: "2023-09-27",
    });
    for (const day of ["2023-09-22", "2023-09-25", "2023-09-26"])
      await remindReceipts(stepCtx(test.db, w, day));
    expect(await told(w.people.officer.userId)).toEqual([["commitment.acknowledgeDue", 2]]);
  });
});

describe("notices", () => {
  it("go out when their hour has come, and ask for their answer on its last day, once", async () => {
    const w = await world(test.db);
    const common = {
      ...{ governmentId: w.government.id, planId: w.plan.id, commitmentId: w.commitment.id },
      ...{ departmentId: w.housing.id, step: "blue" as const, words: "请抓紧办理。" },
    };
    const morningOf = (day: string) => new Date(`${day}T09:30:00+08:00`);
    await test.db.insert(notices).values([
      { ...common, state: "approved", sendAt: morningOf("2023-09-28") },
      {
        ...common,
        state: "issued",
        numberText: "督〔2023〕7号",
        answerBy: "2023-09-28",
        issuedOn: "2023-09-25",
      },
      { ...common, state: "answered", answerBy: "2023-09-28", issuedOn: "2023-09-25" },
    ]);
    const { transports } = kept();
    for (let n = 0; n < 2; n++) await tick(test.db, () => morningOf("2023-09-28"), { transports });
    const keys = (await told(w.people.officer.userId)).map(([key]) => key);
    expect(keys.filter((key) => key === "notice.issued")).toHaveLength(1);
    expect(keys.filter((key) => key === "notice.answerDue")).toHaveLength(1);
    expect(await test.db.$count(notices, eq(notices.state, "issued"))).toBe(2);
    const [event] = await test.db
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.governmentId, w.government.id), eq(auditEvents.verb, "notice.issue")));
    expect(event).toMatchObject({ actorId: null });
  });
});

describe("a tick", () => {
  it("does nothing twice: not in a row, and not on two machines at once", async () => {
    const w = await world(test.db);
    await acceptedFiling(w, "2023-08", "1000");
    for (const person of [w.people.officer, w.people.head, w.people.supervisor])
      await mailbox(test.db, person, { digest: person === w.people.head ? "daily" : "at-once" });
    const { mails, transports } = kept();
    const real = () => new Date(Math.max(morning.getTime(), Date.now()));
    const run = (db = test.db) => tick(db, real, { transports, baseUrl: "https://j.example" });
    const [one, other] = await Promise.all([run(), run(second.db)]);
    const all = [...one, ...other];
    expect(all.filter((step) => step.failed)).toEqual([]);
    expect(all.length).toBeGreaterThan(20);
    const counts = async () => [
      mails.length,
      await test.db.$count(messages),
      await test.db.$count(lampSnapshots),
      await w.events(),
    ];
    await run();
    const before = await counts();
    const mailed = mails.filter(({ to }) => to.startsWith(w.people.officer.userId));
    expect(mailed.length).toBeGreaterThan(0);
    expect(new Set(mails.map((mail) => mail.id)).size).toBe(mails.length);
    await run();
    expect(await counts()).toEqual(before);
    expect(await told(w.people.officer.userId)).toContainEqual(["update.due", 1]);
    expect(await told(w.people.supervisor.userId)).toContainEqual(["chase.suggested", 1]);
  });

  it("leaves the other steps and governments alone where one step fails", async () => {
    const w = await world(test.db);
    const healthy = await world(test.db);
    await test.db
      .update(governments)
      .set({ timeZone: "Nowhere/Land" })
      .where(eq(governments.id, w.government.id));
    const { transports } = kept();
    log.level = "silent";
    const results = await tick(test.db, () => new Date(), { transports });
    log.level = "info";
    const of = (slug: string | null) => results.filter((step) => step.government === slug);
    expect(of(w.government.slug).some((step) => step.failed)).toBe(true);
    expect(of(healthy.government.slug).some((step) => step.failed)).toBe(false);
    expect(of(null).map((step) => [step.step, step.failed])).toEqual([
      ["delivery", false],
      ["cleaning", false],
    ]);
    await test.db
      .update(governments)
      .set({ timeZone: "Asia/Shanghai" })
      .where(eq(governments.id, w.government.id));
  });

  it("keeps for a day the lamps that it showed, and never changes them", async () => {
    const w = await world(test.db, { commitment: { dueOn: "2023-09-28" } });
    await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id, yardstick: "routine" });
    await acceptedFiling(w, "2023-08", "2000");
    await w.as(w.people.observer).commitments.list({});
    const rows = await test.db.select().from(lampRows).where(eq(lampRows.planId, w.plan.id));
    const shown = Object.fromEntries(rows.map((row) => [row.commitmentId, row.lamp]));
    const snapshots = async () =>
      (await test.db.select().from(lampSnapshots).where(eq(lampSnapshots.planId, w.plan.id))).filter(
        (one) => one.day === "2023-09-28",
      );
    const { transports } = kept();
    await dateOf(w, "2023-09-29");
    await tick(test.db, () => new Date(), { transports });
    expect(await snapshots()).toMatchObject([{ lamps: shown }]);
    const [after] = await test.db.select().from(lampRows).where(eq(lampRows.commitmentId, w.commitment.id));
    expect([after?.lamp, after?.asOf]).toEqual(["red", "2023-09-29"]);
    expect(shown[w.commitment.id]).not.toBe("red");
    // Without the projection of the day (somebody was quicker than the first tick) it is replayed, to the same.
    await test.db.delete(lampSnapshots).where(eq(lampSnapshots.planId, w.plan.id));
    expect((await test.db.select().from(plans).where(eq(plans.id, w.plan.id)))[0]?.lampsOn).toBe(
      "2023-09-29",
    );
    await tick(test.db, () => new Date(), { transports });
    expect(await snapshots()).toMatchObject([{ lamps: shown }]);
  });

  it("clears away what ended more than thirty days ago", async () => {
    const w = await world(test.db);
    const days = (n: number) => new Date(Date.now() + n * 86_400_000);
    const { userId } = w.people.officer;
    await test.db.insert(sessions).values([
      { id: "old", userId, expiresAt: days(-31) },
      { id: "ended", userId, expiresAt: days(1), endedAt: days(-31) },
      { id: "newer", userId, expiresAt: days(-29) },
      { id: "open", userId, expiresAt: days(1) },
    ]);
    await test.db.insert(throttles).values({ key: "account:x", points: 1, expiresAt: days(-31) });
    const supervisor = w.ctx(w.people.supervisor);
    for (const day of ["2023-09-01", "2023-09-02"]) await replayLamps(supervisor, w.plan.id, day);
    await test.db
      .update(lampReplays)
      .set({ madeAt: days(-1.01) })
      .where(eq(lampReplays.asOf, "2023-09-01"));
    await tick(test.db, () => new Date(), { transports: kept().transports });
    const replays = await test.db.select().from(lampReplays).where(eq(lampReplays.planId, w.plan.id));
    expect(replays.map((one) => one.asOf)).toEqual(["2023-09-02"]);
    const left = await test.db.select().from(sessions).where(eq(sessions.userId, userId));
    expect(left.map((one) => one.id).sort()).toEqual(["newer", "open"]);
    expect(await test.db.$count(throttles)).toBe(0);
  });
});
