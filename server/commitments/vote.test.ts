import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitments, satisfactionVotes } from "@/db/schema";
import { testDb } from "@/db/testing";
import { commitmentStates } from "@/db/values";
import { makeCommitment } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut, type TestWorld } from "../testing-refusals";

const test = testDb();
const open = (values = {}) =>
  world(test.db, { commitment: { state: "closed", livelihood: true, closedOn: "2023-09-01", ...values } });
const held = { heldOn: "2023-09-20", satisfied: 30, mostlySatisfied: 8, dissatisfied: 2 };
const press =
  (w: TestWorld, extra = {}) =>
  (call: Caller) =>
    call.commitments.vote({ id: w.commitment.id, version: 1, ...held, ...extra });

describe("vote", () => {
  it("keeps each vote and shows it on the page", async () => {
    const w = await open({ code: "V-1" });
    const first = await press(w, { note: "区人大常委会测评" })(w.as(w.people.supervisor));
    expect((await w.lastEvent())?.payload).toMatchObject({
      verb: "commitment.vote",
      commitmentId: w.commitment.id,
      after: { ...held, note: "区人大常委会测评" },
    });
    await press(w, { version: first.version, heldOn: "2023-09-28", dissatisfied: 0 })(
      w.as(w.people.supervisor),
    );
    const shown = await w.as(w.people.observer).commitments.show({ code: "V-1" });
    expect(shown.votes).toMatchObject([
      { ...held, note: "区人大常委会测评" },
      { heldOn: "2023-09-28", dissatisfied: 0, note: null },
    ]);
  });

  it("wants votes that were counted, by today, on a livelihood project", async () => {
    const w = await open();
    for (const [extra, key, field] of [
      [{ satisfied: 0, mostlySatisfied: 0, dissatisfied: 0 }, "vote.nobody", "satisfied"],
      [{ heldOn: "2023-09-29" }, "vote.heldLater", "heldOn"],
    ] as const)
      await expect(press(w, extra)(w.as(w.people.supervisor))).rejects.toMatchObject({
        code: "BAD_REQUEST",
        cause: { key, field },
      });
    for (const satisfied of [-1, 1.5])
      await expect(press(w, { satisfied })(w.as(w.people.supervisor))).rejects.toMatchObject({
        cause: { issues: [{ path: ["satisfied"], message: "vote.count" }] },
      });
    await test.db.update(commitments).set({ livelihood: false }).where(eq(commitments.id, w.commitment.id));
    await expect(press(w)(w.as(w.people.supervisor))).rejects.toMatchObject(
      refusal("BAD_REQUEST", "vote.notLivelihood"),
    );
    expect(await test.db.$count(satisfactionVotes, eq(satisfactionVotes.commitmentId, w.commitment.id))).toBe(
      0,
    );
  });

  it("is for a supervisor who does not lead it, on what is closed, in the own government", async () => {
    const w = await open();
    await refusesAllBut(w, ["supervisor"], press(w), "commitment.notYours");
    await hiddenFrom(await open(), press(w), "commitment.missing");
    for (const state of commitmentStates.filter((one) => one !== "closed")) {
      const made = { leadDepartmentId: w.housing.id, livelihood: true, state };
      const { commitment } = await makeCommitment(test.db, w, made);
      await expect(
        w.as(w.people.supervisor).commitments.vote({ id: commitment.id, version: 1, ...held }),
      ).rejects.toMatchObject(refusal("CONFLICT", "commitment.moved", { state }));
    }
  });

  it("counts one of twenty simultaneous presses", async () => {
    const w = await open();
    await oneOfTwenty(() => press(w)(w.as(w.people.supervisor)), "commitment.moved", "closed");
    expect(await test.db.$count(satisfactionVotes, eq(satisfactionVotes.commitmentId, w.commitment.id))).toBe(
      1,
    );
  });
});
