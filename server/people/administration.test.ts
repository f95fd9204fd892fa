import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { departments, postHoldings } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeUser } from "@/seeds/makers";
import { peopleWorld, refused, tokenOf } from "./testing";

const test = testDb();
let made = 0;
const person = (departmentId: string, more: object = {}) => ({
  name: "张三",
  loginName: `adm.${++made}`,
  post: { nameZh: "经办人", nameEn: "Officer", role: "officer" as const, departmentId },
  ...more,
});
const department = (code: string) => ({
  code,
  nameZh: "区财政局",
  nameEn: "Finance Bureau",
  kind: "department" as const,
});

describe("departments", () => {
  it("are added at the end of the list, with their event", async () => {
    const world = await peopleWorld(test.db);
    const { id } = await world.as(world.people.admin).createDepartment(department("finance"));
    const [row] = await test.db.select().from(departments).where(eq(departments.id, id));
    expect(row).toMatchObject({ code: "finance", sort: 3, governmentId: world.government.id });
    expect(await world.lastEvent()).toMatchObject({ verb: "department.create", subjectId: id });
    await expect(world.as(world.people.admin).createDepartment(department("finance"))).rejects.toMatchObject(
      refused("CONFLICT", "department.codeTaken"),
    );
    const other = await peopleWorld(test.db);
    await expect(other.as(other.people.admin).createDepartment(department("finance"))).resolves.toBeDefined();
  });
});

describe("users", () => {
  it("are made with a new post and a link, and the trail holds no token", async () => {
    const world = await peopleWorld(test.db);
    const input = person(world.housing.id, { loginName: " Zhang.San ", phone: "138 1111 2222", email: "" });
    const { id, path, pending } = await world.as(world.people.admin).createUser(input);
    expect(pending).toBeNull();
    expect(await world.user(id)).toMatchObject({
      loginName: "zhang.san",
      phone: "13811112222",
      email: null,
      passwordHash: null,
    });
    const event = await world.lastEvent();
    expect(event.payload).toMatchObject({ verb: "user.create", subjectId: id, after: { role: "officer" } });
    expect(JSON.stringify(event)).not.toContain(tokenOf(path));
    const [holding] = await test.db.select().from(postHoldings).where(eq(postHoldings.userId, id));
    expect(holding).toMatchObject({ startOn: "2023-09-28", endOn: null, deputy: false });
  });

  it("take over a post that nobody holds, and none that somebody does", async () => {
    const world = await peopleWorld(test.db);
    const { officer, admin } = world.people;
    const input = () => ({ ...person(world.housing.id), post: { id: officer.postId ?? "" } });
    await expect(world.as(admin).createUser(input())).rejects.toMatchObject(refused("CONFLICT", "post.held"));
    await test.db
      .update(postHoldings)
      .set({ endOn: "2023-09-28" })
      .where(eq(postHoldings.userId, officer.userId));
    const { id } = await world.as(admin).createUser(input());
    const [holding] = await test.db.select().from(postHoldings).where(eq(postHoldings.userId, id));
    expect(holding?.postId).toBe(officer.postId);
  });

  it("keep login name, phone and e-mail of the whole installation apart", async () => {
    const world = await peopleWorld(test.db);
    const other = await peopleWorld(test.db);
    const whole = { loginName: "taken.name", phone: "13900001111", email: "taken@example.org" };
    await other.as(other.people.admin).createUser(person(other.housing.id, whole));
    for (const field of ["loginName", "phone", "email"] as const)
      await expect(
        world
          .as(world.people.admin)
          .createUser(person(world.housing.id, { [field]: whole[field].toUpperCase() })),
      ).rejects.toMatchObject(refused("CONFLICT", `user.${field}Taken`));
    expect(await world.events()).toBe(0);
  });

  it("cannot be named like a phone or an e-mail, nor be an officer of no department", async () => {
    const world = await peopleWorld(test.db);
    const admin = world.as(world.people.admin);
    for (const loginName of ["13800001234", "a@b.cn", "", "x y/z"])
      await expect(admin.createUser(person(world.housing.id, { loginName }))).rejects.toMatchObject({
        code: "BAD_REQUEST",
      });
    await expect(
      admin.createUser(person("", { post: { nameZh: "员", nameEn: "O", role: "officer" } })),
    ).rejects.toMatchObject(refused("BAD_REQUEST", "post.departmentMissing"));
  });

  it("of one login name made in the same moment: one is, the others are told", async () => {
    const world = await peopleWorld(test.db);
    const input = person(world.housing.id, { loginName: "race.name" });
    const tries = await Promise.allSettled(
      [1, 2, 3].map(() => world.as(world.people.admin).createUser(input)),
    );
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    for (const one of tries)
      if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "CONFLICT" });
  });

  it("are disabled with all their sessions and enabled again, each once", async () => {
    const world = await peopleWorld(test.db);
    const { officer } = world.people;
    const admin = world.as(world.people.admin);
    const session = await world.startSession(officer);
    await admin.disableUser({ id: officer.userId });
    expect((await world.session(session.id)).endedAt).not.toBeNull();
    expect((await world.lastEvent()).payload).toMatchObject({
      verb: "user.disable",
      after: { disabled: true },
    });
    const twice = refused("CONFLICT", "user.disabled");
    await expect(admin.disableUser({ id: officer.userId })).rejects.toMatchObject(twice);
    await expect(admin.issuePasswordLink({ id: officer.userId })).rejects.toMatchObject(twice);
    await admin.enableUser({ id: officer.userId });
    expect((await world.user(officer.userId)).disabledAt).toBeNull();
    expect(await world.lastEvent()).toMatchObject({ verb: "user.enable" });
    await expect(admin.enableUser({ id: officer.userId })).rejects.toMatchObject(
      refused("CONFLICT", "user.enabled"),
    );
  });

  it("never disable themselves, nor each other in the same moment", async () => {
    const world = await peopleWorld(test.db);
    const first = world.people.admin;
    const second = (await makeUser(test.db, world.government.id, { role: "admin" })).actor;
    await expect(world.as(first).disableUser({ id: first.userId })).rejects.toMatchObject(
      refused("BAD_REQUEST", "user.self"),
    );
    const tries = await Promise.allSettled([
      world.as(first).disableUser({ id: second.userId }),
      world.as(second).disableUser({ id: first.userId }),
    ]);
    expect(tries.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    const lost = tries.find((one) => one.status === "rejected");
    expect(lost).toMatchObject({ reason: refused("CONFLICT", "user.lastAdmin") });
  });
});

