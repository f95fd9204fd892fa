import { eq } from "drizzle-orm";
import { encode } from "next-auth/jwt";
import { expect, it } from "vitest";
import { governments, sessions } from "@/db/schema";
import { testDb } from "@/db/testing";
import { clockAt } from "../core/clock";
import { write } from "../core/context";
import { peopleWorld } from "../people/testing";
import { sessionReader, stampReader } from "./session-stamp";

const test = testDb();
const secret = "0123456789abcdefghij0123456789abcdefghij";

async function signedIn() {
  const w = await peopleWorld(test.db);
  const session = await w.startSession(w.people.officer);
  const cookieOf = async (token: { sessionId?: string }, maxAge = 3_600) =>
    `locale=en; next-auth.session-token=${await encode({ token, secret, maxAge })}`;
  const cookie = await cookieOf({ sessionId: session.id });
  const clock = { now: new Date() };
  const stampOf = stampReader(test.db, sessionReader(secret), () => clock.now);
  return { w, session, cookie, cookieOf, clock, stampOf };
}

it("holds while nothing is written, and changes with every committed write of the government", async () => {
  const { w, cookie, stampOf } = await signedIn();
  const stamp = await stampOf(cookie);
  expect(stamp).not.toBeNull();
  expect(await stampOf(cookie)).toBe(stamp);
  const ctx = { db: test.db, actor: w.people.officer, clock: clockAt("2023-09-28") };
  await expect(
    write(ctx, async () => {
      throw new Error("undone");
    }),
  ).rejects.toThrow("undone");
  expect(await stampOf(cookie)).toBe(stamp);
  await write(ctx, async () => "done");
  const after = await stampOf(cookie);
  expect(after).not.toBe(stamp);
  const other = await peopleWorld(test.db);
  await write({ ...ctx, actor: other.people.officer }, async () => "done");
  expect(await stampOf(cookie)).toBe(after);
});

it("changes with the post, the business day and, after some minutes, the hour", async () => {
  const { w, session, cookie, clock, stampOf } = await signedIn();
  const seen = new Set([await stampOf(cookie)]);
  await test.db.update(sessions).set({ postId: w.people.head.postId }).where(eq(sessions.id, session.id));
  seen.add(await stampOf(cookie));
  await test.db
    .update(governments)
    .set({ businessDate: "2023-10-09" })
    .where(eq(governments.id, w.government.id));
  seen.add(await stampOf(cookie));
  clock.now = new Date(clock.now.getTime() + 6 * 60_000);
  seen.add(await stampOf(cookie));
  expect(seen.size).toBe(4);
});

it("is none for a session that ended, a disabled account, another secret, and a token past its time", async () => {
  const { w, session, cookie, cookieOf, clock, stampOf } = await signedIn();
  expect(await stampOf(cookie)).not.toBeNull();
  expect(await stampOf("")).toBeNull();
  expect(await stampOf("next-auth.session-token=junk")).toBeNull();
  expect(await stampOf(await cookieOf({}))).toBeNull();
  const foreign = stampReader(test.db, sessionReader(`${secret}x`));
  expect(await foreign(cookie)).toBeNull();
  const then = clock.now;
  clock.now = new Date(then.getTime() + 2 * 3_600_000);
  expect(await stampOf(cookie)).toBeNull();
  clock.now = then;
  await test.db.update(sessions).set({ endedAt: then }).where(eq(sessions.id, session.id));
  expect(await stampOf(cookie)).toBeNull();
  await test.db.update(sessions).set({ endedAt: null }).where(eq(sessions.id, session.id));
  expect(await stampOf(cookie)).not.toBeNull();
  await w.as(w.people.admin).disableUser({ id: w.people.officer.userId });
  expect(await stampOf(cookie)).toBeNull();
});
