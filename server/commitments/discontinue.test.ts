import { describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { makeCommitment } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, oneOfTwenty, type TestWorld } from "../testing-refusals";

const test = testDb();
const reason = "与另一事项重复";
const open = () => world(test.db, { commitment: { state: "draft", code: "D-1" } });
const press =
  (w: TestWorld, mergedIntoCode: string | null = null) =>
  (call: Caller) =>
    call.commitments.discontinue({ id: w.commitment.id, version: 1, reason, mergedIntoCode });
const add = async (w: TestWorld, code: string, values = {}) =>
  (await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id, code, ...values })).commitment;

/** Who may, and from which states, is proved for all arrows in machine.test.ts. */
describe("discontinue", () => {
  it("ends it with its reason, alone or merged into another", async () => {
    const w = await open();
    const into = await add(w, "D-2");
    expect(await press(w, "D-2")(w.as(w.people.supervisor))).toMatchObject({
      state: "discontinued",
      mergedIntoId: into.id,
    });
    const event = await w.lastEvent();
    expect(event?.verb).toBe("commitment.discontinue");
    expect(event?.payload?.after).toEqual({
      state: "discontinued",
      mergedIntoId: into.id,
      reason,
      mergedInto: "D-2",
    });
    const alone = await open();
    expect(await press(alone)(alone.as(alone.people.supervisor))).toMatchObject({
      state: "discontinued",
      mergedIntoId: null,
    });
  });

  it("merges only into another of the plan that stands", async () => {
    const w = await open();
    const other = await open();
    await add(w, "D-ENDED", { state: "discontinued" });
    await add(other, "D-FOREIGN");
    for (const [code, key] of [
      ["D-1", "commitment.mergedSelf"],
      ["D-ENDED", "commitment.mergedEnded"],
      ["D-FOREIGN", "commitment.mergedMissing"],
    ] as const)
      await expect(press(w, code)(w.as(w.people.supervisor)), code).rejects.toMatchObject({
        code: "BAD_REQUEST",
        cause: { key, field: "mergedIntoCode" },
      });
    expect(await w.events()).toBe(0);
  });

  it("refuses while a part of it stands", async () => {
    const w = await open();
    await add(w, "D-1-01", { parentId: w.commitment.id, state: "unassigned" });
    await add(w, "D-1-02", { parentId: w.commitment.id, state: "discontinued" });
    await expect(press(w)(w.as(w.people.supervisor))).rejects.toMatchObject(
      refusal("CONFLICT", "commitment.childrenStand", { count: 1 }),
    );
  });

  it("lets one of twenty simultaneous presses win", async () => {
    const w = await open();
    await oneOfTwenty(() => press(w)(w.as(w.people.supervisor)), "commitment.moved", "discontinued");
  });
});
