import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { auditEvents, clues, users } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeCommitment, makeUser } from "@/seeds/makers";
import { world } from "../testing";
import { cast, hiddenFrom, refusesAllBut } from "../testing-refusals";
import { stepCtx } from "../tick/testing";
import { cluesForDesk, countWaiting } from "./count-waiting";
import { eraseSenders } from "./erase-senders";
import { cluesPerPage } from "./schema";
import { clueRow, placeClue, secretSender, secretWords } from "./testing";

const test = testDb();

it("lists what waits to the supervision office alone, oldest first, page by page", async () => {
  const w = await world(test.db);
  const other = await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id });
  const day = (n: number) => `2023-09-${String(1 + (n % 20)).padStart(2, "0")}`;
  for (let n = 0; n < cluesPerPage; n++) await placeClue(test.db, w, "received", { receivedOn: day(n) });
  const elsewhere = { commitmentId: other.commitment.id, receivedOn: "2023-08-01" };
  const oldest = await placeClue(test.db, w, "received", elsewhere);
  await placeClue(test.db, w, "dismissed");
  const { list } = w.as(w.people.supervisor).clues;
  const first = await list({});
  expect(first.count).toEqual({ received: cluesPerPage + 1, verified: 0, dismissed: 1, "acted-on": 0 });
  expect([first.pages, first.rows.length, first.rows[0]?.id]).toEqual([2, cluesPerPage, oldest.id]);
  const days = first.rows.map((row) => row.receivedOn);
  expect(days).toEqual([...days].sort());
  expect((await list({ page: 99 })).rows).toHaveLength(1);
  const narrowed = await list({ code: other.commitment.code });
  expect([narrowed.rows.map((row) => row.id), narrowed.count.dismissed]).toEqual([[oldest.id], 0]);
  const told = JSON.stringify(first);
  for (const hidden of Object.values(secretSender)) expect(told).not.toContain(hidden);
  const office = w.ctx(w.people.supervisor);
  expect(await countWaiting(office)).toBe((await cluesForDesk(office)).length);
  expect(await countWaiting(w.ctx(w.people.leader))).toBe(0);
  const barred = ["supervisor", "involvedSupervisor"] as const;
  await refusesAllBut(w, barred, (call) => call.clues.list({}), "clue.notYours");
});

it("shows one with its sender to supervisors, but not to one whose own department it speaks of", async () => {
  const w = await world(test.db);
  const { id } = await placeClue(test.db, w, "received");
  const press = (call: ReturnType<typeof w.as>) => call.clues.show({ id });
  const shown = await press(w.as(w.people.supervisor));
  expect(shown).toMatchObject({
    clue: { words: secretWords, sender: secretSender },
    about: { code: w.commitment.code, quote: w.commitment.quote, leadZh: w.housing.nameZh },
    may: { decide: true, act: false, reword: false },
  });
  expect(JSON.stringify(shown)).not.toContain("Hash");
  await refusesAllBut(w, ["supervisor"], press, "clue.notYours");
  await hiddenFrom(await world(test.db), press, "clue.missing");
  const { involvedSupervisor } = cast(w);
  expect(await countWaiting(w.ctx(involvedSupervisor))).toBe(0);
  expect((await w.as(involvedSupervisor).clues.list({})).rows).toEqual([]);
});

it("waits for nobody for ever: where the whole office is of that department, it handles it itself", async () => {
  const w = await world(test.db);
  const { commitment } = await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id });
  const { id } = await placeClue(test.db, w, "received", { commitmentId: commitment.id });
  const { actor } = await makeUser(test.db, w.government.id, {
    role: "supervisor",
    departmentId: w.parks.id,
  });
  await expect(w.as(actor).clues.show({ id })).rejects.toMatchObject({ code: "FORBIDDEN" });
  const gone = eq(users.id, w.people.supervisor.userId);
  await test.db.update(users).set({ disabledAt: new Date() }).where(gone);
  expect((await w.as(actor).clues.show({ id })).may.decide).toBe(true);
  expect(await countWaiting(w.ctx(actor))).toBe(1);
});

it("erases the senders' details 180 days after the decision, once, with an event", async () => {
  const w = await world(test.db);
  const decidedOn = "2023-03-01";
  const settled = [
    await placeClue(test.db, w, "verified", { decidedOn }),
    await placeClue(test.db, w, "dismissed", { decidedOn }),
    await placeClue(test.db, w, "acted-on", { decidedOn }),
  ];
  const nameless = await placeClue(test.db, w, "verified", { decidedOn, sender: null });
  const waiting = await placeClue(test.db, w, "received", { receivedOn: "2023-01-01" });
  const tick = (day: string) => eraseSenders(stepCtx(test.db, w, day));
  expect(await tick("2023-08-27")).toBe(0);
  const runs = await Promise.all([tick("2023-08-28"), tick("2023-08-28")]);
  expect(runs.sort()).toEqual([0, 3]);
  for (const { id } of settled)
    expect(await clueRow(test.db, id)).toMatchObject({
      ...{ sender: null, senderErasedOn: "2023-08-28", words: secretWords, answer: "经核查" },
    });
  expect(await clueRow(test.db, nameless.id)).toMatchObject({ senderErasedOn: null });
  expect(await clueRow(test.db, waiting.id)).toMatchObject({ sender: secretSender });
  const own = eq(auditEvents.governmentId, w.government.id);
  const events = await test.db.select().from(auditEvents).where(own);
  expect(events.map((one) => one.verb)).toEqual(settled.map(() => "clue.eraseSender"));
  expect(JSON.stringify(events)).not.toContain(secretSender.contact);
  expect(await test.db.$count(clues, eq(clues.governmentId, w.government.id))).toBe(5);
});
