import { describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { makeCommitment } from "@/seeds/makers";
import { world } from "../testing";
import { cast, type Caller, type TestWorld } from "../testing-refusals";
import { send, updateRow } from "./testing";

const test = testDb();
type Sent = { id: string; version: number };
const unchanged = async (w: TestWorld) => {
  const { commitment } = await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id });
  return send(w, { commitmentId: commitment.id, noChange: true });
};
const press =
  (...sent: Sent[]) =>
  (call: Caller) =>
    call.updates.acceptMany({ ids: sent.map(({ id, version }) => ({ id, version })) });

describe("acceptMany", () => {
  it("accepts what says 'no change', each on its own, and nothing else", async () => {
    const w = await world(test.db);
    const [one, other] = [await unchanged(w), await unchanged(w)];
    const changed = await send(w);
    const stale = await unchanged(w);
    const foreign = await unchanged(await world(test.db));
    const call = w.as(w.people.supervisor);
    const answer = await press(one, changed, { ...stale, version: 9 }, foreign, other)(call);
    expect(answer).toMatchObject({
      done: [one.id, other.id],
      refused: [
        { id: changed.id, code: "CONFLICT", key: "update.changed" },
        { id: stale.id, code: "CONFLICT", key: "update.moved", facts: { state: "submitted" } },
        { id: foreign.id, code: "NOT_FOUND", key: "update.missing" },
      ],
    });
    expect(await updateRow(test.db, one.id)).toMatchObject({ state: "accepted", remark: null });
    expect(await w.lastEvent()).toMatchObject({ verb: "update.accept", subjectId: other.id });
  });

  it("refuses everyone who may not review", async () => {
    const w = await world(test.db);
    const sent = await unchanged(w);
    for (const [name, actor] of Object.entries(cast(w))) {
      if (name === "supervisor") continue;
      const { done, refused } = await press(sent)(w.as(actor));
      expect(done, name).toEqual([]);
      expect(refused, name).toMatchObject([{ code: "FORBIDDEN", key: "update.notYours" }]);
    }
    await expect(press(sent)(w.as(null))).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });

  it("lets one of twenty simultaneous presses win", async () => {
    const w = await world(test.db);
    const sent = await unchanged(w);
    const all = await Promise.all(Array.from({ length: 20 }, () => press(sent)(w.as(w.people.supervisor))));
    expect(all.flatMap((one) => one.done)).toEqual([sent.id]);
    expect(await w.events()).toBe(2);
  });
});
