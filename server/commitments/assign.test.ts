import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitments, measures, supports } from "@/db/schema";
import { testDb } from "@/db/testing";
import { commitmentStates } from "@/db/values";
import { makeCommitment, one } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut, type TestWorld } from "../testing-refusals";

const test = testDb();
const open = (plan = {}) => world(test.db, { plan, commitment: { state: "unassigned" } });
const press =
  (w: TestWorld, extra = {}) =>
  (call: Caller) =>
    call.commitments.assign({ id: w.commitment.id, version: 1, ...extra });
const row = async (w: TestWorld) =>
  one(await test.db.select().from(commitments).where(eq(commitments.id, w.commitment.id)));

describe("assign", () => {
  it("sends the commitment out, with everything that was proposed confirmed", async () => {
    const w = await open();
    await test.db.insert(supports).values({ commitmentId: w.commitment.id, departmentId: w.housing.id });
    const after = await press(w, {
      leadDepartmentId: w.parks.id,
      supportDepartmentIds: [w.housing.id],
      dueOn: "2023-11-30",
    })(w.as(w.people.supervisor));
    expect(after).toMatchObject({
      state: "pending",
      version: 2,
      leadDepartmentId: w.parks.id,
      dueOn: "2023-11-30",
      // What is agreed at the assignment is the date that later deferrals are held against.
      originalDueOn: "2023-11-30",
      sentOn: "2023-09-28",
      ownersProposed: false,
      yardstickProposed: false,
    });
    const [support] = await test.db.select().from(supports).where(eq(supports.commitmentId, w.commitment.id));
    expect(support).toMatchObject({ departmentId: w.housing.id, proposed: false });
    const [measure] = await test.db.select().from(measures).where(eq(measures.commitmentId, w.commitment.id));
    expect(measure?.proposed).toBe(false);
  });

  it("takes a supporting department that was named twice once", async () => {
    const w = await open();
    await press(w, { supportDepartmentIds: [w.parks.id, w.parks.id] })(w.as(w.people.supervisor));
    expect(await test.db.$count(supports, eq(supports.commitmentId, w.commitment.id))).toBe(1);
  });

  it("refuses everyone but a supervisor who does not lead it", async () => {
    const w = await open();
    await refusesAllBut(w, ["supervisor"], press(w), "commitment.notYours");
    expect((await row(w)).state).toBe("unassigned");
  });

  it("hides another government's commitment and department", async () => {
    const w = await open();
    const other = await open();
    await hiddenFrom(other, press(w), "commitment.missing");
    for (const extra of [
      { leadDepartmentId: other.housing.id },
      { supportDepartmentIds: [other.housing.id] },
    ])
      await expect(press(w, extra)(w.as(w.people.supervisor))).rejects.toMatchObject(
        refusal("NOT_FOUND", "department.missing"),
      );
  });

  it("refuses every other state and names it", async () => {
    const w = await open();
    for (const state of commitmentStates.filter((state) => state !== "unassigned")) {
      const { commitment } = await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id, state });
      await expect(
        w.as(w.people.supervisor).commitments.assign({ id: commitment.id, version: 1 }),
      ).rejects.toMatchObject(refusal("CONFLICT", "commitment.moved", { state }));
    }
  });

  it("refuses a version that somebody has changed since", async () => {
    const w = await open();
    await expect(press(w, { version: 2 })(w.as(w.people.supervisor))).rejects.toMatchObject(
      refusal("CONFLICT", "commitment.moved", { state: "unassigned" }),
    );
  });

  it("refuses while the plan is not active, without a yardstick, and for a due date outside the year", async () => {
    const draft = await open({ state: "draft" });
    await expect(press(draft)(draft.as(draft.people.supervisor))).rejects.toMatchObject(
      refusal("CONFLICT", "plan.notActive", { state: "draft" }),
    );
    const w = await open();
    for (const dueOn of ["2022-12-31", "2024-01-01"])
      await expect(press(w, { dueOn })(w.as(w.people.supervisor))).rejects.toMatchObject({
        code: "BAD_REQUEST",
        cause: { key: "day.outsidePlan", field: "dueOn" },
      });
    await test.db.update(commitments).set({ yardstick: null }).where(eq(commitments.id, w.commitment.id));
    await expect(press(w)(w.as(w.people.supervisor))).rejects.toMatchObject(
      refusal("BAD_REQUEST", "commitment.noYardstick"),
    );
    expect(await w.events()).toBe(0);
  });

  it("leaves an event with nothing but what changed", async () => {
    const w = await open();
    await press(w)(w.as(w.people.supervisor));
    expect((await w.lastEvent())?.payload).toMatchObject({
      verb: "commitment.assign",
      subjectKind: "commitment",
      commitmentId: w.commitment.id,
      actorId: w.people.supervisor.userId,
      businessDay: "2023-09-28",
      before: { state: "unassigned", sentOn: null, ownersProposed: true, yardstickProposed: true },
      after: { state: "pending", sentOn: "2023-09-28", ownersProposed: false, yardstickProposed: false },
    });
    expect(Object.keys((await w.lastEvent())?.payload?.after ?? {}).sort()).toEqual([
      "ownersProposed",
      "sentOn",
      "state",
      "yardstickProposed",
    ]);
  });

  it("lets one of twenty simultaneous presses win", async () => {
    const w = await open();
    await oneOfTwenty(() => press(w)(w.as(w.people.supervisor)), "commitment.moved", "pending");
    expect((await row(w)).version).toBe(2);
    expect(await w.events()).toBe(1);
  });
});
