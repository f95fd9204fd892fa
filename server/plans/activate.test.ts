import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitments, commitmentTerms, planRevisions, plans } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeCommitment, one } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut, type TestWorld } from "../testing-refusals";

const test = testDb();
const open = (commitment = {}) =>
  world(test.db, { plan: { state: "draft" }, commitment: { state: "draft", ...commitment } });
const press =
  (w: TestWorld, version = 1) =>
  (call: Caller) =>
    call.plans.activate({ id: w.plan.id, version });
const plan = async (w: TestWorld) => one(await test.db.select().from(plans).where(eq(plans.id, w.plan.id)));

describe("activate", () => {
  it("opens the book: every draft waits to be assigned, from a day that replay knows", async () => {
    const w = await open();
    await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id, state: "discontinued" });
    expect(await press(w)(w.as(w.people.supervisor))).toMatchObject({ state: "active", version: 2 });
    const rows = await test.db.select().from(commitments).where(eq(commitments.planId, w.plan.id));
    expect(rows.map((row) => row.state).sort()).toEqual(["discontinued", "unassigned"]);
    const terms = await test.db
      .select()
      .from(commitmentTerms)
      .where(eq(commitmentTerms.commitmentId, w.commitment.id))
      .orderBy(commitmentTerms.seq);
    expect(terms.map((one) => [one.seq, one.state, one.knownOn])).toEqual([
      [1, "draft", "2023-01-01"],
      [2, "unassigned", "2023-09-28"],
    ]);
    const today = and(eq(planRevisions.planId, w.plan.id), eq(planRevisions.knownOn, "2023-09-28"));
    expect(await test.db.$count(planRevisions, today)).toBe(1);
  });

  it("refuses while a commitment has no yardstick, and names it", async () => {
    const w = await open({ code: "T-BARE", yardstick: null });
    await expect(press(w)(w.as(w.people.supervisor))).rejects.toMatchObject(
      refusal("BAD_REQUEST", "plan.noYardstick", { count: 1, codes: "T-BARE" }),
    );
    expect((await plan(w)).state).toBe("draft");
    expect(await w.events()).toBe(0);
  });

  it("refuses everyone but a supervisor", async () => {
    const w = await open();
    await refusesAllBut(w, ["supervisor", "involvedSupervisor"], press(w), "plan.notYours");
  });

  it("hides another government's plan", async () => {
    const w = await open();
    await hiddenFrom(await open(), press(w), "plan.missing");
  });

  it("refuses a plan that is active or archived, and a stale version, and names the state", async () => {
    for (const state of ["active", "archived"] as const) {
      const w = await world(test.db, { plan: { state } });
      await expect(press(w)(w.as(w.people.supervisor))).rejects.toMatchObject(
        refusal("CONFLICT", "plan.moved", { state }),
      );
    }
    const w = await open();
    await expect(press(w, 2)(w.as(w.people.supervisor))).rejects.toMatchObject(
      refusal("CONFLICT", "plan.moved", { state: "draft" }),
    );
  });

  it("leaves an event", async () => {
    const w = await open();
    await press(w)(w.as(w.people.supervisor));
    expect(await w.lastEvent()).toMatchObject({
      verb: "plan.activate",
      subjectId: w.plan.id,
      commitmentId: null,
      payload: { before: { state: "draft" }, after: { state: "active" } },
    });
  });

  it("lets one of twenty simultaneous presses win", async () => {
    const w = await open();
    await oneOfTwenty(() => press(w)(w.as(w.people.supervisor)), "plan.moved", "active");
    expect(await w.events()).toBe(1);
  });
});
