import { describe, expect, it } from "vitest";
import { commitments, messages } from "@/db/schema";
import { testDb } from "@/db/testing";
import { and, eq } from "drizzle-orm";
import { makeCommitment } from "@/seeds/makers";
import type { Clock } from "../core/clock";
import type { Ctx } from "../core/context";
import { refusal, world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { issue } from "./issue";
import { issueDueNotices } from "./issue-due";
import { issued, noticeIn, noticeRow, noticesOfWorld } from "./testing";

const test = testDb();

/** A clock that stands at a time of day of Shanghai. */
const clockOn = (at: string): Clock => {
  const now = new Date(`${at}:00+08:00`);
  return { real: () => now, now: () => now, today: () => at.slice(0, 10) };
};
const at = (w: TestWorld, time: string): Ctx => ({
  db: test.db,
  actor: w.people.supervisor,
  clock: clockOn(time),
});
/** Whoever the scheduled work acts as: no person, no post. */
const scheduled = (w: TestWorld, time: string): Ctx => ({
  db: test.db,
  clock: clockOn(time),
  actor: { ...w.people.admin, userId: "", postId: null, name: "" },
});
const another = async (w: TestWorld, given: Parameters<typeof noticeIn>[4] = {}) => {
  const { commitment } = await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id });
  return noticeIn(test.db, w, "approved", "remind", { commitmentId: commitment.id, ...given });
};

describe("issue", () => {
  it("gives the number, starts the clocks and tells the department", async () => {
    const w = await world(test.db);
    const made = await issued(w, "blue");
    expect(made).toMatchObject({ state: "issued", numberText: "督〔2023〕1号", sendAt: null });
    expect(await noticeRow(test.db, made.id)).toMatchObject({
      year: 2023,
      number: 1,
      issuedBy: w.people.supervisor.userId,
      issuedOn: "2023-09-28",
      // The holiday lies between: Saturday the 7th, Sunday the 8th and Monday the 9th are its working days.
      acknowledgeBy: "2023-10-07",
      answerBy: "2023-10-09",
    });
    expect(await w.lastEvent()).toMatchObject({
      verb: "notice.issue",
      commitmentId: w.commitment.id,
      payload: { before: { state: "approved" }, after: { state: "issued", numberText: "督〔2023〕1号" } },
    });
    const told = await test.db
      .select()
      .from(messages)
      .where(and(eq(messages.governmentId, w.government.id), eq(messages.key, "notice.issued")));
    const { officer, officer2, head } = w.people;
    expect(new Set(told.map((one) => one.userId))).toEqual(
      new Set([officer.userId, officer2.userId, head.userId]),
    );
    expect(told[0]).toMatchObject({ href: `/notices/${made.id}`, facts: { answerBy: "2023-10-09" } });
  });

  it("numbers twenty in the same moment without a gap or a double, each year from one", async () => {
    const w = await world(test.db);
    const rows = [];
    for (let n = 0; n < 20; n++) rows.push(await another(w));
    await Promise.all(rows.map((row) => w.as(w.people.supervisor).notices.issue(row)));
    const numbers = (await noticesOfWorld(test.db, w)).map((row) => row.number);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    const next = await w.as(w.people.supervisor, "2024-01-05").notices.issue(await another(w));
    expect(next.numberText).toBe("督〔2024〕1号");
  });

  it("keeps the number of one that is withdrawn", async () => {
    const w = await world(test.db);
    const first = await issued(w, "remind");
    await w.as(w.people.supervisor).notices.withdraw({ ...first, reason: "发错对象" });
    const second = await w.as(w.people.supervisor).notices.issue(await another(w));
    expect(second.numberText).toBe("督〔2023〕2号");
  });

  it("leaves five working days between two of an item, and counts no withdrawn one", async () => {
    const w = await world(test.db);
    const earlier = await noticeIn(test.db, w, "lifted", "remind", { issuedOn: "2023-09-22" });
    const next = await noticeIn(test.db, w, "approved", "blue");
    const press = (day: string) => w.as(w.people.supervisor, day).notices.issue(next);
    for (const day of ["2023-09-28", "2023-10-06"])
      await expect(press(day)).rejects.toMatchObject(
        refusal("CONFLICT", "notice.tooSoon", { until: "2023-10-07" }),
      );
    expect(await press("2023-10-07")).toMatchObject({ state: "issued" });
    await noticeIn(test.db, w, "withdrawn", "blue", { issuedOn: "2023-11-01", followsId: earlier.id });
    const third = await noticeIn(test.db, w, "approved", "blue");
    expect(await w.as(w.people.supervisor, "2023-11-02").notices.issue(third)).toMatchObject({
      state: "issued",
    });
  });

  it("does not press for what is closed", async () => {
    const w = await world(test.db, { commitment: { state: "closed" } });
    const row = await noticeIn(test.db, w, "approved");
    await expect(w.as(w.people.supervisor).notices.issue(row)).rejects.toMatchObject(
      refusal("CONFLICT", "commitment.moved", { state: "closed" }),
    );
  });
});

