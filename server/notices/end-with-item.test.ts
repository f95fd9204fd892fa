import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEvents, messages, notices, supports } from "@/db/schema";
import { testDb } from "@/db/testing";
import type { NoticeState, NoticeStep } from "@/db/values";
import { answered, proved } from "../requests/testing";
import { world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { noticeIn } from "./testing";

const test = testDb();
const open: [NoticeState, NoticeStep][] = [
  ["draft", "remind"],
  ["approved", "blue"],
  ["issued", "remind"],
  ["acknowledged", "blue"],
  ["answered", "orange"],
  ["answered", "instruction"],
];
async function pressed(w: TestWorld) {
  for (const [state, step] of open) await noticeIn(test.db, w, state, step);
  await noticeIn(test.db, w, "lifted", "remind", { endReason: "早已解除" });
}
const ended = async (w: TestWorld) =>
  (
    await test.db
      .select()
      .from(notices)
      .where(eq(notices.commitmentId, w.commitment.id))
      .orderBy(notices.createdAt)
  ).map(({ step, state, endReason }) => [step, state, endReason]);
const verbs = async (w: TestWorld) =>
  (
    await test.db
      .select({ verb: auditEvents.verb, by: auditEvents.actorId })
      .from(auditEvents)
      .where(eq(auditEvents.governmentId, w.government.id))
      .orderBy(auditEvents.seq)
  ).map((one) => [one.verb, one.by]);

describe("what is open about an item", () => {
  it("ends when it is closed: answered notices are lifted, the rest is withdrawn, each with its event", async () => {
    const w = await world(test.db);
    await pressed(w);
    await proved(test.db, w);
    const { id, version } = await w
      .as(w.people.officer)
      .requests.fileClosing({ commitmentId: w.commitment.id, version: 1, reason: "全部建成" });
    const reason = "事项已销号";
    await w
      .as(w.people.supervisor)
      .requests.decide({ id, version, grant: true, reason: "情况属实", answers: answered(true) });
    const rows = await ended(w);
    expect(rows).toHaveLength(7);
    expect(rows).toEqual(
      expect.arrayContaining([
        ["remind", "withdrawn", reason],
        ["blue", "withdrawn", reason],
        ["orange", "lifted", reason],
        ["instruction", "withdrawn", reason],
        ["remind", "lifted", "早已解除"],
      ]),
    );
    const { userId } = w.people.supervisor;
    const told = await verbs(w);
    expect(told.filter(([verb]) => verb === "notice.withdraw")).toEqual(
      Array.from({ length: 5 }, () => ["notice.withdraw", userId]),
    );
    expect(told.filter(([verb]) => verb === "notice.lift")).toEqual([["notice.lift", userId]]);
    const [lifted] = await test.db
      .select({ facts: messages.facts })
      .from(messages)
      .where(eq(messages.key, "notice.lifted"));
    expect(lifted?.facts).toMatchObject({ reason });
  });

  it("is withdrawn when it is discontinued on request, with the reason; those who support it hear", async () => {
    const w = await world(test.db);
    await test.db.insert(supports).values({ commitmentId: w.commitment.id, departmentId: w.parks.id });
    await pressed(w);
    const { id, version } = await w
      .as(w.people.officer)
      .requests.fileDiscontinuation({ commitmentId: w.commitment.id, reason: "规划调整" });
    await w.as(w.people.supervisor).requests.decide({ id, version, grant: true, reason: "情况属实" });
    const rows = await ended(w);
    expect(rows.filter(([, state]) => state === "withdrawn")).toHaveLength(6);
    expect(new Set(rows.map(([, , reason]) => reason))).toEqual(
      new Set(["事项已中止：规划调整", "早已解除"]),
    );
    const told = await test.db
      .select({ userId: messages.userId, key: messages.key })
      .from(messages)
      .where(eq(messages.governmentId, w.government.id));
    expect(told.filter((one) => one.key === "commitment.discontinued")).toEqual([
      { userId: w.people.otherOfficer.userId, key: "commitment.discontinued" },
    ]);
  });

  it("and when it is ended before it was at work; nobody hears of the end of a draft", async () => {
    for (const [state, heard] of [
      ["unassigned", 3],
      ["draft", 0],
    ] as const) {
      const w = await world(test.db, { commitment: { state } });
      await noticeIn(test.db, w, "draft", "remind");
      await w.as(w.people.supervisor).commitments.discontinue({
        ...{ id: w.commitment.id, version: 1 },
        ...{ reason: "与另一事项重复", mergedIntoCode: null },
      });
      expect(await ended(w)).toEqual([["remind", "withdrawn", "事项已中止：与另一事项重复"]]);
      const told = await test.db.select().from(messages).where(eq(messages.governmentId, w.government.id));
      expect(told.map((one) => one.key)).toEqual(
        Array.from({ length: heard }, () => "commitment.discontinued"),
      );
    }
  });
});
