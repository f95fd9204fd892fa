import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitments, updates } from "@/db/schema";
import { testDb } from "@/db/testing";
import { one } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut } from "../testing-refusals";
import { reportWorld } from "./testing";

const test = testDb();
const reason = "两条系同一件事";
const started = async () => {
  const w = await world(test.db);
  const made = await reportWorld(test.db, w);
  const { commitment: goes } = await made.pledge("改造老旧小区", { state: "active" });
  const { commitment: stays } = await made.pledge("打造“一山、两河”", {
    ...{ state: "unassigned", leadDepartmentId: w.parks.id },
  });
  return { w, ...made, goes, stays, supervisor: w.as(w.people.supervisor) };
};
type Started = Awaited<ReturnType<typeof started>>;
const press =
  ({ goes, stays }: Started, more: { extend?: boolean; intoCode?: string; intoVersion?: number } = {}) =>
  (call: Caller) =>
    call.provenance.merge({ id: goes.id, version: 1, intoCode: stays.code, reason, ...more });
const rowOf = async (id: string) =>
  one(await test.db.select().from(commitments).where(eq(commitments.id, id)));

describe("merge", () => {
  it("discontinues the first and extends the second over both, with an event of each", async () => {
    const at = await started();
    expect(await press(at, { extend: true, intoVersion: 1 })(at.supervisor)).toMatchObject({
      ...{ state: "discontinued", into: at.stays.code },
    });
    expect(await rowOf(at.goes.id)).toMatchObject({
      ...{ state: "discontinued", mergedIntoId: at.stays.id, quote: "改造老旧小区" },
    });
    const words = "改造老旧小区，打造“一山、两河”";
    expect(await rowOf(at.stays.id)).toMatchObject({ ...at.quoted(words), state: "unassigned", version: 2 });
    expect((await at.w.lastEvent())?.payload).toMatchObject({
      ...{ verb: "commitment.moveEnds", commitmentId: at.stays.id },
    });
    const told = await at.supervisor.commitments.show({ code: at.goes.code });
    expect(told.timeline.map(({ verb }) => verb)).toContain("commitment.discontinue");
  });

  it("leaves the second as it is unless asked, and joins only what adjoins", async () => {
    const at = await started();
    const { commitment: far } = await at.pledge("全力加快2700套");
    const wide = press(at, { intoCode: far.code, extend: true, intoVersion: 1 });
    await expect(wide(at.supervisor)).rejects.toMatchObject(refusal("BAD_REQUEST", "provenance.apart"));
    expect((await rowOf(at.goes.id)).state).toBe("active");
    await expect(press(at, { extend: true, intoVersion: 7 })(at.supervisor)).rejects.toMatchObject(
      refusal("CONFLICT", "commitment.moved", { state: "unassigned" }),
    );
    for (const [intoCode, key] of [
      ["none", "commitment.mergedMissing"],
      [at.goes.code, "commitment.mergedSelf"],
    ] as const)
      await expect(press(at, { intoCode })(at.supervisor)).rejects.toMatchObject(refusal("BAD_REQUEST", key));
    await press(at)(at.supervisor);
    expect(await rowOf(at.stays.id)).toMatchObject({ quote: "打造“一山、两河”", version: 1 });
  });

  it("is for supervisors of neither lead, before anything is accepted, of what no programme is made of", async () => {
    const at = await started();
    await refusesAllBut(at.w, ["supervisor"], press(at), "commitment.notYours");
    await hiddenFrom(await world(test.db), press(at), "commitment.missing");
    await test.db.update(commitments).set({ hasChildren: true }).where(eq(commitments.id, at.goes.id));
    await expect(press(at)(at.supervisor)).rejects.toMatchObject(
      refusal("CONFLICT", "provenance.hasChildren"),
    );
    await test.db
      .update(commitments)
      .set({ hasChildren: false, state: "pending" })
      .where(eq(commitments.id, at.goes.id));
    await expect(press(at)(at.supervisor)).rejects.toMatchObject(
      refusal("CONFLICT", "commitment.moved", { state: "pending" }),
    );
    await test.db.update(commitments).set({ state: "active" }).where(eq(commitments.id, at.goes.id));
    for (const id of [at.stays.id, at.goes.id]) {
      await test.db.insert(updates).values({
        ...{ governmentId: at.w.government.id, commitmentId: id, kind: "adhoc", period: "2023-09" },
        ...{ state: "accepted", departmentId: at.w.housing.id, authorId: at.w.people.officer.userId },
      });
      await expect(press(at, { extend: true, intoVersion: 1 })(at.supervisor)).rejects.toMatchObject(
        refusal("CONFLICT", "provenance.accepted", { count: 1 }),
      );
    }
  });

  it("takes one of twenty simultaneous presses", async () => {
    const at = await started();
    const change = press(at, { extend: true, intoVersion: 1 });
    await oneOfTwenty(() => change(at.supervisor), "commitment.moved", "discontinued");
  });
});
