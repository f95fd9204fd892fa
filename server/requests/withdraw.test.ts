import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitments, messages, requests } from "@/db/schema";
import { testDb } from "@/db/testing";
import { one } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut, type TestWorld } from "../testing-refusals";
import { adjust } from "./testing";

const test = testDb();
const press =
  ({ id, version }: { id: string; version: number }) =>
  (call: Caller) =>
    call.requests.withdraw({ id, version, reason: "情况有变" });
const row = async (w: TestWorld) =>
  one(await test.db.select().from(commitments).where(eq(commitments.id, w.commitment.id)));
const close = (w: TestWorld, version: number) =>
  w.as(w.people.officer).requests.fileClosing({ commitmentId: w.commitment.id, version, reason: "全部建成" });

describe("withdraw a request", () => {
  it("leaves everything as it was, its event, and the way open to ask again", async () => {
    const w = await world(test.db);
    const filed = await adjust(w, { target: 2400 });
    expect(await press(filed)(w.as(w.people.officer2))).toMatchObject({ state: "withdrawn", version: 2 });
    expect(await w.lastEvent()).toMatchObject({
      verb: "request.withdraw",
      subjectId: filed.id,
      payload: { before: { state: "filed" }, after: { state: "withdrawn", reason: "情况有变" } },
    });
    expect((await row(w)).version).toBe(1);
    const [request] = await test.db.select().from(requests).where(eq(requests.id, filed.id));
    expect(request).toMatchObject({ openKey: null, decidedBy: null, decidedOn: "2023-09-28" });
    expect((await adjust(w, { target: 2400 })).state).toBe("filed");
    const told = await test.db.select().from(messages).where(eq(messages.governmentId, w.government.id));
    expect(told).toMatchObject([
      {
        userId: w.people.supervisor.userId,
        key: "request.withdrawn",
        facts: { code: w.commitment.code, kind: "adjustment", departmentZh: w.housing.nameZh },
        href: `/requests/${filed.id}`,
      },
    ]);
  });

  it("tells nobody of what only lay before the head", async () => {
    const w = await world(test.db, { plan: { endorsement: true } });
    await press(await adjust(w, { target: 2400 }))(w.as(w.people.officer));
    expect(await test.db.$count(messages, eq(messages.governmentId, w.government.id))).toBe(0);
  });

  it("puts an item back to work whose closing was asked for", async () => {
    const w = await world(test.db);
    await press(await close(w, 1))(w.as(w.people.officer));
    expect(await row(w)).toMatchObject({ state: "active", closingFiledOn: null, version: 3 });
    expect((await close(w, 3)).state).toBe("filed");
  });

  it("is for the department that asked, before anybody has decided, endorsed or not", async () => {
    const w = await world(test.db, { plan: { endorsement: true } });
    const filed = await adjust(w, { target: 2400 });
    await refusesAllBut(w, ["officer", "officer2", "head"], press(filed), "request.notYours");
    await hiddenFrom(await world(test.db), press(filed), "request.missing");
    const endorsed = await w.as(w.people.head).requests.endorse(filed);
    await expect(press(filed)(w.as(w.people.officer))).rejects.toMatchObject(
      refusal("CONFLICT", "request.moved", { state: "endorsed" }),
    );
    const gone = await press(endorsed)(w.as(w.people.officer));
    await expect(press(gone)(w.as(w.people.officer))).rejects.toMatchObject(
      refusal("CONFLICT", "request.moved", { state: "withdrawn" }),
    );
  });

  it("lets one of twenty simultaneous presses win", async () => {
    const w = await world(test.db);
    const filed = await close(w, 1);
    await oneOfTwenty(() => press(filed)(w.as(w.people.officer)), "request.moved", "withdrawn");
    expect(await w.events()).toBe(4);
  });
});
