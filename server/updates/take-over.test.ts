import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { updates } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeUser } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { hiddenFrom, oneOfTwenty, refusesAllBut, type TestWorld } from "../testing-refusals";
import { isIdle } from "./abandoned";
import { filing, send, updateRow } from "./testing";

const test = testDb();
const period = "2023-09";
const month = 30 * 86_400_000;
const leaveLying = (id: string) =>
  test.db
    .update(updates)
    .set({ updatedAt: new Date(Date.now() - month) })
    .where(eq(updates.id, id));

async function left(w: TestWorld, who = w.people.officer) {
  const { id, version } = await w.as(who).updates.saveDraft(filing(w, { progress: "写到一半" }));
  await leaveLying(id);
  return { id, version };
}

it("counts working days in the government's own time zone", () => {
  // Thursday; the holidays run from Friday 29 September to Friday 6 October, the 7th and 8th are worked.
  const saved = new Date("2023-09-28T02:00:00Z");
  const idle = (now: string) => isIdle(saved, new Date(now), "Asia/Shanghai");
  expect(idle("2023-10-09T15:59:00Z")).toBe(false);
  expect(idle("2023-10-09T16:01:00Z")).toBe(true);
});

describe("takeOver", () => {
  it("lets a supervisor go on with what the department left lying, words and writers kept", async () => {
    const w = await world(test.db, { plan: { endorsement: true } });
    const { code } = w.commitment;
    const draft = await left(w);
    const office = w.as(w.people.supervisor);
    const blocked = await office.updates.form({ code, period });
    expect(blocked).toMatchObject({
      mayFile: false,
      current: null,
      blockedBy: "department",
      takeOver: { ...draft, name: w.people.officer.name },
    });
    expect((await office.commitments.show({ code })).filing.onBehalf).toBe(true);
    const taken = await office.updates.takeOver(draft);
    expect(await updateRow(test.db, draft.id)).toMatchObject({
      onBehalf: true,
      progress: "写到一半",
      writers: [w.people.officer.userId, w.people.supervisor.userId],
    });
    expect(await w.lastEvent()).toMatchObject({
      verb: "update.takeOver",
      subjectId: draft.id,
      payload: { before: { onBehalf: false }, after: { onBehalf: true, period } },
    });
    expect(await office.updates.form({ code, period })).toMatchObject({
      mayFile: true,
      takeOver: null,
      current: { progress: "写到一半" },
    });
    const theirs = await w.as(w.people.officer).updates.form({ code, period });
    expect(theirs).toMatchObject({ blockedBy: "supervisors", takeOver: null });
    const sent = await send(w, { version: taken.version }, w.people.supervisor);
    const other = (await makeUser(test.db, w.government.id, { role: "supervisor" })).actor;
    await expect(office.updates.accept(sent)).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect((await w.as(other).updates.accept(sent)).state).toBe("accepted");
  });

  it("and the department with what the supervision office left lying", async () => {
    const w = await world(test.db);
    const draft = await left(w, w.people.supervisor);
    const officer = w.as(w.people.officer);
    expect((await officer.commitments.show({ code: w.commitment.code })).filing.file).toBe(true);
    const taken = await officer.updates.takeOver(draft);
    const sent = await send(w, { version: taken.version });
    expect(await updateRow(test.db, sent.id)).toMatchObject({
      onBehalf: false,
      writers: [w.people.supervisor.userId, w.people.officer.userId],
    });
    await expect(w.as(w.people.supervisor).updates.accept(sent)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("not while it is worked on, nor what is one's own, was sent, or stands beside the period", async () => {
    const w = await world(test.db);
    const { code } = w.commitment;
    const office = w.as(w.people.supervisor);
    const fresh = await w.as(w.people.officer).updates.saveDraft(filing(w));
    const draft = { id: fresh.id, version: fresh.version };
    await expect(office.updates.takeOver(draft)).rejects.toMatchObject(
      refusal("CONFLICT", "update.ofDepartment", { name: w.people.officer.name }),
    );
    expect((await office.updates.form({ code, period })).takeOver).toBe(null);
    expect((await office.commitments.show({ code })).filing.onBehalf).toBe(false);
    await leaveLying(draft.id);
    await expect(w.as(w.people.head).updates.takeOver(draft)).rejects.toMatchObject(
      refusal("CONFLICT", "update.moved", { state: "draft" }),
    );
    const sent = await send(w, { version: draft.version });
    await leaveLying(draft.id);
    await expect(office.updates.takeOver(sent)).rejects.toMatchObject(
      refusal("CONFLICT", "update.moved", { state: "submitted" }),
    );
    const { readings: _, ...content } = filing(w);
    const extra = await w.as(w.people.officer).updates.saveExtra({ ...content, readings: [], kind: "adhoc" });
    await leaveLying(extra.id);
    await expect(office.updates.takeOver({ id: extra.id, version: 1 })).rejects.toMatchObject(
      refusal("CONFLICT", "update.moved", { state: "draft" }),
    );
  });

  it("is for whoever may file the period, and one of twenty simultaneous presses wins", async () => {
    const w = await world(test.db);
    const draft = await left(w);
    await refusesAllBut(
      w,
      ["officer", "officer2", "head", "supervisor"],
      (call) => call.updates.takeOver(draft),
      "commitment.notYours",
    );
    await hiddenFrom(await world(test.db), (call) => call.updates.takeOver(draft), "update.missing");
    await oneOfTwenty(() => w.as(w.people.supervisor).updates.takeOver(draft), "update.moved", "draft");
    expect(await w.events()).toBe(1);
  });
});
