import { describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { makeCommitment } from "@/seeds/makers";
import { world } from "../testing";
import { cast, type Caller, type TestWorld } from "../testing-refusals";
import { filing, send } from "./testing";

const test = testDb();
const period = "2023-09";
const second = async (w: TestWorld) =>
  (await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id })).commitment.id;
const press =
  (...ids: string[]) =>
  (call: Caller) =>
    call.updates.submitUnchanged({ period, items: ids.map((commitmentId) => ({ commitmentId })) });

describe("submitUnchanged", () => {
  it("sends 'no change' for each, and tells which were refused", async () => {
    const w = await world(test.db);
    const [plain, begun, sent] = [await second(w), await second(w), await second(w)];
    const call = w.as(w.people.officer);
    await call.updates.saveDraft(filing(w, { commitmentId: begun, readings: [], progress: "写到一半" }));
    await send(w, { commitmentId: sent, noChange: true });
    const foreign = await world(test.db);
    const answer = await press(plain, begun, sent, foreign.commitment.id)(call);
    expect(answer).toMatchObject({
      done: [plain],
      refused: [
        { commitmentId: begun, code: "CONFLICT", key: "update.begun" },
        { commitmentId: sent, code: "CONFLICT", key: "update.moved", facts: { state: "submitted" } },
        { commitmentId: foreign.commitment.id, code: "NOT_FOUND", key: "commitment.missing" },
      ],
    });
    expect(await w.lastEvent()).toMatchObject({ verb: "update.submit", commitmentId: plain });
    const queue = await w.as(w.people.supervisor).updates.queue();
    expect(queue.filter((row) => row.noChange)).toHaveLength(2);
  });

  it("goes on from a draft in which nothing stands", async () => {
    const w = await world(test.db);
    const empty = { progress: "", problems: "", nextSteps: "", readings: [] };
    await w.as(w.people.officer).updates.saveDraft(filing(w, empty));
    expect((await press(w.commitment.id)(w.as(w.people.head))).done).toEqual([w.commitment.id]);
  });

  it("refuses everyone outside the leading department", async () => {
    const w = await world(test.db);
    for (const [name, actor] of Object.entries(cast(w))) {
      if (["officer", "officer2", "head"].includes(name)) continue;
      const { done, refused } = await press(w.commitment.id)(w.as(actor));
      expect(done, name).toEqual([]);
      expect(refused, name).toMatchObject([{ code: "FORBIDDEN", key: "commitment.notYours" }]);
    }
    await expect(press(w.commitment.id)(w.as(null))).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    expect(await w.events()).toBe(0);
  });

  it("lets one of twenty simultaneous presses win", async () => {
    const w = await world(test.db);
    const all = await Promise.all(
      Array.from({ length: 20 }, () => press(w.commitment.id)(w.as(w.people.officer))),
    );
    expect(all.flatMap((one) => one.done)).toEqual([w.commitment.id]);
    expect(await w.events()).toBe(1);
  });
});
