import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { portfolios, postHoldings, sessions } from "@/db/schema";
import { testDb } from "@/db/testing";
import { currentActor } from "./current";
import { peopleWorld } from "./testing";

const test = testDb();
const now = () => new Date();

it("is the user with role, department, post and portfolio", async () => {
  const world = await peopleWorld(test.db);
  const { leader, officer } = world.people;
  await test.db.insert(portfolios).values({
    governmentId: world.government.id,
    postId: leader.postId ?? "",
    departmentId: world.housing.id,
  });
  const asLeader = await currentActor(test.db, (await world.startSession(leader)).id, now());
  expect(asLeader?.actor).toEqual({ ...leader, portfolio: [world.housing.id] });
  const asOfficer = await currentActor(test.db, (await world.startSession(officer)).id, now());
  expect(asOfficer?.actor).toEqual(officer);
  expect(asOfficer?.government.id).toBe(world.government.id);
});

it("is nobody from the moment an administrator disables the account", async () => {
  const world = await peopleWorld(test.db);
  const session = await world.startSession(world.people.officer);
  await world.as(world.people.admin).disableUser({ id: world.people.officer.userId });
  expect(await currentActor(test.db, session.id, now())).toBeNull();
  await world.as(world.people.admin).enableUser({ id: world.people.officer.userId });
  expect(await currentActor(test.db, session.id, now())).toBeNull();
});

it("is nobody when the session is ended, over or unknown", async () => {
  const world = await peopleWorld(test.db);
  const ended = await world.startSession(world.people.head);
  expect(await currentActor(test.db, ended.id, now())).not.toBeNull();
  await test.db.update(sessions).set({ endedAt: now() }).where(eq(sessions.id, ended.id));
  expect(await currentActor(test.db, ended.id, now())).toBeNull();
  const over = await world.startSession(world.people.head);
  expect(await currentActor(test.db, over.id, over.expiresAt)).toBeNull();
  expect(await currentActor(test.db, crypto.randomUUID(), now())).toBeNull();
});

it("is nobody once the post was handed over, from that very day", async () => {
  const world = await peopleWorld(test.db);
  const { officer } = world.people;
  const session = await world.startSession(officer);
  const ends = (endOn: string) =>
    test.db.update(postHoldings).set({ endOn }).where(eq(postHoldings.userId, officer.userId));
  await ends("2023-09-29");
  expect(await currentActor(test.db, session.id, now())).not.toBeNull();
  await ends("2023-09-28");
  expect(await currentActor(test.db, session.id, now())).toBeNull();
});
