import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Connection, connect } from "@/db/client";
import { outbox, users } from "@/db/schema";
import { testDb } from "@/db/testing";
import { world } from "../testing";
import { deliver, waitAfter } from "./deliver";
import { setMailConfigured } from "./mail-configured";
import { kept, mailbox, outboxOf, tellOf } from "./testing";

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

const at = (minutes: number) => () => new Date(Date.now() + minutes * 60_000);

/** A world whose officer wants `count` mails at once. */
async function waiting(count: number) {
  const w = await world(test.db);
  await mailbox(test.db, w.people.officer, { digest: "at-once" });
  for (let n = 0; n < count; n++) await tellOf(w, { userIds: [w.people.officer.userId] });
  const out = kept();
  const run = (real = at(0), db = test.db) =>
    deliver({ db, real, transports: out.transports, baseUrl: "https://jiannuo.example" });
  return { w, ...out, run };
}

describe("the outbox", () => {
  it("sends each row once, however many deliver at the same time", async () => {
    const { w, mails, run } = await waiting(12);
    await Promise.all([run(), run(at(0), second.db), run(), run(at(0), second.db)]);
    expect(mails).toHaveLength(12);
    expect(new Set(mails.map((mail) => mail.id)).size).toBe(12);
    for (const row of await outboxOf(test.db, w))
      expect(row).toMatchObject({ attempts: 1, lockedUntil: null, doneAt: expect.any(Date) });
    await run();
    expect(mails).toHaveLength(12);
  });

  it("keeps what fails, waits ever longer up to an hour, and never gives up", async () => {
    const { w, mails, state, run } = await waiting(1);
    state.fail = Object.assign(new Error("smtp://user:secret@mail.example refused"), { code: "ECONNECTION" });
    let minutes = 0;
    for (let n = 1; n <= 25; n++) {
      expect(await run(at(minutes))).toEqual({ sent: 0, failed: 1 });
      expect(await run(at(minutes)), "before its time").toEqual({ sent: 0, failed: 0 });
      minutes += waitAfter(n) / 60_000 + 1;
    }
    expect(waitAfter(1)).toBe(60_000);
    expect(waitAfter(25)).toBe(60 * 60_000);
    expect(await outboxOf(test.db, w)).toMatchObject([
      { attempts: 25, lastError: "ECONNECTION", doneAt: null },
    ]);
    expect(await w.as(w.people.supervisor).messages.problems()).toMatchObject([
      { channel: "mail", attempts: 25, lastError: "ECONNECTION", recipient: w.people.officer.name },
    ]);
    state.fail = null;
    expect(await run(at(minutes))).toEqual({ sent: 1, failed: 0 });
    expect(mails).toHaveLength(1);
    expect(await w.as(w.people.supervisor).messages.problems()).toEqual([]);
    await expect(w.as(w.people.officer).messages.problems()).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("tries one row where the server is down, but the others where one address is refused", async () => {
    const down = await waiting(3);
    down.state.fail = Object.assign(new Error("down"), { code: "ECONNECTION" });
    expect(await down.run()).toEqual({ sent: 0, failed: 1 });
    down.state.fail = Object.assign(new Error("no such user"), { code: "EENVELOPE", responseCode: 550 });
    expect(await down.run(at(2))).toEqual({ sent: 0, failed: 3 });
    const rows = await outboxOf(test.db, down.w);
    expect(new Set(rows.map((row) => row.lastError))).toEqual(new Set(["EENVELOPE 550"]));
    down.state.fail = null;
    expect(await down.run(at(120))).toEqual({ sent: 3, failed: 0 });
  });

  it("takes over what a process that ended has claimed, once its time is up", async () => {
    const { w, mails, run } = await waiting(1);
    const lockedUntil = at(5)();
    await test.db
      .update(outbox)
      .set({ lockedUntil, attempts: 1 })
      .where(eq(outbox.governmentId, w.government.id));
    await run();
    expect(mails).toEqual([]);
    await run(at(6));
    expect(mails).toHaveLength(1);
  });

  it("is done with what has nobody to reach any more", async () => {
    const { w, mails, run } = await waiting(1);
    await test.db.update(users).set({ email: null }).where(eq(users.id, w.people.officer.userId));
    await run();
    expect(mails).toEqual([]);
    expect((await outboxOf(test.db, w))[0]?.doneAt).toBeInstanceOf(Date);
  });

  it("goes with the change that it tells of: both are there, or neither", async () => {
    const { w } = await waiting(0);
    const facts = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("late");
        },
      },
    );
    await expect(tellOf(w, { userIds: [w.people.officer.userId] }, { facts })).rejects.toThrow();
    expect(await outboxOf(test.db, w)).toEqual([]);
  });
});
