import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { messages, notices } from "@/db/schema";
import { testDb } from "@/db/testing";
import { ladderSteps } from "@/db/values";
import { write } from "../core/context";
import { refusal, world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { endNotice } from "./move";
import { issued, noticeIn, noticeRow } from "./testing";

const test = testDb();
const reason = "逾期未答复";
const escalate = (w: TestWorld, row: { id: string; version: number }, day?: string) =>
  w.as(w.people.supervisor, day).notices.escalate({ id: row.id, version: row.version, reason });

describe("escalate", () => {
  it("waits for the answer's day to pass, which it names, unless there is an answer", async () => {
    const w = await world(test.db);
    const silent = await issued(w, "remind");
    for (const day of ["2023-09-28", "2023-10-09"])
      await expect(escalate(w, silent, day)).rejects.toMatchObject(
        refusal("CONFLICT", "notice.answerNotDue", { answerBy: "2023-10-09" }),
      );
    const shown = await w.as(w.people.supervisor).notices.show({ id: silent.id });
    expect(shown).toMatchObject({ may: { escalate: false, withdraw: true }, bar: "notice.answerNotDue" });
    const acknowledged = await w.as(w.people.officer).notices.acknowledge(silent);
    await expect(escalate(w, acknowledged)).rejects.toMatchObject(refusal("CONFLICT", "notice.answerNotDue"));
    const answered = await w.as(w.people.officer).notices.answer({ ...acknowledged, words: "正在推进" });
    expect(await escalate(w, answered)).toMatchObject({ state: "escalated", nextStep: "blue" });
  });

  it("ends an unanswered one after its day and drafts the next step, which follows it", async () => {
    const w = await world(test.db);
    const silent = await issued(w, "blue");
    const made = await escalate(w, silent, "2023-10-10");
    expect(await noticeRow(test.db, silent.id)).toMatchObject({
      state: "escalated",
      endedOn: "2023-10-10",
      endReason: reason,
    });
    const next = await noticeRow(test.db, made.nextId);
    expect(next).toMatchObject({
      step: "orange",
      state: "draft",
      followsId: silent.id,
      basis: { before: [{ numberText: "督〔2023〕1号", step: "blue", on: "2023-09-28" }] },
    });
    expect(next.words).toContain("此前已发督〔2023〕1号");
    const approved = await w.as(w.people.leader, "2023-10-10").notices.approve(next);
    const office = w.as(w.people.supervisor, "2023-10-11");
    expect(await office.notices.issue(approved)).toMatchObject({ numberText: "督〔2023〕2号" });
  });

  it("climbs every step but from the top", async () => {
    const w = await world(test.db);
    for (const [index, step] of ladderSteps.entries()) {
      const row = await noticeIn(test.db, w, "answered", step);
      const press = escalate(w, row);
      const next = ladderSteps[index + 1];
      if (next) expect((await press).nextStep).toBe(next);
      else await expect(press).rejects.toMatchObject(refusal("CONFLICT", "notice.topStep"));
    }
  });

  it("stands beside instructions", async () => {
    const w = await world(test.db);
    const row = await noticeIn(test.db, w, "answered", "instruction");
    for (const actor of [w.people.supervisor, w.people.leader])
      await expect(w.as(actor).notices.escalate({ id: row.id, version: 1, reason })).rejects.toMatchObject(
        refusal("FORBIDDEN", "notice.notYours"),
      );
  });
});

describe("endNotice", () => {
  it("withdraws from within another verb, with its event, and all of it or nothing", async () => {
    const w = await world(test.db);
    const row = await noticeIn(test.db, w, "answered", "orange");
    const ctx = w.ctx(w.people.supervisor);
    await expect(
      write(ctx, async (inner) => {
        await endNotice(inner, row.id, "withdraw", "复核成立");
        throw new Error("later");
      }),
    ).rejects.toThrow("later");
    expect((await noticeRow(test.db, row.id)).state).toBe("answered");
    await write(ctx, (inner) => endNotice(inner, row.id, "withdraw", "复核成立"));
    expect(await noticeRow(test.db, row.id)).toMatchObject({
      state: "withdrawn",
      endReason: "复核成立",
      endedOn: "2023-09-28",
    });
    expect(await w.lastEvent()).toMatchObject({
      verb: "notice.withdraw",
      commitmentId: w.commitment.id,
      payload: { after: { reason: "复核成立" } },
    });
    const told = and(eq(messages.governmentId, w.government.id), eq(messages.key, "notice.withdrawn"));
    expect(await test.db.$count(messages, told)).toBe(3);
    await expect(
      write(ctx, (inner) => endNotice(inner, row.id, "withdraw", "再来一次")),
    ).rejects.toMatchObject({ code: "CONFLICT", key: "notice.moved", facts: { state: "withdrawn" } });
    expect(await test.db.$count(notices, eq(notices.governmentId, w.government.id))).toBe(1);
  });
});
