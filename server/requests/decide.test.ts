import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitments, lampRows, messages, posts, requests } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeUser, one } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut, type TestWorld } from "../testing-refusals";
import { answered, proved } from "./testing";

const test = testDb();
type Filed = { id: string; version: number };
const defer = (w: TestWorld, day?: string) =>
  w.as(w.people.officer, day).requests.fileDeferral({
    commitmentId: w.commitment.id,
    dueOn: "2024-03-31",
    reason: "征收受阻",
    progressSoFar: "已建成1652套",
  });
const close = (w: TestWorld, version = 1) =>
  w.as(w.people.officer).requests.fileClosing({ commitmentId: w.commitment.id, version, reason: "全部建成" });
const press =
  ({ id, version }: Filed, grant = true) =>
  (call: Caller) =>
    call.requests.decide({ id, version, grant, reason: "情况属实", answers: answered(true) });
const row = async (w: TestWorld) =>
  one(await test.db.select().from(commitments).where(eq(commitments.id, w.commitment.id)));
const lamp = async (w: TestWorld) =>
  one(await test.db.select().from(lampRows).where(eq(lampRows.commitmentId, w.commitment.id)));

describe("decide a deferral", () => {
  it("moves the due date, keeps the original and counts", async () => {
    const w = await world(test.db);
    const filed = await defer(w);
    expect(await press(filed)(w.as(w.people.supervisor))).toMatchObject({ state: "granted", version: 2 });
    expect(await row(w)).toMatchObject({
      state: "active",
      dueOn: "2024-03-31",
      originalDueOn: "2023-12-31",
      regrantedOn: "2023-09-28",
      deferrals: 1,
    });
    const [request] = await test.db.select().from(requests).where(eq(requests.id, filed.id));
    expect(request).toMatchObject({
      state: "granted",
      granted: { dueOn: "2024-03-31" },
      original: { dueOn: "2023-12-31" },
      openKey: null,
      decidedBy: w.people.supervisor.userId,
      decisionReason: "情况属实",
    });
  });

  it("leaves overdue what was asked late", async () => {
    const w = await world(test.db, { commitment: { dueOn: "2023-08-31" } });
    await press(await defer(w))(w.as(w.people.supervisor));
    expect(await row(w)).toMatchObject({ dueOn: "2023-08-31", deferrals: 1, regrantedOn: null });
    expect(await lamp(w)).toMatchObject({ lamp: "red", overdue: true });
  });

  it("changes nothing when it is refused, and another may be filed", async () => {
    const w = await world(test.db);
    const decided = await press(await defer(w), false)(w.as(w.people.supervisor));
    expect(decided.state).toBe("refused");
    expect(await row(w)).toMatchObject({ dueOn: "2023-12-31", deferrals: 0, version: 1 });
    expect((await defer(w)).state).toBe("filed");
  });

  it("cannot be granted while the closing waits, and nothing of it stays", async () => {
    const w = await world(test.db);
    const filed = await defer(w);
    await close(w);
    await expect(press(filed)(w.as(w.people.supervisor))).rejects.toMatchObject(
      refusal("CONFLICT", "commitment.moved", { state: "closing" }),
    );
    const [request] = await test.db.select().from(requests).where(eq(requests.id, filed.id));
    expect(request).toMatchObject({ state: "filed", decidedBy: null });
    expect(await w.events()).toBe(3);
  });
});

describe("decide a closing", () => {
  it("strikes the item off", async () => {
    const w = await world(test.db);
    await proved(test.db, w);
    await press(await close(w))(w.as(w.people.supervisor));
    expect(await row(w)).toMatchObject({ state: "closed", closedOn: "2023-09-28" });
    expect(await lamp(w)).toMatchObject({ lamp: "blue", bucket: "done" });
  });

  it("puts it back to work when it is refused, and may be asked for again", async () => {
    const w = await world(test.db);
    await press(await close(w), false)(w.as(w.people.supervisor));
    expect(await row(w)).toMatchObject({ state: "active", closedOn: null, closingFiledOn: null, version: 3 });
    expect((await close(w, 3)).state).toBe("filed");
  });
});

