import { and, desc, eq, gt } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditDailyHeads, auditEvents, auditHeads } from "@/db/schema";
import { testDb } from "@/db/testing";
import { walkChain } from "../audit/walk";
import { record } from "../core/audit";
import { write } from "../core/context";
import { world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { publishHead } from "./publish-head";
import { stepCtx } from "./testing";

const test = testDb();
const act = (w: TestWorld) =>
  write(w.ctx(w.people.supervisor), (ctx) => record(ctx, "plan.try", { kind: "plan", id: w.plan.id }));
const headsOf = (w: TestWorld) =>
  test.db.select().from(auditDailyHeads).where(eq(auditDailyHeads.governmentId, w.government.id));

/** Removes the newest events, and moves the head back with them, so that the chain by itself looks whole. */
async function cutAfter(w: TestWorld, seq: number) {
  const mine = eq(auditEvents.governmentId, w.government.id);
  await test.db.delete(auditEvents).where(and(mine, gt(auditEvents.seq, seq)));
  const [last] = await test.db.select().from(auditEvents).where(mine).orderBy(desc(auditEvents.seq)).limit(1);
  await test.db
    .update(auditHeads)
    .set({ seq, hash: last?.hash ?? "" })
    .where(eq(auditHeads.governmentId, w.government.id));
}

describe("the head of a day", () => {
  it("is kept once the day has ended, once, and never changed", async () => {
    const w = await world(test.db);
    expect(await publishHead(stepCtx(test.db, w, "2023-09-28")), "an empty chain has none").toBe(0);
    await act(w);
    const seq = await act(w);
    const twice = [1, 2].map(() => publishHead(stepCtx(test.db, w, "2023-09-29", "00:10")));
    expect((await Promise.all(twice)).sort()).toEqual([0, 1]);
    const event = await w.lastEvent();
    const kept = [{ day: "2023-09-28", seq, hash: event?.hash }];
    expect(await headsOf(w)).toMatchObject(kept);
    await act(w);
    expect(await publishHead(stepCtx(test.db, w, "2023-09-29", "23:50"))).toBe(0);
    expect(await headsOf(w)).toMatchObject(kept);
    expect(await publishHead(stepCtx(test.db, w, "2023-09-30"))).toBe(1);
  });

  it("finds out who deletes the newest events, or writes others in their place", async () => {
    const w = await world(test.db);
    for (let n = 0; n < 3; n++) await act(w);
    await publishHead(stepCtx(test.db, w, "2023-09-29"));
    await act(w);
    expect(await walkChain(test.db, w.government.id)).toEqual({ events: 4, broken: null });
    await cutAfter(w, 3);
    expect(await walkChain(test.db, w.government.id)).toEqual({ events: 3, broken: null });
    await cutAfter(w, 1);
    expect(await walkChain(test.db, w.government.id)).toEqual({
      events: 1,
      broken: { seq: 2, differs: "published" },
    });
    for (let n = 0; n < 3; n++) await act(w);
    expect((await walkChain(test.db, w.government.id)).broken).toEqual({ seq: 3, differs: "published" });
  });
});
