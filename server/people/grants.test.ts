import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { postHoldings, posts } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeUser } from "@/seeds/makers";
import { peopleWorld, refused, tokenOf } from "./testing";

const test = testDb();
let made = 0;
const proposal = (role: "supervisor" | "leader" | "admin") => ({
  name: "李四",
  loginName: `grant.${++made}`,
  post: { nameZh: "督查专员", nameEn: "Supervisor", role },
});
const holdingsOf = (userId: string) =>
  test.db.select().from(postHoldings).where(eq(postHoldings.userId, userId));

async function guardedWorld() {
  const world = await peopleWorld(test.db);
  await world.givePassword(world.people.supervisor);
  return world;
}

async function proposed(role: "supervisor" | "leader" | "admin") {
  const world = await guardedWorld();
  const { id, path, pending } = await world.as(world.people.admin).createUser(proposal(role));
  expect(path).toBeNull();
  return { world, userId: id, grant: { id: pending ?? "" } };
}

describe("a guarded post", () => {
  it.each(["supervisor", "leader", "admin"] as const)("%s waits for a second person", async (role) => {
    const { world, userId, grant } = await proposed(role);
    expect(await holdingsOf(userId)).toEqual([]);
    expect((await world.lastEvent()).payload).toMatchObject({
      verb: "user.create",
      after: { role, pending: true },
    });
    const { path } = await world.as(world.people.supervisor).approveGrant(grant);
    expect(tokenOf(path)).toHaveLength(43);
    expect(await holdingsOf(userId)).toMatchObject([{ startOn: "2023-09-28" }]);
    const event = await world.lastEvent();
    expect(event.payload).toMatchObject({
      verb: "grant.approve",
      actorId: world.people.supervisor.userId,
      after: { userId, proposedBy: world.people.admin.userId },
    });
    expect(JSON.stringify(await world.trail())).not.toContain(tokenOf(path));
  });

  it("is not given to somebody who was made an officer while it waited", async () => {
    const { world, userId, grant } = await proposed("supervisor");
    const { admin, supervisor } = world.people;
    const post = {
      nameZh: "经办",
      nameEn: "Officer",
      role: "officer" as const,
      departmentId: world.parks.id,
    };
    await world.as(admin).assignPost({ userId, post });
    await expect(world.as(supervisor).approveGrant(grant)).rejects.toMatchObject(
      refused("CONFLICT", "post.bothSides"),
    );
    expect(await holdingsOf(userId)).toHaveLength(1);
  });

  it("is approved by another administrator too, and by nobody else", async () => {
    const { world, userId, grant } = await proposed("leader");
    const second = (await makeUser(test.db, world.government.id, { role: "admin" })).actor;
    const self = (await makeUser(test.db, world.government.id, { role: "admin" })).actor;
    const not = refused("FORBIDDEN", "grant.notYours");
    const { admin, officer, head, leader, observer } = world.people;
    for (const actor of [admin, officer, head, leader, observer, { ...self, userId }])
      for (const verb of ["approveGrant", "refuseGrant"] as const)
        await expect(world.as(actor)[verb](grant)).rejects.toMatchObject(not);
    const other = await peopleWorld(test.db);
    await expect(other.as(other.people.supervisor).approveGrant(grant)).rejects.toMatchObject(
      refused("NOT_FOUND", "grant.missing"),
    );
    await expect(world.as(second).approveGrant(grant)).resolves.toMatchObject({ path: expect.any(String) });
  });

  it("is decided once, however many press at the same time", async () => {
    const { world, userId, grant } = await proposed("supervisor");
    const as = world.as(world.people.supervisor);
    const tries = await Promise.allSettled([
      as.approveGrant(grant),
      as.approveGrant(grant),
      as.refuseGrant(grant),
    ]);
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    for (const one of tries)
      if (one.status === "rejected") expect(one.reason).toMatchObject(refused("CONFLICT", "grant.decided"));
    expect((await holdingsOf(userId)).length).toBeLessThanOrEqual(1);
  });

  it("refused leaves a closed account and a retired post", async () => {
    const { world, userId, grant } = await proposed("supervisor");
    await world.as(world.people.supervisor).refuseGrant(grant);
    expect((await world.user(userId)).disabledAt).not.toBeNull();
    expect(await holdingsOf(userId)).toEqual([]);
    const retired = await test.db.select().from(posts).where(eq(posts.nameZh, "督查专员"));
    expect(retired.find((post) => post.governmentId === world.government.id)?.retiredAt).not.toBeNull();
    expect(await world.lastEvent()).toMatchObject({ verb: "grant.refuse", subjectId: grant.id });
  });

  it("gives no link before it is approved: its holder would be whoever asked", async () => {
    const { world, userId } = await proposed("supervisor");
    await expect(world.as(world.people.admin).issuePasswordLink({ id: userId })).rejects.toMatchObject(
      refused("CONFLICT", "grant.pending"),
    );
  });

  it("is shown to those who may decide, with who asked", async () => {
    const { world, grant } = await proposed("leader");
    const pending = { id: grant.id, kind: "post", name: "李四", proposedBy: world.people.admin.name };
    const forAdmin = await world.as(world.people.admin).list();
    expect(forAdmin.pending).toMatchObject([{ ...pending, mayDecide: false }]);
    const forSupervisor = await world.as(world.people.supervisor).list();
    expect(forSupervisor.pending).toMatchObject([{ ...pending, mayDecide: true }]);
  });
});

