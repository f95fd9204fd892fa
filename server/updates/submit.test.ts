import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { readings, updateSteps } from "@/db/schema";
import { testDb } from "@/db/testing";
import { commitmentStates } from "@/db/values";
import { makeCommitment } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut, type TestWorld } from "../testing-refusals";
import { filing, reading, send, updateRow } from "./testing";

const test = testDb();
const press =
  (w: TestWorld, varied = {}) =>
  (call: Caller) =>
    call.updates.submit(filing(w, varied));
const valueSent = async (updateId: string) =>
  (await test.db.select().from(readings).where(eq(readings.updateId, updateId)))[0]?.value;

describe("submit", () => {
  it("saves and sends in one go", async () => {
    const w = await world(test.db);
    const sent = await send(w);
    expect(sent).toMatchObject({ state: "submitted" });
    expect(await updateRow(test.db, sent.id)).toMatchObject({
      state: "submitted",
      version: sent.version,
      submittedOn: "2023-09-28",
      submittedBy: w.people.officer.userId,
      endorsedBy: null,
      noChange: false,
    });
    expect(await valueSent(sent.id)).toBe(1652);
  });

  it("sends a draft that was kept, from the version that was seen", async () => {
    const w = await world(test.db);
    const draft = await w.as(w.people.officer).updates.saveDraft(filing(w));
    expect((await send(w, { version: draft.version })).id).toBe(draft.id);
    const steps = await test.db.select().from(updateSteps).where(eq(updateSteps.updateId, draft.id));
    expect(steps.map((step) => [step.decision, step.userId, step.on])).toEqual([
      ["submit", w.people.officer.userId, "2023-09-28"],
    ]);
  });

  it("reads full-width digits, separators and signs as people type them", async () => {
    const cases = { "１，６５２": 1652, "1,652": 1652, " 1 652 ": 1652, "１６５２．５": 1652.5, "0": 0 };
    for (const [typed, value] of Object.entries(cases)) {
      const w = await world(test.db);
      const sent = await send(w, { readings: [reading(w, typed)] });
      expect(await valueSent(sent.id), typed).toBe(value);
    }
  });

  it("strips NUL from words", async () => {
    const w = await world(test.db);
    const sent = await send(w, { progress: "已开\0工" });
    expect((await updateRow(test.db, sent.id)).progress).toBe("已开工");
  });

  it("takes 'no change' without words and without a reading, and keeps none that came along", async () => {
    const w = await world(test.db);
    const bare = { noChange: true, progress: "", problems: "", nextSteps: "", selfAssessment: null };
    const sent = await send(w, bare);
    expect(await updateRow(test.db, sent.id)).toMatchObject({ state: "submitted", noChange: true });
    expect(await valueSent(sent.id)).toBeUndefined();
  });

  it("counts a head's filing as endorsed, when the plan asks for that", async () => {
    const asks = await world(test.db, { plan: { endorsement: true } });
    const own = await send(asks, {}, asks.people.head);
    expect(await updateRow(test.db, own.id)).toMatchObject({
      state: "endorsed",
      endorsedBy: asks.people.head.userId,
      endorsedOn: "2023-09-28",
    });
    const officers = await world(test.db, { plan: { endorsement: true } });
    expect((await send(officers)).state).toBe("submitted");
    const plain = await world(test.db);
    expect((await send(plain, {}, plain.people.head)).state).toBe("submitted");
  });

  it("refuses everyone outside the leading department", async () => {
    const w = await world(test.db);
    await refusesAllBut(w, ["officer", "officer2", "head", "supervisor"], press(w), "commitment.notYours");
  });

  it("hides another government's commitment", async () => {
    const w = await world(test.db);
    await hiddenFrom(await world(test.db), press(w), "commitment.missing");
  });

  it("refuses a commitment that is not at work, and what was sent already, and names the state", async () => {
    const w = await world(test.db);
    for (const state of commitmentStates.filter((state) => state !== "active" && state !== "closing")) {
      const { commitment } = await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id, state });
      await expect(
        press(w, { commitmentId: commitment.id, readings: [] })(w.as(w.people.officer)),
      ).rejects.toMatchObject(refusal("CONFLICT", "commitment.moved", { state }));
    }
    expect(await w.events()).toBe(0);
    const sent = await send(w);
    await w.as(w.people.supervisor).updates.accept(sent);
    await expect(press(w, { version: sent.version + 1 })(w.as(w.people.officer))).rejects.toMatchObject(
      refusal("CONFLICT", "update.moved", { state: "accepted" }),
    );
    expect(await w.events()).toBe(2);
  });

  it("takes no filing for a parent, whose children are filed for", async () => {
    const w = await world(test.db, { commitment: { hasChildren: true } });
    await expect(press(w)(w.as(w.people.officer))).rejects.toMatchObject(
      refusal("FORBIDDEN", "commitment.notYours"),
    );
  });

  it("leaves an event", async () => {
    const w = await world(test.db);
    const sent = await send(w);
    expect(await w.lastEvent()).toMatchObject({
      verb: "update.submit",
      subjectKind: "update",
      subjectId: sent.id,
      commitmentId: w.commitment.id,
      payload: { before: { state: "draft" }, after: { state: "submitted", period: "2023-09" } },
    });
  });

  it("lets one of twenty simultaneous presses win, and keeps one filing", async () => {
    const w = await world(test.db);
    const winner = await oneOfTwenty(() => send(w), "update.moved", "submitted");
    expect(await updateRow(test.db, winner.id)).toMatchObject({ state: "submitted", version: 2 });
    expect(await w.events()).toBe(1);
  });
});
