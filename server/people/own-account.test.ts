import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { passwordLinks, postHoldings } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeUser } from "@/seeds/makers";
import { currentActor } from "./current";
import { hashPassword, passwordMatches } from "./password";
import { peopleWorld, refused, tokenOf } from "./testing";

const test = testDb();
const password = "a good long one";
const over = refused("NOT_FOUND", "link.over");

async function linked() {
  const world = await peopleWorld(test.db);
  const { officer, admin } = world.people;
  const { path } = await world.as(admin).issuePasswordLink({ id: officer.userId });
  return { world, officer, token: tokenOf(path) };
}

describe("a one-time link", () => {
  it("sets the password, ends all sessions, and is kept as a hash only", async () => {
    const { world, officer, token } = await linked();
    const session = await world.startSession(officer);
    const { loginName } = await world.as(null).setPassword({ token, password });
    const user = await world.user(officer.userId);
    expect(loginName).toBe(user.loginName);
    expect(await passwordMatches(user.passwordHash, password)).toBe(true);
    expect((await world.session(session.id)).endedAt).not.toBeNull();
    expect(await world.lastEvent()).toMatchObject({ verb: "user.setPassword", actorId: officer.userId });
    const kept = JSON.stringify([await test.db.select().from(passwordLinks), await world.trail()]);
    expect(kept).not.toContain(token);
    expect(JSON.stringify(await world.trail())).not.toContain("argon2");
  });

  it("works once, even when pressed several times in the same moment", async () => {
    const { world, token } = await linked();
    const tries = await Promise.allSettled(
      [1, 2, 3].map(() => world.as(null).setPassword({ token, password })),
    );
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    for (const one of tries) if (one.status === "rejected") expect(one.reason).toMatchObject(over);
  });

  it("is over after 72 hours, after a newer one, and for a disabled account", async () => {
    const { world, officer, token } = await linked();
    const hours = (count: number) => () => new Date(Date.now() + count * 3_600_000);
    const set = (given: string, real = hours(0)) =>
      world.as(null, { real }).setPassword({ token: given, password });
    await expect(set(token, hours(72.1))).rejects.toMatchObject(over);
    const newer = tokenOf(
      (await world.as(world.people.admin).issuePasswordLink({ id: officer.userId })).path,
    );
    await expect(set(token)).rejects.toMatchObject(over);
    await world.as(world.people.admin).disableUser({ id: officer.userId });
    await expect(set(newer)).rejects.toMatchObject(over);
    await world.as(world.people.admin).enableUser({ id: officer.userId });
    await expect(set("guessed")).rejects.toMatchObject(over);
    await expect(set(newer, hours(71.9))).resolves.toBeDefined();
  });

  it.each([
    ["short", "password.tooShort"],
    ["1234567890", "password.obvious"],
    ["Password123", "password.obvious"],
    ["aaaaaaaaaaaaa", "password.obvious"],
    ["officer.login", "password.likeLogin"],
  ])("refuses %s and stays open", async (weak, key) => {
    const world = await peopleWorld(test.db);
    const { actor, user } = await makeUser(test.db, world.government.id, {
      role: "observer",
      loginName: weak === "officer.login" ? weak : undefined,
    });
    const token = tokenOf((await world.as(world.people.admin).issuePasswordLink({ id: user.id })).path);
    const refusal = key === "password.tooShort" ? { code: "BAD_REQUEST" } : refused("BAD_REQUEST", key);
    await expect(world.as(null).setPassword({ token, password: weak })).rejects.toMatchObject(refusal);
    expect((await world.user(actor.userId)).passwordHash).toBeNull();
    await expect(world.as(null).setPassword({ token, password })).resolves.toBeDefined();
  });
});

describe("the own password", () => {
  it("changes with the old one and ends the other sessions only", async () => {
    const world = await peopleWorld(test.db);
    const { head } = world.people;
    await world.givePassword(head, await hashPassword("the old password"));
    const [here, there] = [await world.startSession(head), await world.startSession(head)];
    const as = world.as(head, { sessionId: here.id });
    await as.changePassword({ current: "the old password", password });
    expect(await passwordMatches((await world.user(head.userId)).passwordHash, password)).toBe(true);
    expect((await world.session(here.id)).endedAt).toBeNull();
    expect((await world.session(there.id)).endedAt).not.toBeNull();
    expect(await world.lastEvent()).toMatchObject({ verb: "user.changePassword" });
  });

  it("does not change with a wrong one, and guessing is slowed", async () => {
    const world = await peopleWorld(test.db);
    const { head } = world.people;
    await world.givePassword(head, await hashPassword("the old password"));
    const at = new Date();
    const as = world.as(head, { real: () => at });
    for (let i = 0; i < 5; i++)
      await expect(as.changePassword({ current: "no", password })).rejects.toMatchObject(
        refused("BAD_REQUEST", "password.wrong"),
      );
    await expect(as.changePassword({ current: "the old password", password })).rejects.toMatchObject(
      refused("FORBIDDEN", "signIn.slowed"),
    );
    expect(await world.events()).toBe(0);
  });
});

describe("the session", () => {
  it("acts under another post that the user holds, and under no other", async () => {
    const world = await peopleWorld(test.db);
    const { officer, head } = world.people;
    const session = await world.startSession(officer);
    const as = world.as(officer, { sessionId: session.id });
    const headPost = { postId: head.postId ?? "" };
    const missing = refused("NOT_FOUND", "post.missing");
    await expect(as.switchPost(headPost)).rejects.toMatchObject(missing);
    await test.db.insert(postHoldings).values({
      ...headPost,
      governmentId: world.government.id,
      userId: officer.userId,
      deputy: true,
      startOn: "2023-09-01",
    });
    await as.switchPost(headPost);
    expect((await currentActor(test.db, session.id, new Date()))?.actor.role).toBe("head");
    expect(await world.lastEvent()).toMatchObject({ verb: "session.switchPost" });
    const foreign = await world.startSession(world.people.leader);
    await expect(world.as(officer, { sessionId: foreign.id }).switchPost(headPost)).rejects.toMatchObject(
      refused("CONFLICT", "session.over"),
    );
    await expect(world.as(officer).switchPost(headPost)).rejects.toMatchObject(
      refused("CONFLICT", "session.over"),
    );
    await test.db.update(postHoldings).set({ endOn: "2023-09-28" }).where(eq(postHoldings.deputy, true));
    await expect(as.switchPost(headPost)).rejects.toMatchObject(missing);
  });

  it("keeps the language that its user reads", async () => {
    const world = await peopleWorld(test.db);
    await world.as(world.people.observer).setLocale({ locale: "en" });
    expect((await world.user(world.people.observer.userId)).locale).toBe("en");
    expect((await world.lastEvent()).payload).toMatchObject({
      before: { locale: null },
      after: { locale: "en" },
    });
  });
});
