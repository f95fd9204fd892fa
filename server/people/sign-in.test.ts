import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { users } from "@/db/schema";
import { testDb } from "@/db/testing";
import { hashPassword } from "./password";
import { signIn } from "./sign-in";
import { peopleWorld } from "./testing";

const test = testDb();
const password = "a good long one";
const start = new Date("2026-01-05T08:00:00Z");
let address = 0;

async function account(prefix: string) {
  const world = await peopleWorld(test.db);
  const { officer } = world.people;
  const login = {
    loginName: `${prefix}.zhang`,
    phone: `1380000${++address}000`,
    email: `${prefix}@example.org`,
  };
  await test.db
    .update(users)
    .set({ ...login, passwordHash: await hashPassword(password) })
    .where(eq(users.id, officer.userId));
  const from = `192.0.2.${address}`;
  const at = (login: string, given: string, now = start) =>
    signIn(test.db, { login, password: given, address: from, agent: "test" }, { now, sessionHours: 12 });
  return { world, officer, ...login, at };
}

describe("sign-in", () => {
  let one: Awaited<ReturnType<typeof account>>;
  beforeAll(async () => {
    one = await account("one");
  });

  it("takes login name, phone or e-mail, with the spaces and case that people type", async () => {
    const spaced = `${one.phone.slice(0, 3)} ${one.phone.slice(3, 7)} ${one.phone.slice(7)}`;
    for (const login of [one.loginName, " One.Zhang ", one.phone, spaced, "ONE@Example.org "]) {
      const { session, user } = await one.at(login, password);
      expect(user.id).toBe(one.officer.userId);
      expect(session).toMatchObject({ postId: one.officer.postId, endedAt: null, agent: "test" });
      expect(session.expiresAt).toEqual(new Date(start.getTime() + 12 * 3_600_000));
    }
  });

  it("answers a wrong password, an unknown account and a disabled one alike", async () => {
    const wrong = { code: "FORBIDDEN", key: "signIn.wrong", facts: {} };
    await expect(one.at(one.loginName, "not this one")).rejects.toMatchObject(wrong);
    await expect(one.at("nobody.here", password)).rejects.toMatchObject(wrong);
    const two = await account("two");
    await test.db.update(users).set({ disabledAt: start }).where(eq(users.id, two.officer.userId));
    await expect(two.at(two.loginName, password)).rejects.toMatchObject(wrong);
    const three = await account("three");
    await test.db.update(users).set({ passwordHash: null }).where(eq(users.id, three.officer.userId));
    await expect(three.at(three.loginName, password)).rejects.toMatchObject(wrong);
  });

  it("slows after five failures, the right password too, and lets in after the wait", async () => {
    const four = await account("four");
    for (let i = 0; i < 5; i++)
      await expect(four.at(four.loginName, "wrong")).rejects.toMatchObject({ key: "signIn.wrong" });
    const slowed = { code: "FORBIDDEN", key: "signIn.slowed", facts: { seconds: 1 } };
    await expect(four.at(four.loginName, password)).rejects.toMatchObject(slowed);
    const { user } = await four.at(four.loginName, password, new Date(start.getTime() + 1000));
    expect(user.id).toBe(four.officer.userId);
    await expect(four.at(four.loginName, "wrong", new Date(start.getTime() + 1000))).rejects.toMatchObject({
      key: "signIn.wrong",
    });
  });
});