describe("administration", () => {
  it("is nobody else's", async () => {
    const world = await peopleWorld(test.db);
    const { admin, ...others } = world.people;
    const refusal = refused("FORBIDDEN", "people.notYours");
    for (const actor of Object.values(others)) {
      const as = world.as(actor);
      await expect(as.createDepartment(department("x"))).rejects.toMatchObject(refusal);
      await expect(as.createUser(person(world.housing.id))).rejects.toMatchObject(refusal);
      await expect(as.issuePasswordLink({ id: admin.userId })).rejects.toMatchObject(refusal);
      await expect(as.disableUser({ id: admin.userId })).rejects.toMatchObject(refusal);
      await expect(as.enableUser({ id: admin.userId })).rejects.toMatchObject(refusal);
      if (actor.role !== "supervisor") await expect(as.list()).rejects.toMatchObject(refusal);
    }
    await expect(world.as(null).list()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    expect(await world.events()).toBe(0);
  });

  it("hides another government's departments, posts and users", async () => {
    const world = await peopleWorld(test.db);
    const other = await peopleWorld(test.db);
    const admin = world.as(world.people.admin);
    const id = other.people.officer.userId;
    const missing = refused("NOT_FOUND", "user.missing");
    await expect(admin.disableUser({ id })).rejects.toMatchObject(missing);
    await expect(admin.enableUser({ id })).rejects.toMatchObject(missing);
    await expect(admin.issuePasswordLink({ id })).rejects.toMatchObject(missing);
    await expect(admin.createUser(person(other.housing.id))).rejects.toMatchObject(
      refused("NOT_FOUND", "department.missing"),
    );
    const post = { id: other.people.officer.postId ?? "" };
    await expect(admin.createUser({ ...person(""), post })).rejects.toMatchObject(
      refused("NOT_FOUND", "post.missing"),
    );
    const { users, departments } = await admin.list();
    expect(users).toHaveLength(8);
    expect(departments).toHaveLength(2);
  });

  it("lists users with state, posts and last sign-in", async () => {
    const world = await peopleWorld(test.db);
    const { admin, officer, head, supervisor } = world.people;
    await world.givePassword(officer);
    await world.startSession(officer);
    const session = await world.startSession(officer);
    await world.as(admin).disableUser({ id: head.userId });
    const { users, posts } = await world.as(admin).list();
    const of = (id: string) => users.find((user) => user.id === id);
    expect(of(officer.userId)).toMatchObject({ state: "enabled", lastSignIn: session.createdAt });
    expect(of(officer.userId)?.posts).toMatchObject([{ id: officer.postId, role: "officer" }]);
    expect(of(head.userId)).toMatchObject({ state: "disabled", lastSignIn: null });
    expect(of(admin.userId)?.state).toBe("invited");
    expect(posts.find((post) => post.id === officer.postId)?.held).toBe(true);
    expect(await world.as(supervisor).list()).toEqual({ departments: [], posts: [], users: [], pending: [] });
  });
});
