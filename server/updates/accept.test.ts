import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEvents, lampRows, milestoneClaims, readings } from "@/db/schema";
import { testDb } from "@/db/testing";
import { one } from "@/seeds/makers";
import { write } from "../core/context";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut, type TestWorld } from "../testing-refusals";
import { accept } from "./accept";
import { acceptedFiling, filing, reading, send, updateRow } from "./testing";

const test = testDb();
type Sent = { id: string; version: number };
const press =
  ({ id, version }: Sent) =>
  (call: Caller) =>
    call.updates.accept({ id, version });
const lampOf = async (w: TestWorld) =>
  one(await test.db.select().from(lampRows).where(eq(lampRows.commitmentId, w.commitment.id)));
const readingOf = async ({ id }: Sent) =>
  one(await test.db.select().from(readings).where(eq(readings.updateId, id)));

describe("accept", () => {
  it("locks the filing and makes its readings official, in the order of acceptance", async () => {
    const w = await world(test.db);
    const sent = await send(w);
    expect(await readingOf(sent)).toMatchObject({ acceptedOn: null, acceptedSeq: null });
    const done = await w.as(w.people.supervisor).updates.accept({ ...sent, remark: "数据属实" });
    expect(done).toMatchObject({ state: "accepted", version: sent.version + 1 });
    expect(await updateRow(test.db, sent.id)).toMatchObject({
      state: "accepted",
      decidedBy: w.people.supervisor.userId,
      decidedOn: "2023-09-28",
      remark: "数据属实",
    });
    const event = await w.lastEvent();
    expect(await readingOf(sent)).toMatchObject({
      acceptedOn: "2023-09-28",
      acceptedSeq: event?.seq,
      value: 1652,
    });
  });

  it("makes claimed milestones count", async () => {
    const w = await world(test.db, { commitment: { milestones: [{ dueOn: "2023-06-30", weight: 1 }] } });
    const claims = [{ milestoneId: w.milestones[0]?.id ?? "", reachedOn: "2023-09-01" }];
    const sent = await send(w, { claims });
    await press(sent)(w.as(w.people.supervisor));
    const [claim] = await test.db.select().from(milestoneClaims).where(eq(milestoneClaims.updateId, sent.id));
    expect(claim?.acceptedOn).toBe("2023-09-28");
  });

  it("changes the lamp in the same transaction", async () => {
    const w = await world(test.db, { commitment: { measure: { target: 2000 } } });
    const august = await send(
      w,
      { period: "2023-08", readings: [reading(w, "1652", { asOf: "2023-08-31" })] },
      w.people.officer,
      "2023-09-27",
    );
    const before = await lampOf(w);
    await press(august)(w.as(w.people.supervisor, "2023-09-27"));
    const after = await lampOf(w);
    expect(before.progress).toBe(0);
    expect(after).toMatchObject({ progress: 0.826, asOf: "2023-09-27" });
  });

  it("takes the lamp and the readings back with a transaction that fails", async () => {
    const w = await world(test.db);
    const sent = await send(w);
    const before = await lampOf(w);
    await expect(
      write(w.ctx(w.people.supervisor), async (ctx) => {
        await accept(ctx, { ...sent, remark: "" });
        throw new Error("afterwards");
      }),
    ).rejects.toThrow("afterwards");
    expect(await lampOf(w)).toEqual(before);
    expect((await readingOf(sent)).acceptedOn).toBeNull();
    expect((await updateRow(test.db, sent.id)).state).toBe("submitted");
    expect(await w.events()).toBe(1);
  });

  it("refuses everyone but a supervisor whose department does not lead it", async () => {
    const w = await world(test.db);
    const sent = await send(w);
    await refusesAllBut(w, ["supervisor"], press(sent), "update.notYours");
  });

  it("lets nobody review what they wrote or sent, whatever they are now", async () => {
    const w = await world(test.db);
    const draft = await w.as(w.people.officer2).updates.saveDraft(filing(w));
    const sent = await send(w, { version: draft.version });
    const promoted = { ...w.people.officer, role: "supervisor" as const, departmentId: null };
    await expect(press(sent)(w.as(promoted))).rejects.toMatchObject(refusal("FORBIDDEN", "update.notYours"));
  });

  it("waits for the endorsement where the plan asks for it", async () => {
    const w = await world(test.db, { plan: { endorsement: true } });
    const sent = await send(w);
    await expect(press(sent)(w.as(w.people.supervisor))).rejects.toMatchObject(
      refusal("CONFLICT", "update.moved", { state: "submitted" }),
    );
    const endorsed = await w.as(w.people.head).updates.endorse(sent);
    expect((await press(endorsed)(w.as(w.people.supervisor))).state).toBe("accepted");
  });

  it("hides another government's filing", async () => {
    const sent = await send(await world(test.db));
    await hiddenFrom(await world(test.db), press(sent), "update.missing");
  });

  it("refuses what was not sent or is decided, and names the state", async () => {
    const w = await world(test.db);
    const moved = (state: string) => refusal("CONFLICT", "update.moved", { state });
    const draft = await w.as(w.people.officer).updates.saveDraft(filing(w));
    await expect(press(draft)(w.as(w.people.supervisor))).rejects.toMatchObject(moved("draft"));
    const sent = await send(w, { version: 1 });
    const stale = { ...sent, version: 1 };
    await expect(press(stale)(w.as(w.people.supervisor))).rejects.toMatchObject(moved("submitted"));
    await press(sent)(w.as(w.people.supervisor));
    await expect(press(sent)(w.as(w.people.supervisor))).rejects.toMatchObject(moved("accepted"));
    expect(await w.events()).toBe(2);
  });

  it("leaves an event", async () => {
    const w = await world(test.db);
    const done = await acceptedFiling(w, "2023-08", "1468");
    const [, event] = await test.db
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.governmentId, w.government.id))
      .orderBy(auditEvents.seq);
    expect(event).toMatchObject({ verb: "update.accept", subjectId: done.id, commitmentId: w.commitment.id });
    expect(event?.payload).toMatchObject({ before: { state: "submitted" }, after: { state: "accepted" } });
  });

  it("lets one of twenty simultaneous presses win", async () => {
    const w = await world(test.db);
    const sent = await send(w);
    await oneOfTwenty(() => press(sent)(w.as(w.people.supervisor)), "update.moved", "accepted");
    expect(await w.events()).toBe(2);
  });
});