describe("outside working hours", () => {
  it("waits, unnumbered, for the next working instant, and is issued then by whoever pressed", async () => {
    const w = await world(test.db);
    const row = await another(w);
    const waiting = await issue(at(w, "2023-09-28T18:00"), row);
    expect(waiting).toMatchObject({ state: "approved", version: 2, numberText: null });
    expect(waiting.sendAt).toEqual(new Date("2023-10-07T08:30:00+08:00"));
    expect((await w.lastEvent())?.verb).toBe("notice.schedule");
    expect(await issueDueNotices(scheduled(w, "2023-10-07T08:29"))).toBe(0);
    expect(await issueDueNotices(scheduled(w, "2023-10-07T08:30"))).toBe(1);
    expect(await issueDueNotices(scheduled(w, "2023-10-07T08:31"))).toBe(0);
    expect(await noticeRow(test.db, row.id)).toMatchObject({
      state: "issued",
      number: 1,
      sendAt: null,
      issuedBy: w.people.supervisor.userId,
      issuedOn: "2023-10-07",
      acknowledgeBy: "2023-10-08",
      answerBy: "2023-10-10",
    });
  });

  it("issues each once however often the scheduled work runs, in the order of their hours", async () => {
    const w = await world(test.db);
    const [second, first] = [await another(w), await another(w)];
    await issue(at(w, "2023-09-22T20:00"), first);
    await issue(at(w, "2023-09-25T20:00"), second);
    const runs = Array.from({ length: 5 }, () => issueDueNotices(scheduled(w, "2023-09-26T09:00")));
    expect((await Promise.all(runs)).reduce((sum, one) => sum + one, 0)).toBe(2);
    expect((await noticesOfWorld(test.db, w)).map((row) => row.id)).toEqual([first.id, second.id]);
  });

  it("keeps it when the scheduled work comes late, when it was withdrawn, and when the item was closed", async () => {
    const w = await world(test.db);
    const [late, gone, closed] = [await another(w), await another(w), await another(w)];
    for (const row of [late, gone, closed]) await issue(at(w, "2023-09-22T20:00"), row);
    await w.as(w.people.supervisor).notices.withdraw({ id: gone.id, version: 2, reason: "情况已变" });
    await test.db.update(commitments).set({ state: "closed" }).where(eq(commitments.id, closed.commitmentId));
    expect(await issueDueNotices(scheduled(w, "2023-09-25T19:00"))).toBe(0);
    expect(await issueDueNotices(scheduled(w, "2023-09-26T08:30"))).toBe(1);
    expect((await noticeRow(test.db, late.id)).state).toBe("issued");
    expect((await noticeRow(test.db, gone.id)).state).toBe("withdrawn");
    expect((await noticeRow(test.db, closed.id)).state).toBe("approved");
    const office = w.as(w.people.supervisor, "2023-09-26");
    expect((await office.notices.forDesk()).toIssue.map((row) => row.id)).toEqual([closed.id]);
  });
});