describe("decide", () => {
  it("refuses everyone but a supervisor whose department does not lead it", async () => {
    const w = await world(test.db);
    const filed = await defer(w);
    await refusesAllBut(w, ["supervisor"], press(filed), "request.notYours");
    const promoted = { ...w.people.officer, role: "supervisor" as const, departmentId: null };
    await expect(press(filed)(w.as(promoted))).rejects.toMatchObject(
      refusal("FORBIDDEN", "request.notYours"),
    );
  });

  it("is the leader's in charge where the supervision office may not", async () => {
    const w = await world(test.db);
    const filed = await defer(w);
    const leader = { role: "leader" as const, portfolio: [w.housing.id] };
    const inCharge = (await makeUser(test.db, w.government.id, leader)).actor;
    await expect(press(filed)(w.as(inCharge))).rejects.toMatchObject(
      refusal("FORBIDDEN", "request.notYours"),
    );
    const postId = w.people.supervisor.postId ?? "";
    await test.db.update(posts).set({ departmentId: w.housing.id }).where(eq(posts.id, postId));
    const barred = { ...w.people.supervisor, departmentId: w.housing.id };
    for (const who of [barred, w.people.leader])
      await expect(press(filed)(w.as(who))).rejects.toMatchObject(refusal("FORBIDDEN", "request.notYours"));
    expect(await press(filed)(w.as(inCharge))).toMatchObject({ state: "granted" });
  });

  it("tells the department", async () => {
    const w = await world(test.db);
    await press(await defer(w), false)(w.as(w.people.supervisor));
    const told = await test.db.select().from(messages).where(eq(messages.governmentId, w.government.id));
    const { code } = w.commitment;
    const facts = { code, kind: "deferral", state: "refused", reason: "情况属实" };
    const message = { key: "request.decided", href: `/commitments/${code}`, facts };
    expect(told).toHaveLength(3);
    for (const one of told) expect(one).toMatchObject(message);
  });

  it("may grant another date than was asked for, and both stand", async () => {
    const w = await world(test.db);
    const { id, version } = await defer(w);
    const grant = (granted: object) =>
      w.as(w.people.supervisor).requests.decide({ id, version, grant: true, reason: "只延一个月", granted });
    const measureId = w.measure?.id ?? "";
    for (const [granted, key] of [
      [{ dueOn: "2023-12-31" }, "deferral.notLater"],
      [{ targets: [{ measureId, target: 1 }] }, "request.notAsked"],
    ] as const)
      await expect(grant(granted)).rejects.toMatchObject(refusal("BAD_REQUEST", key));
    await grant({ dueOn: "2024-01-31" });
    expect(await row(w)).toMatchObject({ dueOn: "2024-01-31", originalDueOn: "2023-12-31", deferrals: 1 });
    const [request] = await test.db.select().from(requests).where(eq(requests.id, id));
    expect(request).toMatchObject({ asked: { dueOn: "2024-03-31" }, granted: { dueOn: "2024-01-31" } });
  });

  it("hides another government's request", async () => {
    const filed = await defer(await world(test.db));
    await hiddenFrom(await world(test.db), press(filed), "request.missing");
  });

  it("waits for the endorsement where the plan asks for it", async () => {
    const w = await world(test.db, { plan: { endorsement: true } });
    await expect(press(await defer(w))(w.as(w.people.supervisor))).rejects.toMatchObject(
      refusal("CONFLICT", "request.moved", { state: "filed" }),
    );
  });

  it("refuses what was decided, and a stale version, and names the state", async () => {
    const w = await world(test.db);
    const filed = await defer(w);
    await expect(press({ ...filed, version: 2 })(w.as(w.people.supervisor))).rejects.toMatchObject(
      refusal("CONFLICT", "request.moved", { state: "filed" }),
    );
    const decided = await press(filed, false)(w.as(w.people.supervisor));
    await expect(press(decided)(w.as(w.people.supervisor))).rejects.toMatchObject(
      refusal("CONFLICT", "request.moved", { state: "refused" }),
    );
  });

  it("wants a reason", async () => {
    const w = await world(test.db);
    const filed = await defer(w);
    await expect(
      w.as(w.people.supervisor).requests.decide({ ...filed, grant: true, reason: "" }),
    ).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  it("leaves an event for the request and one for what it did", async () => {
    const w = await world(test.db);
    await press(await defer(w))(w.as(w.people.supervisor));
    expect(await w.events()).toBe(3);
    expect((await w.lastEvent())?.payload).toMatchObject({
      verb: "commitment.defer",
      before: { dueOn: "2023-12-31" },
      after: { dueOn: "2024-03-31" },
    });
  });

  it("lets one of twenty simultaneous presses win, whoever presses", async () => {
    for (const file of [defer, close]) {
      const w = await world(test.db);
      await proved(test.db, w);
      const filed = await file(w);
      const { actor: second } = await makeUser(test.db, w.government.id, { role: "supervisor" });
      await oneOfTwenty(
        (n) => press(filed)(w.as(n % 2 ? second : w.people.supervisor)),
        "request.moved",
        "granted",
      );
      expect((await row(w)).deferrals).toBe(file === defer ? 1 : 0);
    }
  });
});
