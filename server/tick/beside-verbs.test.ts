import { and, desc, eq, gt } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Connection, connect } from "@/db/client";
import { auditDailyHeads, auditEvents, auditHeads, lampSnapshots, messages, outbox } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeCommitment } from "@/seeds/makers";
import { walkChain } from "../audit/walk";
import { noticeIn, noticesOfWorld } from "../notices/testing";
import { setMailConfigured } from "../outbox/mail-configured";
import { kept, mailbox } from "../outbox/testing";
import { world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { filing, send } from "../updates/testing";
import { publishHead } from "./publish-head";
import { stepCtx } from "./testing";
import { tick } from "./tick";

const test = testDb();
let second: Connection;
beforeAll(async () => {
  setMailConfigured(true);
  second = await connect(test.url);
});
afterAll(async () => {
  setMailConfigured(false);
  await second.close();
});

const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

/** Twenty approved notices of as many items. */
async function pile(w: TestWorld) {
  const made = [];
  for (const _ of upTo(20)) {
    const { commitment } = await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id });
    made.push(await noticeIn(test.db, w, "approved", "remind", { commitmentId: commitment.id }));
  }
  return made;
}

it("two ticks beside the verbs of two governments leave every number, message and event once", async () => {
  const worlds = [await world(test.db), await world(test.db)];
  const piles = await Promise.all(worlds.map(pile));
  for (const w of worlds) {
    await mailbox(test.db, w.people.officer, { digest: "at-once" });
    await mailbox(test.db, w.people.head, { digest: "daily" });
    await w.as(w.people.officer).updates.saveDraft(filing(w));
  }
  const { mails, transports } = kept();
  const run = (db = test.db) => tick(db, () => new Date(), { transports });
  const issuing = worlds.flatMap((w, n) =>
    (piles[n] ?? []).map(({ id, version }) => w.as(w.people.supervisor).notices.issue({ id, version })),
  );
  const filing20 = worlds.flatMap((w) => upTo(10).map(() => send(w, { version: 1 }).catch(() => null)));
  const [one, other, ...rest] = await Promise.all([run(), run(second.db), ...issuing, ...filing20]);
  await run();
  expect([...one, ...other].filter((step) => step.failed)).toEqual([]);
  expect(rest).toHaveLength(60);
  for (const w of worlds) {
    expect((await noticesOfWorld(test.db, w)).map((row) => row.number)).toEqual(upTo(20));
    const events = await test.db
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.governmentId, w.government.id));
    const count = (verb: string) => events.filter((event) => event.verb === verb).length;
    expect([count("notice.issue"), count("update.submit")]).toEqual([20, 1]);
    expect((await walkChain(test.db, w.government.id)).broken).toBeNull();
    const snapshots = await test.db.$count(lampSnapshots, eq(lampSnapshots.planId, w.plan.id));
    expect(snapshots).toBe(1);
    const told = await test.db.select().from(messages).where(eq(messages.userId, w.people.officer.userId));
    expect(told.filter((row) => row.key === "notice.issued")).toHaveLength(20);
    const rows = await test.db
      .select()
      .from(outbox)
      .where(and(eq(outbox.governmentId, w.government.id), eq(outbox.channel, "mail")));
    const carried = rows.flatMap((row) => row.payload.messageIds as string[]);
    expect(new Set(carried).size).toBe(carried.length);
    expect(rows.every((row) => row.doneAt)).toBe(true);
  }
  expect(new Set(mails.map((mail) => mail.id)).size).toBe(mails.length);
});

it("a day's head finds out who deletes the newest events and moves the head back", async () => {
  const w = await world(test.db);
  await send(w);
  await Promise.all(upTo(5).map(() => publishHead(stepCtx(test.db, w, "2023-09-29"))));
  const own = eq(auditDailyHeads.governmentId, w.government.id);
  expect(await test.db.select().from(auditDailyHeads).where(own)).toMatchObject([{ day: "2023-09-28" }]);
  const mine = eq(auditEvents.governmentId, w.government.id);
  const [newest] = await test.db.select().from(auditEvents).where(mine).orderBy(desc(auditEvents.seq));
  if (!newest) throw new Error("the filing left its event");
  await test.db.delete(auditEvents).where(and(mine, gt(auditEvents.seq, newest.seq - 1)));
  await test.db
    .update(auditHeads)
    .set({ seq: newest.seq - 1, hash: newest.prevHash })
    .where(eq(auditHeads.governmentId, w.government.id));
  expect((await walkChain(test.db, w.government.id)).broken).toEqual({
    seq: newest.seq,
    differs: "published",
  });
});
