import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitments, messages, notices, portfolios } from "@/db/schema";
import { testDb } from "@/db/testing";
import { commitmentStates } from "@/db/values";
import { makeCommitment, makeUser } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, refusesAllBut, type TestWorld } from "../testing-refusals";
import { canBePressed } from "./policy";
import { noticeIn, noticeRow } from "./testing";

const test = testDb();
type Step = Parameters<Caller["notices"]["draft"]>[0]["step"];
const draft =
  (w: TestWorld, step: Step = "remind", varied: { commitmentId?: string; words?: string } = {}) =>
  (call: Caller) =>
    call.notices.draft({ commitmentId: w.commitment.id, step, ...varied });
const office = (w: TestWorld) => w.as(w.people.supervisor);
const toldOf = async (w: TestWorld, key: "notice.toApprove") =>
  (
    await test.db
      .select({ userId: messages.userId })
      .from(messages)
      .where(and(eq(messages.governmentId, w.government.id), eq(messages.key, key)))
  ).map((one) => one.userId);

describe("draft", () => {
  it("writes the words from the facts and keeps what they rest on", async () => {
    const w = await world(test.db);
    const { id } = await draft(w, "orange")(office(w));
    const row = await noticeRow(test.db, id);
    expect(row).toMatchObject({
      state: "draft",
      step: "orange",
      departmentId: w.housing.id,
      draftedOn: "2023-09-28",
      number: null,
      issuedOn: null,
      // Nothing was filed for two periods running.
      basis: { quote: w.commitment.quote, lamp: "red", period: "2023-08", returns: 0, before: [] },
    });
    expect(row.words).toContain(`“${w.commitment.quote}”`);
    expect(row.words).toContain("2023年7月、2023年8月连续两期未按期填报");
    // Before it is issued the item's own history says nothing of it.
    expect(await w.lastEvent()).toMatchObject({
      verb: "notice.draft",
      subjectId: id,
      commitmentId: null,
      payload: { after: { state: "draft", step: "orange", words: row.words } },
    });
  });

  it("takes one's own words, and marks what is invented", async () => {
    const w = await world(test.db);
    const actor = { ...w.people.supervisor, demonstration: true };
    const { id } = await draft(w, "remind", { words: "请加快。" })(w.as(actor));
    expect(await noticeRow(test.db, id)).toMatchObject({ words: "请加快。", demonstration: true });
  });

  it("goes one step at a time and one notice at a time", async () => {
    const w = await world(test.db);
    for (const step of ["red", "summons"] as const)
      await expect(draft(w, step)(office(w))).rejects.toMatchObject(
        refusal("CONFLICT", "notice.stepTooHigh", { step: "orange" }),
      );
    await noticeIn(test.db, w, "issued", "instruction");
    await draft(w)(office(w));
    await expect(draft(w)(office(w))).rejects.toMatchObject(
      refusal("CONFLICT", "notice.open", { state: "draft" }),
    );
    const outcomes = await Promise.allSettled(
      Array.from({ length: 5 }, async () => {
        const { commitment } = await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id });
        const press = draft(w, "remind", { commitmentId: commitment.id });
        return Promise.allSettled([press(office(w)), press(office(w))]);
      }),
    );
    for (const one of outcomes)
      if (one.status === "fulfilled")
        expect(one.value.map((press) => press.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("is for what was sent out and is not done with, and names the state elsewhere", async () => {
    const w = await world(test.db);
    for (const state of commitmentStates) {
      const { commitment } = await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id, state });
      const press = draft(w, "remind", { commitmentId: commitment.id })(office(w));
      if (canBePressed(state)) await press;
      else await expect(press).rejects.toMatchObject(refusal("CONFLICT", "commitment.moved", { state }));
    }
  });

  it("refuses everyone but a supervisor whose department does not lead it, and is hidden elsewhere", async () => {
    const w = await world(test.db);
    await refusesAllBut(w, ["supervisor"], draft(w), "commitment.notYours");
    await hiddenFrom(await world(test.db), draft(w), "commitment.missing");
  });
});

