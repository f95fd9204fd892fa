import { and, eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { messages } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeUser } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, refusesAllBut, type TestWorld } from "../testing-refusals";
import { noticeRow } from "./testing";

const test = testDb();
const instruct = (w: TestWorld, answerBy?: string) => (call: Caller) =>
  call.notices.instruct({ commitmentId: w.commitment.id, words: "请住建局加快。", answerBy });
const toldOf = (w: TestWorld, key: "instruction.given" | "notice.answered" | "notice.lifted") =>
  test.db
    .select({ userId: messages.userId, facts: messages.facts })
    .from(messages)
    .where(and(eq(messages.governmentId, w.government.id), inArray(messages.key, [key])));

describe("instruct", () => {
  it("is issued at once, without a number, and lands on the desks of those concerned", async () => {
    const w = await world(test.db);
    const made = await instruct(w)(w.as(w.people.leader));
    expect(made).toMatchObject({ state: "issued", version: 1 });
    expect(await noticeRow(test.db, made.id)).toMatchObject({
      step: "instruction",
      number: null,
      numberText: null,
      words: "请住建局加快。",
      fromPostId: w.people.leader.postId,
      departmentId: w.housing.id,
      approvedBy: w.people.leader.userId,
      issuedBy: w.people.leader.userId,
      acknowledgeBy: "2023-10-07",
      answerBy: "2023-10-09",
      basis: { lamp: "red" },
    });
    expect(await w.lastEvent()).toMatchObject({
      verb: "notice.instruct",
      commitmentId: w.commitment.id,
      payload: { after: { words: "请住建局加快。" } },
    });
    const told = await toldOf(w, "instruction.given");
    const { officer, officer2, head, supervisor } = w.people;
    expect(new Set(told.map((one) => one.userId))).toEqual(
      new Set([officer, officer2, head, supervisor].map((one) => one.userId)),
    );
    expect((await w.as(officer).notices.forDesk()).toAcknowledge.map((row) => row.id)).toEqual([made.id]);
  });

  it("is answered to its leader, who says that it is done, or whoever inherits the post", async () => {
    const w = await world(test.db);
    const made = await instruct(w)(w.as(w.people.leader));
    const officer = w.as(w.people.officer);
    const answered = await officer.notices.answer({
      ...(await officer.notices.acknowledge(made)),
      words: "已加快",
    });
    const [told] = (await toldOf(w, "notice.answered")).filter(
      (one) => one.userId === w.people.leader.userId,
    );
    expect(told?.facts).toMatchObject({ numberTextZh: "批示", departmentZh: w.housing.nameZh });
    const { actor: another } = await makeUser(test.db, w.government.id, { role: "leader" });
    const lift = (call: Caller) => call.notices.lift({ ...answered, reason: "同意" });
    await expect(lift(w.as(another))).rejects.toMatchObject(refusal("FORBIDDEN", "notice.notYours"));
    expect((await w.as(w.people.supervisor).notices.forDesk()).toJudge).toEqual([]);
    const successor = { ...another, postId: w.people.leader.postId };
    expect((await w.as(successor).notices.forDesk()).toJudge).toHaveLength(1);
    expect(await lift(w.as(successor))).toMatchObject({ state: "lifted" });
    expect(await toldOf(w, "notice.lifted")).toHaveLength(3);
  });

  it("takes the leader's own day, but none that is past", async () => {
    const w = await world(test.db);
    const soon = await instruct(w, "2023-09-28")(w.as(w.people.leader));
    expect(await noticeRow(test.db, soon.id)).toMatchObject({
      answerBy: "2023-09-28",
      acknowledgeBy: "2023-09-28",
    });
    await expect(instruct(w, "2023-09-27")(w.as(w.people.leader))).rejects.toMatchObject({
      code: "BAD_REQUEST",
      cause: { key: "notice.answerByPast", field: "answerBy" },
    });
  });

  it("is the leaders' alone, hidden elsewhere, and for what is at work", async () => {
    const w = await world(test.db);
    await refusesAllBut(w, ["leader"], instruct(w), "commitment.notYours");
    await hiddenFrom(await world(test.db), instruct(w), "commitment.missing");
    const closed = await world(test.db, { commitment: { state: "closed" } });
    await expect(instruct(closed)(closed.as(closed.people.leader))).rejects.toMatchObject(
      refusal("CONFLICT", "commitment.moved", { state: "closed" }),
    );
  });
});
