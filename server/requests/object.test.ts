import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitments, notices, requests } from "@/db/schema";
import { testDb } from "@/db/testing";
import { commitmentStates } from "@/db/values";
import { one } from "@/seeds/makers";
import { write } from "../core/context";
import { refreshLamps } from "../lamps/refresh";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut, type TestWorld } from "../testing-refusals";
import { fileObjection } from "./file-objection";

const test = testDb();
const lamp = (w: TestWorld, period?: string) => (call: Caller) =>
  call.requests.fileObjection({
    commitmentId: w.commitment.id,
    subject: "lamp",
    reason: "读数口径有误",
    ...(period ? { period } : {}),
  });
const against = (w: TestWorld, noticeId: string) =>
  w.as(w.people.officer).requests.fileObjection({
    commitmentId: w.commitment.id,
    subject: "notice",
    noticeId,
    reason: "已按期报送",
  });
const decide = (w: TestWorld, { id, version }: { id: string; version: number }, grant = true) =>
  w.as(w.people.supervisor).requests.decide({ id, version, grant, reason: "复核属实" });
const setState = (w: TestWorld, state: (typeof commitmentStates)[number]) =>
  test.db.update(commitments).set({ state }).where(eq(commitments.id, w.commitment.id));

async function issued(w: TestWorld, varied: Partial<typeof notices.$inferInsert> = {}) {
  const { government, plan, commitment, housing } = w;
  return one(
    await test.db
      .insert(notices)
      .values({
        governmentId: government.id,
        planId: plan.id,
        commitmentId: commitment.id,
        departmentId: housing.id,
        step: "blue",
        state: "issued",
        numberText: "督〔2023〕1号",
        issuedOn: "2023-09-20",
        ...varied,
      })
      .returning(),
  );
}

describe("fileObjection", () => {
  it("keeps the lamp that it disputes, and upheld leaves the lamp to be computed", async () => {
    const w = await world(test.db);
    const filed = await lamp(w)(w.as(w.people.officer));
    const [request] = await test.db.select().from(requests).where(eq(requests.id, filed.id));
    expect(request).toMatchObject({
      kind: "objection",
      answers: { subject: "lamp", period: "2023-08", lamp: "red" },
    });
    await expect(lamp(w, "2023-07")(w.as(w.people.officer))).rejects.toMatchObject(
      refusal("CONFLICT", "request.open", { kind: "objection" }),
    );
    await decide(w, filed);
    const shown = await w.as(w.people.officer).commitments.show({ code: w.commitment.code });
    expect(shown.lamp?.lamp).toBe("red");
    expect(shown.requests[0]).toMatchObject({ state: "granted", decisionReason: "复核属实" });
    await expect(lamp(w, "2031-01")(w.as(w.people.officer))).rejects.toMatchObject(
      refusal("BAD_REQUEST", "objection.noLamp"),
    );
  });

  it("does not wait for a refresh of the lamps that waits for it", async () => {
    const w = await world(test.db);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const { officer, supervisor, observer } = w.people;
    // Behind a verb that is under way stand, in this order, the objection and somebody's refresh.
    const first = write(w.ctx(supervisor), () => held);
    const input = { commitmentId: w.commitment.id, subject: "lamp" as const, reason: "读数口径有误" };
    const filed = fileObjection(w.ctx(officer), input);
    const refreshed = refreshLamps(w.ctx(observer), w.plan);
    letGo();
    await Promise.all([first, refreshed]);
    expect((await filed).state).toBe("filed");
  });

  it("is heard in every state after sending, and in no other", async () => {
    const w = await world(test.db);
    for (const state of commitmentStates) {
      await setState(w, state);
      const press = lamp(w)(w.as(w.people.officer));
      if (!["pending", "active", "closing", "closed"].includes(state)) {
        await expect(press, state).rejects.toMatchObject(refusal("CONFLICT", "commitment.moved", { state }));
        continue;
      }
      await decide(w, await press, false);
    }
  });

  it("is for the leading department, one of twenty", async () => {
    const w = await world(test.db);
    await refusesAllBut(w, ["officer", "officer2", "head"], lamp(w), "commitment.notYours");
    await hiddenFrom(await world(test.db), lamp(w), "commitment.missing");
    const filed = await lamp(w)(w.as(w.people.officer));
    await oneOfTwenty(() => decide(w, filed), "request.moved", "granted");
  });

  it("against a notice withdraws it once it is upheld, and not when it is refused", async () => {
    const w = await world(test.db);
    const notice = await issued(w);
    const state = async () =>
      one(await test.db.select().from(notices).where(eq(notices.id, notice.id))).state;
    await decide(w, await against(w, notice.id), false);
    expect(await state()).toBe("issued");
    const filed = await against(w, notice.id);
    // The lamp may be disputed beside it, but not the same notice again.
    await lamp(w)(w.as(w.people.officer));
    await expect(against(w, notice.id)).rejects.toMatchObject(refusal("CONFLICT", "request.open"));
    await decide(w, filed);
    expect(await state()).toBe("withdrawn");
  });

  it("refuses a notice that is not issued, has ended, or is another item's", async () => {
    const w = await world(test.db);
    const draft = await issued(w, { state: "draft", issuedOn: null, numberText: null });
    const lifted = await issued(w, { state: "lifted" });
    const foreign = await issued(await world(test.db));
    for (const { id } of [draft, lifted, foreign])
      await expect(against(w, id)).rejects.toMatchObject(refusal("BAD_REQUEST", "objection.noNotice"));
  });

  it("leaves a notice as it ended meanwhile", async () => {
    const w = await world(test.db);
    const notice = await issued(w);
    const filed = await against(w, notice.id);
    await test.db.update(notices).set({ state: "lifted" }).where(eq(notices.id, notice.id));
    expect(await decide(w, filed)).toMatchObject({ state: "granted" });
  });
});