describe("a guarded password", () => {
  it("is reset by two, and the link is given to the second", async () => {
    const world = await guardedWorld();
    const second = (await makeUser(test.db, world.government.id, { role: "admin" })).actor;
    const admin = world.as(world.people.admin);
    const id = world.people.leader.userId;
    const { path, pending } = await admin.issuePasswordLink({ id });
    expect(path).toBeNull();
    expect((await world.lastEvent()).payload).toMatchObject({ after: { pending: true } });
    await expect(admin.issuePasswordLink({ id })).rejects.toMatchObject(refused("CONFLICT", "grant.pending"));
    const approved = await world.as(second).approveGrant({ id: pending ?? "" });
    const set = { token: tokenOf(approved.path), password: "of two people" };
    await expect(world.as(null).setPassword(set)).resolves.toBeDefined();
  });

  it("refused changes nothing of the account", async () => {
    const world = await guardedWorld();
    const { supervisor, leader, admin } = world.people;
    const { pending } = await world.as(admin).issuePasswordLink({ id: leader.userId });
    await world.as(supervisor).refuseGrant({ id: pending ?? "" });
    expect((await world.user(leader.userId)).disabledAt).toBeNull();
  });
});

describe("the only administrator", () => {
  it("grants the first supervisor alone, and the trail says so", async () => {
    const world = await peopleWorld(test.db);
    const admin = world.as(world.people.admin);
    const { id, path, pending } = await admin.createUser(proposal("supervisor"));
    expect(pending).toBeNull();
    expect((await world.lastEvent()).payload?.after).toMatchObject({ role: "supervisor", alone: true });
    expect((await admin.createUser(proposal("leader"))).pending).not.toBeNull();
    await admin.issuePasswordLink({ id });
    expect((await world.lastEvent()).payload?.after).toEqual({ issued: true, alone: true });
    expect(path).not.toBeNull();
  });

  it("is alone no more once that supervisor has set a password", async () => {
    const world = await peopleWorld(test.db);
    const admin = world.as(world.people.admin);
    const { id, path } = await admin.createUser(proposal("supervisor"));
    await world.as(null).setPassword({ token: tokenOf(path), password: "first supervisor" });
    expect((await admin.createUser(proposal("supervisor"))).pending).not.toBeNull();
    expect((await admin.issuePasswordLink({ id })).pending).not.toBeNull();
  });
});
