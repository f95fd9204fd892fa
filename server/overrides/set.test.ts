import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { lampOverrides, lampRows, messages } from "@/db/schema";
import { testDb } from "@/db/testing";
import { commitmentStates } from "@/db/values";
import { makeCommitment, makeUser, one } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, refusesAllBut, type TestWorld } from "../testing-refusals";
import { acceptedFiling, send } from "../updates/testing";
import { overrideRights, overridesOf } from "./of-commitment";

const test = testDb();
const august = { period: "2023-08", lamp: "green" as const, reason: "统计口径调整，数值下月补齐" };
const press =
  (w: TestWorld, extra: Partial<{ period: string; lamp: "green" | "yellow" | "red" | "grey" }> = {}) =>
  (call: Caller) =>
    call.overrides.set({ commitmentId: w.commitment.id, ...august, ...extra });
const lampOf = async (w: TestWorld) =>
  one(await test.db.select().from(lampRows).where(eq(lampRows.commitmentId, w.commitment.id)));

describe("set", () => {
  it("flags the lamp of the judged period beside the computed one, which everything else goes on using", async () => {
    const w = await world(test.db);
    await acceptedFiling(w, "2023-08", "1400");
    const supervisor = w.as(w.people.supervisor);
    expect(await overrideRights(w.ctx(w.people.supervisor), w.commitment.id)).toEqual({
      period: "2023-08",
      set: true,
      lift: false,
    });
    await press(w)(supervisor);
    expect((await w.lastEvent())?.payload).toMatchObject({
      verb: "lamp.override",
      commitmentId: w.commitment.id,
      after: { ...august, computed: "yellow" },
    });
    expect(await lampOf(w)).toMatchObject({ lamp: "yellow", overrideLamp: "green" });
    const list = await w.as(w.people.observer).commitments.list({ lamp: ["yellow"] });
    expect(list.rows.map((row) => [row.id, row.overrideLamp])).toEqual([[w.commitment.id, "green"]]);
    const [told] = await test.db.select().from(messages).where(eq(messages.userId, w.people.officer.userId));
    expect(told).toMatchObject({
      key: "lamp.overridden",
      facts: { code: w.commitment.code, lamp: "green", computed: "yellow", reason: august.reason },
    });
    expect(await overridesOf(w.ctx(w.people.observer), w.commitment.id)).toMatchObject([
      { ...august, by: w.people.supervisor.name, knownOn: "2023-09-28", liftedOn: null, inForce: true },
    ]);
    expect(await overrideRights(w.ctx(w.people.supervisor), w.commitment.id)).toMatchObject({
      set: false,
      lift: true,
    });
    expect(await overrideRights(w.ctx(w.people.officer), w.commitment.id)).toMatchObject({ lift: false });
    const other = await world(test.db);
    expect(await overridesOf(other.ctx(other.people.supervisor), w.commitment.id)).toEqual([]);
  });

  it("ends by itself with the period, and is kept in the history", async () => {
    const w = await world(test.db);
    await press(w)(w.as(w.people.supervisor));
    await w.as(w.people.observer, "2023-09-29").commitments.list({});
    expect(await lampOf(w)).toMatchObject({ asOf: "2023-09-29", overrideLamp: null });
    const later = w.ctx(w.people.supervisor, "2023-09-29");
    expect(await overridesOf(later, w.commitment.id)).toMatchObject([{ inForce: false, liftedOn: null }]);
    expect(await overrideRights(later, w.commitment.id)).toEqual({
      period: "2023-09",
      set: true,
      lift: false,
    });
    await press(w, { period: "2023-09" })(w.as(w.people.supervisor, "2023-09-29"));
    expect(await lampOf(w)).toMatchObject({ overrideLamp: "green" });
  });

  it("is of the period that is judged now, once, and says something else than the lamp", async () => {
    const w = await world(test.db);
    const supervisor = w.as(w.people.supervisor);
    for (const period of ["2023-07", "2023-09"])
      await expect(press(w, { period })(supervisor)).rejects.toMatchObject(
        refusal("CONFLICT", "override.period", { period: "2023-08" }),
      );
    // Nothing was filed for two periods running.
    await expect(press(w, { lamp: "red" })(supervisor)).rejects.toMatchObject({
      code: "BAD_REQUEST",
      cause: { key: "override.same", facts: { lamp: "red" }, field: "lamp" },
    });
    await expect(
      supervisor.overrides.set({ commitmentId: w.commitment.id, ...august, reason: "" }),
    ).rejects.toMatchObject({ cause: { issues: [{ path: ["reason"], message: "reason.missing" }] } });
    await press(w)(supervisor);
    await expect(press(w, { lamp: "yellow" })(supervisor)).rejects.toMatchObject(
      refusal("CONFLICT", "override.stands", { lamp: "green" }),
    );
  });

  it("is for a supervisor who neither leads it nor filed it, in the own government, while it is at work", async () => {
    const w = await world(test.db);
    await refusesAllBut(w, ["supervisor"], press(w), "commitment.notYours");
    await hiddenFrom(await world(test.db), press(w), "commitment.missing");
    const works = ["pending", "active", "closing"];
    for (const state of commitmentStates.filter((one) => !works.includes(one))) {
      const { commitment } = await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id, state });
      await expect(
        w.as(w.people.supervisor).overrides.set({ commitmentId: commitment.id, ...august }),
      ).rejects.toMatchObject(refusal("CONFLICT", "commitment.moved", { state }));
    }
  });

  it("is for another supervisor, or else the leader in charge, where this one filed for the department", async () => {
    const w = await world(test.db);
    await send(w, { period: "2023-08" }, w.people.supervisor, "2023-08-28");
    await expect(press(w, { lamp: "red" })(w.as(w.people.supervisor))).rejects.toMatchObject(
      refusal("FORBIDDEN", "commitment.notYours"),
    );
    const { actor } = await makeUser(test.db, w.government.id, { role: "supervisor" });
    expect(await overrideRights(w.ctx(actor), w.commitment.id)).toMatchObject({ set: true });
    expect(await overrideRights(w.ctx(w.people.leader), w.commitment.id)).toMatchObject({ set: false });
  });

  it("sets one flag of twenty simultaneous presses", async () => {
    const w = await world(test.db);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => press(w)(w.as(w.people.supervisor))),
    );
    expect(outcomes.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    for (const one of outcomes)
      if (one.status === "rejected")
        expect(one.reason).toMatchObject(refusal("CONFLICT", "override.stands", { lamp: "green" }));
    expect(await test.db.$count(lampOverrides, eq(lampOverrides.commitmentId, w.commitment.id))).toBe(1);
  });
});
