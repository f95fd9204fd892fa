import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEvents, departments } from "@/db/schema";
import { testDb } from "@/db/testing";
import { walkChain } from "../audit/walk";
import { world } from "../testing";
import { canonical, record } from "./audit";
import { type WriteCtx, write } from "./context";

const test = testDb();
const subject = { kind: "plan", id: "p" };

describe("canonical", () => {
  it("sorts keys at every depth, keeps the order of lists and leaves undefined members out", () => {
    expect(canonical({ b: [2, { d: 1, c: null }], a: "x", e: undefined })).toBe(
      '{"a":"x","b":[2,{"c":null,"d":1}]}',
    );
    expect(canonical({ 市: 1, a: 2, Z: 3 })).toBe('{"Z":3,"a":2,"市":1}');
  });

  it("writes a date as it comes back from the database", () => {
    const at = new Date("2023-09-28T04:00:00Z");
    expect(canonical({ at })).toBe(canonical(JSON.parse(JSON.stringify({ at }))));
  });
});

describe("record", () => {
  it("keeps the chain whole under forty parallel writers", async () => {
    const w = await world(test.db);
    const seqs = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        write(w.ctx(w.people.supervisor), (ctx) =>
          record(ctx, "plan.try", subject, { after: { n, 区: "市中" } }),
        ),
      ),
    );
    expect(seqs.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
    expect(await walkChain(test.db, w.government.id)).toEqual({ events: 40, broken: null });
  });

  it("keeps one chain per government", async () => {
    const [one, other] = [await world(test.db), await world(test.db)];
    for (const w of [one, other, one])
      await write(w.ctx(w.people.supervisor), (ctx) => record(ctx, "plan.try", subject));
    expect(await walkChain(test.db, one.government.id)).toEqual({ events: 2, broken: null });
    expect(await walkChain(test.db, other.government.id)).toEqual({ events: 1, broken: null });
  });

  it("keeps only what changed, with null for what was not there", async () => {
    const w = await world(test.db);
    const before = { state: "draft", dueOn: "2023-12-31", list: [1, 2] };
    const after = { state: "active", dueOn: "2023-12-31", list: [1, 2], reason: "x" };
    await write(w.ctx(w.people.supervisor), (ctx) => record(ctx, "plan.try", subject, { before, after }));
    const event = await w.lastEvent();
    expect(event?.payload?.before).toEqual({ state: "draft", reason: null });
    expect(event?.payload?.after).toEqual({ state: "active", reason: "x" });
  });

  it("says who acted, under which post, by both clocks", async () => {
    const w = await world(test.db);
    const started = Date.now();
    await write(w.ctx(w.people.head), (ctx) => record(ctx, "plan.try", subject));
    const event = await w.lastEvent();
    expect(event?.payload).toMatchObject({
      actorId: w.people.head.userId,
      postId: w.people.head.postId,
      role: "head",
      businessDay: "2023-09-28",
      businessAt: "2023-09-28T04:00:00.000Z",
    });
    expect(event?.at.getTime()).toBeGreaterThanOrEqual(started);
  });

  it("goes with the change that it tells of", async () => {
    const w = await world(test.db);
    const failing = (ctx: WriteCtx) => async () => {
      await ctx.db.update(departments).set({ nameZh: "改名" }).where(eq(departments.id, w.parks.id));
      await record(ctx, "department.rename", subject);
      throw new Error("after both");
    };
    await expect(write(w.ctx(w.people.admin), (ctx) => failing(ctx)())).rejects.toThrow("after both");
    const [row] = await test.db.select().from(departments).where(eq(departments.id, w.parks.id));
    expect(row?.nameZh).toBe("区园林绿化服务中心");
    expect(await w.events()).toBe(0);
    await write(w.ctx(w.people.admin), (ctx) => record(ctx, "plan.try", subject));
    expect(await walkChain(test.db, w.government.id)).toEqual({ events: 1, broken: null });
  });

  it("joins an outer write: both events stay, or neither", async () => {
    const w = await world(test.db);
    const ctx = w.ctx(w.people.supervisor);
    const both = (fails: boolean) =>
      write(ctx, async (outer) => {
        await record(outer, "plan.outer", subject);
        await write(ctx, (inner) => record(inner, "plan.inner", subject));
        if (fails) throw new Error("late");
      });
    await expect(both(true)).rejects.toThrow("late");
    expect(await w.events()).toBe(0);
    await both(false);
    const mine = eq(auditEvents.governmentId, w.government.id);
    const rows = await test.db.select().from(auditEvents).where(mine).orderBy(auditEvents.seq);
    expect(rows.map((row) => [row.seq, row.verb])).toEqual([
      [1, "plan.outer"],
      [2, "plan.inner"],
    ]);
  });
});