describe("from orange up", () => {
  it("only the leader in charge approves, by portfolio or by name, and hears of it", async () => {
    const w = await world(test.db);
    const inCharge = await makeUser(test.db, w.government.id, { role: "leader" });
    const named = await makeUser(test.db, w.government.id, { role: "leader" });
    await test.db
      .insert(portfolios)
      .values({ governmentId: w.government.id, postId: inCharge.post.id, departmentId: w.housing.id });
    await test.db
      .update(commitments)
      .set({ leaderPostId: named.post.id })
      .where(eq(commitments.id, w.commitment.id));
    const drafted = await draft(w, "orange")(office(w));
    expect(new Set(await toldOf(w, "notice.toApprove"))).toEqual(
      new Set([inCharge.actor.userId, named.actor.userId]),
    );
    await expect(w.as(w.people.leader).notices.approve(drafted)).rejects.toMatchObject(
      refusal("FORBIDDEN", "notice.notYours"),
    );
    expect((await w.as(named.actor).notices.forDesk()).toApprove).toHaveLength(1);
    expect((await w.as(w.people.leader).notices.forDesk()).toApprove).toHaveLength(0);
    expect(await w.as(inCharge.actor).notices.approve(drafted)).toMatchObject({ state: "approved" });
  });

  it("any leader does where nobody is in charge, and a reminder asks no leader", async () => {
    const w = await world(test.db);
    const { commitment } = await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id });
    await draft(w)(office(w));
    expect(await toldOf(w, "notice.toApprove")).toEqual([]);
    const drafted = await draft(w, "orange", { commitmentId: commitment.id })(office(w));
    expect(await toldOf(w, "notice.toApprove")).toEqual([w.people.leader.userId]);
    expect(await w.as(w.people.leader).notices.approve(drafted)).toMatchObject({ state: "approved" });
  });
});

describe("draftSuggested", () => {
  it("drafts what the ladder proposes and passes over what no longer needs it", async () => {
    const w = await world(test.db);
    const { commitment: closed } = await makeCommitment(test.db, w, {
      leadDepartmentId: w.housing.id,
      state: "closed",
    });
    const { commitment: parks } = await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id });
    const suggested = await office(w).notices.suggested();
    expect(suggested.map((row) => [row.commitmentId, row.step, row.because.key]).sort()).toEqual(
      [
        [w.commitment.id, "orange", "redLonger"],
        [parks.id, "orange", "redLonger"],
      ].sort(),
    );
    const commitmentIds = [w.commitment.id, parks.id, closed.id];
    expect(await office(w).notices.draftSuggested({ commitmentIds })).toEqual({ drafted: 2, passedOver: 1 });
    expect(await office(w).notices.draftSuggested({ commitmentIds })).toEqual({ drafted: 0, passedOver: 3 });
    expect(await office(w).notices.suggested()).toEqual([]);
    expect(await test.db.$count(notices, eq(notices.governmentId, w.government.id))).toBe(2);
  });

  it("is nobody else's, and drafts nothing when one of them is not the actor's", async () => {
    const w = await world(test.db);
    const press = (call: Caller) => call.notices.draftSuggested({ commitmentIds: [w.commitment.id] });
    await refusesAllBut(w, ["supervisor"], press, "commitment.notYours");
    for (const actor of [
      w.people.officer,
      w.people.leader,
      { ...w.people.supervisor, departmentId: w.housing.id },
    ])
      expect(await w.as(actor).notices.suggested()).toEqual([]);
    const other = await world(test.db);
    await expect(
      office(w).notices.draftSuggested({ commitmentIds: [w.commitment.id, other.commitment.id] }),
    ).rejects.toMatchObject(refusal("NOT_FOUND", "commitment.missing"));
    expect(await w.events()).toBe(0);
  });
});
