import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitments } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeCommitment, one } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut, type TestWorld } from "../testing-refusals";

const test = testDb();
const file =
  (w: TestWorld, into: { intoId?: string; intoCode?: string } = {}) =>
  (call: Caller) =>
    call.requests.fileDiscontinuation({ commitmentId: w.commitment.id, reason: "规划调整", ...into });
const decide = (w: TestWorld, { id, version }: { id: string; version: number }, grant = true) =>
  w.as(w.people.supervisor).requests.decide({ id, version, grant, reason: "情况属实" });
const row = async (w: TestWorld) =>
  one(await test.db.select().from(commitments).where(eq(commitments.id, w.commitment.id)));

describe("fileDiscontinuation", () => {
  it("ends the item once it is granted, and not when it is refused", async () => {
    const w = await world(test.db);
    await decide(w, await file(w)(w.as(w.people.officer)), false);
    expect((await row(w)).state).toBe("active");
    await decide(w, await file(w)(w.as(w.people.officer)));
    expect(await row(w)).toMatchObject({ state: "discontinued", mergedIntoId: null });
    expect(await w.lastEvent()).toMatchObject({
      verb: "commitment.discontinue",
      payload: { after: { state: "discontinued", reason: "规划调整" } },
    });
  });

  it("merges it into another, named by its code", async () => {
    const w = await world(test.db);
    const { commitment: into } = await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id });
    const filed = await file(w, { intoCode: into.code })(w.as(w.people.officer));
    const shown = await w.as(w.people.observer).requests.show({ id: filed.id });
    expect(shown.request.changes).toMatchObject([{ what: "into", asked: { code: into.code } }]);
    await decide(w, filed);
    expect(await row(w)).toMatchObject({ state: "discontinued", mergedIntoId: into.id });
  });

  it("refuses a target that cannot take it, also at the grant, and a programme with parts at work", async () => {
    const w = await world(test.db);
    const other = await world(test.db);
    const { commitment: into } = await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id });
    const { commitment: gone } = await makeCommitment(test.db, w, {
      leadDepartmentId: w.parks.id,
      state: "discontinued",
    });
    for (const [given, key] of [
      [{ intoId: w.commitment.id }, "commitment.mergedSelf"],
      [{ intoId: gone.id }, "commitment.mergedEnded"],
      [{ intoId: other.commitment.id }, "commitment.mergedMissing"],
      [{ intoCode: "SZ-0" }, "commitment.mergedMissing"],
    ] as const)
      await expect(file(w, given)(w.as(w.people.officer))).rejects.toMatchObject(refusal("BAD_REQUEST", key));
    const filed = await file(w, { intoId: into.id })(w.as(w.people.officer));
    await test.db.update(commitments).set({ state: "discontinued" }).where(eq(commitments.id, into.id));
    await expect(decide(w, filed)).rejects.toMatchObject(refusal("BAD_REQUEST", "commitment.mergedEnded"));
    await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id, parentId: w.commitment.id });
    for (const press of [() => decide(w, filed), () => file(w)(w.as(w.people.officer))])
      await expect(press()).rejects.toMatchObject(refusal("CONFLICT", "commitment.childrenStand"));
  });

  it("is for the leading department, of what is at work, one of twenty", async () => {
    const w = await world(test.db);
    await refusesAllBut(w, ["officer", "officer2", "head"], file(w), "commitment.notYours");
    await hiddenFrom(await world(test.db), file(w), "commitment.missing");
    const filed = await file(w)(w.as(w.people.officer));
    await oneOfTwenty(() => decide(w, filed), "request.moved", "granted");
    await expect(file(w)(w.as(w.people.officer))).rejects.toMatchObject(
      refusal("CONFLICT", "commitment.moved", { state: "discontinued" }),
    );
  });
});
