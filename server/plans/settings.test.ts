import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitments, lampRows, messages, planRevisions, plans } from "@/db/schema";
import { testDb } from "@/db/testing";
import { defaultSwitches, one } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut, type TestWorld } from "../testing-refusals";
import { applyDueSettings } from "./apply-settings";
import { appraisalOffer } from "./schema";

const test = testDb();
const input = (w: TestWorld, version = 1, change = {}) => ({
  id: w.plan.id,
  version,
  preset: "sanya-2022" as const,
  filingDay: 25,
  endorsement: true,
  switches: { ...defaultSwitches, staleAfterDays: 45 },
  ...change,
});
const save = (w: TestWorld) => (call: Caller) => call.plans.saveSettings(input(w));
const planOf = async (w: TestWorld) => one(await test.db.select().from(plans).where(eq(plans.id, w.plan.id)));
const revisions = (w: TestWorld) => test.db.$count(planRevisions, eq(planRevisions.planId, w.plan.id));

describe("settings", () => {
  it("of a draft hold at once", async () => {
    const w = await world(test.db, { plan: { state: "draft" } });
    expect(await save(w)(w.as(w.people.supervisor))).toEqual({ from: null, version: 2 });
    expect(await planOf(w)).toMatchObject({ preset: "sanya-2022", filingDay: 25, endorsement: true });
    expect(await w.lastEvent()).toMatchObject({
      verb: "plan.settings",
      payload: {
        before: { preset: "standard", filingDay: 28, staleAfterDays: 60, endorsement: false },
        after: { preset: "sanya-2022", filingDay: 25, staleAfterDays: 45, endorsement: true },
      },
    });
  });

  it("of an active plan wait for the next period, replace what waits, and can be taken back", async () => {
    const w = await world(test.db);
    const supervisor = w.as(w.people.supervisor);
    expect(await save(w)(supervisor)).toEqual({ from: "2023-10-01", version: 2 });
    expect(await planOf(w)).toMatchObject({ preset: "standard", filingDay: 28 });
    await supervisor.plans.saveSettings(input(w, 2, { filingDay: 20 }));
    expect(await w.lastEvent()).toMatchObject({
      payload: { before: { filingDay: 25 }, after: { filingDay: 20, from: "2023-10-01" } },
    });
    expect(await revisions(w)).toBe(2);
    const shown = await w.as(w.people.observer).plans.settings();
    expect(shown).toMatchObject({
      current: { filingDay: 28 },
      pending: { filingDay: 20, from: "2023-10-01" },
      history: [{ from: "2023-01-01" }],
      changesFrom: "2023-10-01",
      open: 1,
      may: { keep: false, archive: false },
    });
    await expect(supervisor.plans.saveSettings(input(w, 3, { filingDay: 20 }))).rejects.toMatchObject(
      refusal("BAD_REQUEST", "settings.unchanged"),
    );
    await supervisor.plans.dropPending({ id: w.plan.id, version: 3 });
    expect((await w.lastEvent())?.verb).toBe("plan.dropSettings");
    expect(await revisions(w)).toBe(1);
    await expect(supervisor.plans.dropPending({ id: w.plan.id, version: 4 })).rejects.toMatchObject(
      refusal("CONFLICT", "settings.nothingPending"),
    );
  });

  it("are told to the other supervisors", async () => {
    const w = await world(test.db);
    const mine = and(eq(messages.governmentId, w.government.id), eq(messages.key, "plan.settingsChange"));
    await save(w)(w.as({ ...w.people.supervisor, userId: w.people.leader.userId }));
    const told = await test.db.select().from(messages).where(mine);
    expect(told.map((message) => message.userId)).toEqual([w.people.supervisor.userId]);
  });

  it("hold from their day on, applied once, and the lamps are judged anew", async () => {
    const w = await world(test.db);
    await save(w)(w.as(w.people.supervisor));
    const system = { ...w.people.supervisor, userId: "", postId: null };
    expect(await applyDueSettings(w.ctx(system, "2023-09-30"))).toBe(0);
    await w.as(w.people.observer, "2023-10-01").commitments.list({});
    expect(await applyDueSettings(w.ctx(system, "2023-10-01"))).toBe(1);
    expect(await planOf(w)).toMatchObject({ preset: "sanya-2022", filingDay: 25, lampsOn: null });
    expect(await w.lastEvent()).toMatchObject({
      verb: "plan.applySettings",
      actorId: null,
      payload: { before: { preset: "standard" }, after: { preset: "sanya-2022", from: "2023-10-01" } },
    });
    const events = await w.events();
    const again = [1, 2, 3].map(() => applyDueSettings(w.ctx(system, "2023-10-02")));
    expect(await Promise.all(again)).toEqual([0, 0, 0]);
    expect(await w.events()).toBe(events);
    await w.as(w.people.observer, "2023-10-02").commitments.list({});
    expect(await test.db.$count(lampRows, eq(lampRows.planId, w.plan.id))).toBe(1);
    expect((await planOf(w)).lampsOn).toBe("2023-10-02");
  });

  it("keep an appraisal from the next period on, off as long as nobody switches it on", async () => {
    const w = await world(test.db);
    const supervisor = w.as(w.people.supervisor);
    const appraised = { ...defaultSwitches, appraisal: appraisalOffer };
    const whole = { preset: "standard" as const, filingDay: 28, endorsement: false };
    const off = input(w, 1, { ...whole, switches: { ...defaultSwitches, appraisal: null } });
    await expect(supervisor.plans.saveSettings(off)).rejects.toMatchObject(
      refusal("BAD_REQUEST", "settings.unchanged"),
    );
    await supervisor.plans.saveSettings(input(w, 1, { ...whole, switches: appraised }));
    expect((await w.lastEvent())?.payload).toMatchObject({
      before: { appraisal: false, appraisalMissed: null },
      after: { appraisal: true, appraisalMissed: 2, from: "2023-10-01" },
    });
    const points = async (day?: string) => (await w.as(w.people.officer, day).departments.league({})).points;
    expect(await points()).toBeNull();
    await applyDueSettings(w.ctx({ ...w.people.supervisor, userId: "", postId: null }, "2023-10-01"));
    expect(await points("2023-10-01")).toEqual(appraisalOffer);
    for (const missed of [-1, 51, 0.25]) {
      const wrong = { ...appraised, appraisal: { ...appraisalOffer, missed } };
      await expect(
        supervisor.plans.saveSettings(input(w, 3, { ...whole, switches: wrong })),
      ).rejects.toMatchObject({ code: "BAD_REQUEST" });
    }
    // Switched off again, nothing of it is left.
    await w.as(w.people.supervisor, "2023-10-02").plans.saveSettings(input(w, 3, { ...off, version: 3 }));
    const { pending } = await w.as(w.people.officer, "2023-10-02").plans.settings();
    expect(pending?.switches).toEqual(defaultSwitches);
  });

  it("outside sense are refused by field", async () => {
    const w = await world(test.db);
    const wrong = [
      { filingDay: 0 },
      { filingDay: 32 },
      { switches: { ...defaultSwitches, growthTolerance: 0 } },
      { switches: { ...defaultSwitches, staleAfterDays: 1.5 } },
      { switches: { ...defaultSwitches, quietFrom: "24:00" } },
      { switches: { ...defaultSwitches, noticeAnswerWorkingDays: 1, noticeAcknowledgeWorkingDays: 2 } },
    ];
    for (const change of wrong)
      await expect(w.as(w.people.supervisor).plans.saveSettings(input(w, 1, change))).rejects.toMatchObject({
        code: "BAD_REQUEST",
      });
    expect(await w.events()).toBe(0);
  });

  it("are a supervisor's; another government's are hidden; of an archived plan nothing changes", async () => {
    const w = await world(test.db);
    await refusesAllBut(w, ["supervisor", "involvedSupervisor"], save(w), "plan.notYours");
    await hiddenFrom(await world(test.db), save(w), "plan.missing");
    const shelved = await world(test.db, { plan: { state: "archived" } });
    await expect(save(shelved)(shelved.as(shelved.people.supervisor))).rejects.toMatchObject(
      refusal("CONFLICT", "plan.moved", { state: "archived" }),
    );
  });

  it("of twenty saved in the same moment are saved once", async () => {
    const w = await world(test.db);
    const press = (n: number) =>
      w.as(w.people.supervisor).plans.saveSettings(input(w, 1, { filingDay: n + 1 }));
    await oneOfTwenty(press, "plan.moved", "active");
    expect(await w.events()).toBe(1);
  });
});

describe("archive", () => {
  const press = (w: TestWorld) => (call: Caller) => call.plans.archive({ id: w.plan.id, version: 1 });

  it("waits until nothing is open, and happens once", async () => {
    const w = await world(test.db);
    await expect(press(w)(w.as(w.people.supervisor))).rejects.toMatchObject(
      refusal("CONFLICT", "plan.open", { count: 1 }),
    );
    await test.db.update(commitments).set({ state: "closed" }).where(eq(commitments.id, w.commitment.id));
    await refusesAllBut(w, ["supervisor", "involvedSupervisor"], press(w), "plan.notYours");
    await hiddenFrom(await world(test.db), press(w), "plan.missing");
    await oneOfTwenty(() => press(w)(w.as(w.people.supervisor)), "plan.moved", "archived");
    expect(await w.lastEvent()).toMatchObject({
      verb: "plan.archive",
      payload: { before: { state: "active" }, after: { state: "archived" } },
    });
  });
});
