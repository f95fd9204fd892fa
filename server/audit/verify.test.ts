import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { auditErasures, auditEvents, auditHeads } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeWorld } from "@/seeds/makers";
import { record } from "../core/audit";
import { write } from "../core/context";
import { walkChain } from "./walk";

const test = testDb();
let id = "";
let world: Awaited<ReturnType<typeof makeWorld>>;

const of = (seq: number) => and(eq(auditEvents.governmentId, id), eq(auditEvents.seq, seq));
const change = (seq: number, values: Partial<typeof auditEvents.$inferInsert>) =>
  test.db.update(auditEvents).set(values).where(of(seq));

async function chain(db: Db, length: number) {
  const made = await makeWorld(db);
  await write({ db, actor: made.people.supervisor, clock: made.clock }, async (ctx) => {
    for (let i = 1; i <= length; i++)
      await record(ctx, "test.step", { kind: "plan", id: made.plan.id }, { after: { step: i } });
  });
  return made;
}

beforeEach(async () => {
  world = await chain(test.db, 5);
  id = world.government.id;
});

describe("a chain", () => {
  it("is whole as it was recorded, over more than one batch too, and empty", async () => {
    expect(await walkChain(test.db, id)).toEqual({ events: 5, broken: null });
    const long = await chain(test.db, 1003);
    expect(await walkChain(test.db, long.government.id)).toEqual({ events: 1003, broken: null });
    const empty = await makeWorld(test.db);
    expect(await walkChain(test.db, empty.government.id)).toEqual({ events: 0, broken: null });
  });

  it("names a changed content", async () => {
    const [event] = await test.db.select().from(auditEvents).where(of(3));
    if (!event?.payload) throw new Error("the third event has its content");
    await change(3, { payload: { ...event.payload, after: { step: 33 } } });
    expect(await walkChain(test.db, id)).toEqual({ events: 2, broken: { seq: 3, differs: "payload" } });
  });

  it("names a changed column, digest, time or link", async () => {
    await change(5, { hash: "0".repeat(64) });
    expect((await walkChain(test.db, id)).broken).toEqual({ seq: 5, differs: "link" });
    await change(4, { at: new Date(0) });
    expect((await walkChain(test.db, id)).broken).toEqual({ seq: 4, differs: "link" });
    await change(3, { digest: "0".repeat(64) });
    expect((await walkChain(test.db, id)).broken).toEqual({ seq: 3, differs: "link" });
    await change(2, { verb: "another.verb" });
    expect((await walkChain(test.db, id)).broken).toEqual({ seq: 2, differs: "columns" });
    await change(1, { prevHash: "0".repeat(64) });
    expect((await walkChain(test.db, id)).broken).toEqual({ seq: 1, differs: "order" });
  });

  it("names a removed first, middle and newest event", async () => {
    await test.db.delete(auditEvents).where(of(5));
    expect((await walkChain(test.db, id)).broken).toEqual({ seq: 5, differs: "missing" });
    await test.db.delete(auditEvents).where(of(3));
    expect((await walkChain(test.db, id)).broken).toEqual({ seq: 3, differs: "missing" });
    await test.db.delete(auditEvents).where(of(1));
    expect((await walkChain(test.db, id)).broken).toEqual({ seq: 1, differs: "missing" });
  });

  it("names two events that changed places", async () => {
    await change(2, { seq: -1 });
    await change(3, { seq: 2 });
    await test.db.update(auditEvents).set({ seq: 3 }).where(of(-1));
    expect((await walkChain(test.db, id)).broken).toEqual({ seq: 2, differs: "order" });
  });

  it("names a head that was moved back, or to another hash", async () => {
    const head = eq(auditHeads.governmentId, id);
    await test.db.update(auditHeads).set({ seq: 4 }).where(head);
    expect((await walkChain(test.db, id)).broken).toEqual({ seq: 4, differs: "head" });
    await test.db.update(auditHeads).set({ seq: 5, hash: "" }).where(head);
    expect((await walkChain(test.db, id)).broken).toEqual({ seq: 5, differs: "head" });
  });

  it("stays whole when a content was lawfully erased, and only then", async () => {
    await change(2, { payload: null, salt: null });
    expect((await walkChain(test.db, id)).broken).toEqual({ seq: 2, differs: "erasure" });
    const { supervisor, admin } = world.people;
    await test.db.insert(auditErasures).values({
      governmentId: id,
      eventSeq: 2,
      reason: "a citizen's identity card",
      requestedBy: supervisor.userId,
      approvedBy: admin.userId,
      at: new Date(),
    });
    expect(await walkChain(test.db, id)).toEqual({ events: 5, broken: null });
  });
});
