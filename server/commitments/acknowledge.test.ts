import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitmentTerms, lampRows } from "@/db/schema";
import { testDb } from "@/db/testing";
import { commitmentStates } from "@/db/values";
import { makeCommitment } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut, type TestWorld } from "../testing-refusals";

const test = testDb();
const open = () => world(test.db, { commitment: { state: "pending" } });
const press = (w: TestWorld) => (call: Caller) =>
  call.commitments.acknowledge({ id: w.commitment.id, version: 1 });

describe("acknowledge", () => {
  it("puts the commitment to work, for an officer as for the head", async () => {
    for (const name of ["officer", "head"] as const) {
      const w = await open();
      expect(await press(w)(w.as(w.people[name]))).toMatchObject({
        state: "active",
        version: 2,
        acknowledgedOn: "2023-09-28",
      });
    }
  });

  it("keeps the terms for replay and the lamp in step", async () => {
    const w = await open();
    await press(w)(w.as(w.people.officer));
    const terms = await test.db
      .select()
      .from(commitmentTerms)
      .where(eq(commitmentTerms.commitmentId, w.commitment.id))
      .orderBy(commitmentTerms.seq);
    expect(terms.map((one) => [one.seq, one.state, one.knownOn])).toEqual([
      [1, "pending", "2023-01-01"],
      [2, "active", "2023-09-28"],
    ]);
    expect(await test.db.$count(lampRows, eq(lampRows.commitmentId, w.commitment.id))).toBe(1);
  });

  it("refuses everyone outside the leading department", async () => {
    const w = await open();
    await refusesAllBut(w, ["officer", "officer2", "head"], press(w), "commitment.notYours");
  });

  it("hides another government's commitment", async () => {
    const w = await open();
    await hiddenFrom(await open(), press(w), "commitment.missing");
  });

  it("refuses every other state and names it", async () => {
    const w = await open();
    for (const state of commitmentStates.filter((state) => state !== "pending")) {
      const { commitment } = await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id, state });
      await expect(
        w.as(w.people.officer).commitments.acknowledge({ id: commitment.id, version: 1 }),
      ).rejects.toMatchObject(refusal("CONFLICT", "commitment.moved", { state }));
    }
    expect(await w.events()).toBe(0);
  });

  it("leaves an event with nothing but what changed", async () => {
    const w = await open();
    // The maker dates the receipt of everything that was received; a pending one has none.
    await press(w)(w.as(w.people.officer));
    expect((await w.lastEvent())?.payload).toMatchObject({ verb: "commitment.acknowledge", role: "officer" });
    expect((await w.lastEvent())?.payload?.before).toEqual({ state: "pending", acknowledgedOn: null });
    expect((await w.lastEvent())?.payload?.after).toEqual({ state: "active", acknowledgedOn: "2023-09-28" });
  });

  it("lets one of twenty simultaneous presses win", async () => {
    const w = await open();
    await oneOfTwenty(() => press(w)(w.as(w.people.officer)), "commitment.moved", "active");
    expect(await w.events()).toBe(1);
  });
});
