import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { messages, postHoldings } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeUser } from "@/seeds/makers";
import { currentActor } from "./current";
import { peopleWorld, refused } from "./testing";

const test = testDb();
const today = "2023-09-28";
const holdingsOf = (postId: string | null) =>
  test.db
    .select()
    .from(postHoldings)
    .where(eq(postHoldings.postId, postId ?? ""))
    .orderBy(postHoldings.startOn);

async function open() {
  const w = await peopleWorld(test.db);
  const { officer, officer2, admin } = w.people;
  const input = { postId: officer.postId ?? "", toUserId: officer2.userId, on: today, note: "转任" };
  return { w, officer, officer2, input, admin: w.as(admin) };
}

describe("a post is handed over", () => {
  it("with its history, its event, word to the successor, and the predecessor's sessions over", async () => {
    const { w, officer, officer2, input, admin } = await open();
    const session = await w.startSession(officer);
    expect(await currentActor(test.db, session.id, new Date())).not.toBeNull();
    expect(await admin.handOver(input)).toEqual({ pending: null });
    expect(await holdingsOf(officer.postId)).toMatchObject([
      { userId: officer.userId, startOn: "2023-01-01", endOn: today },
      { userId: officer2.userId, startOn: today, endOn: null, handoverNote: "转任" },
    ]);
    expect((await w.lastEvent()).payload).toMatchObject({
      verb: "post.handOver",
      before: { holder: officer.name },
      after: { holder: officer2.name, on: today, note: "转任" },
    });
    expect(await currentActor(test.db, session.id, new Date())).toBeNull();
    const told = await test.db.select().from(messages).where(eq(messages.userId, officer2.userId));
    expect(told).toMatchObject([{ key: "post.handedOver", facts: { on: today, from: officer.name } }]);
    expect(await w.as(officer2).ownPosts()).toHaveLength(2);
  });

  it("on a later day, until which the present holder holds it; twenty at once, and one is", async () => {
    const { w, officer, officer2, input, admin } = await open();
    const later = { ...input, on: "2023-10-09" };
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => admin.handOver(later)));
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    for (const one of tries)
      if (one.status === "rejected") expect(one.reason).toMatchObject(refused("CONFLICT", "post.handedOver"));
    expect(await w.as(officer).ownPosts()).toHaveLength(1);
    expect(await w.as(officer2).ownPosts()).toHaveLength(1);
    const { posts } = await admin.list();
    expect(posts.find((post) => post.id === officer.postId)).toMatchObject({
      holder: { name: officer.name, state: "never" },
      next: { name: officer2.name, on: "2023-10-09" },
    });
  });

  it("not in the past, not far ahead, not to its holder, not to a closed account, not when vacant", async () => {
    const { w, officer, officer2, input, admin } = await open();
    for (const on of ["2023-09-27", "2023-11-28"])
      await expect(admin.handOver({ ...input, on })).rejects.toMatchObject(
        refused("BAD_REQUEST", "day.outsidePlan"),
      );
    await expect(admin.handOver({ ...input, toUserId: officer.userId })).rejects.toMatchObject(
      refused("BAD_REQUEST", "post.sameHolder"),
    );
    await admin.disableUser({ id: officer2.userId });
    await expect(admin.handOver(input)).rejects.toMatchObject(refused("CONFLICT", "user.disabled"));
    await admin.enableUser({ id: officer2.userId });
    await test.db.update(postHoldings).set({ endOn: today }).where(eq(postHoldings.userId, officer.userId));
    await expect(admin.handOver(input)).rejects.toMatchObject(refused("CONFLICT", "post.vacant"));
    await admin.assignPost({ userId: officer2.userId, post: { id: officer.postId ?? "" } });
    expect((await w.lastEvent()).verb).toBe("post.assign");
  });

  it("by an administrator of the government alone", async () => {
    const { w, input } = await open();
    const other = await peopleWorld(test.db);
    for (const [name, actor] of Object.entries(w.people))
      if (name !== "admin")
        await expect(w.as(actor).handOver(input), name).rejects.toMatchObject(
          refused("FORBIDDEN", "people.notYours"),
        );
    await expect(other.as(other.people.admin).handOver(input)).rejects.toMatchObject(
      refused("NOT_FOUND", "post.missing"),
    );
    expect(await w.events()).toBe(0);
  });

  it("ends what the successor did as its deputy", async () => {
    const { officer, officer2, input, admin } = await open();
    const days = { from: today, until: "2023-10-20", note: "" };
    await admin.appointDeputy({ postId: input.postId, userId: officer2.userId, ...days });
    await admin.handOver({ ...input, on: "2023-10-09" });
    const deputies = and(eq(postHoldings.postId, officer.postId ?? ""), eq(postHoldings.deputy, true));
    expect(await test.db.select().from(postHoldings).where(deputies)).toMatchObject([
      { endOn: "2023-10-09" },
    ]);
  });
});

describe("a guarded post", () => {
  it("is handed over by two, on the day that was proposed", async () => {
    const { w, admin } = await open();
    const { supervisor, observer } = w.people;
    await w.givePassword(supervisor);
    const input = {
      postId: supervisor.postId ?? "",
      toUserId: observer.userId,
      on: "2023-10-09",
      note: "轮岗",
    };
    const { pending } = await admin.handOver(input);
    expect(await holdingsOf(supervisor.postId)).toHaveLength(1);
    expect((await w.lastEvent()).payload).toMatchObject({
      verb: "grant.propose",
      after: { on: "2023-10-09" },
    });
    await expect(admin.handOver(input)).rejects.toMatchObject(refused("CONFLICT", "grant.pending"));
    const shown = { kind: "handover", on: "2023-10-09", note: "轮岗", mayDecide: true };
    expect((await w.as(supervisor).list()).pending).toMatchObject([shown]);
    await w.as(supervisor).approveGrant({ id: pending ?? "" });
    expect(await holdingsOf(supervisor.postId)).toMatchObject([
      { endOn: "2023-10-09" },
      { userId: observer.userId, startOn: "2023-10-09", handoverNote: "轮岗" },
    ]);
  });

  it("stays where it is when the second person refuses, and the account stays open", async () => {
    const { w, admin } = await open();
    const { supervisor, observer } = w.people;
    await w.givePassword(supervisor);
    const input = { postId: supervisor.postId ?? "", toUserId: observer.userId, on: today, note: "" };
    const { pending } = await admin.handOver(input);
    await w.as(supervisor).refuseGrant({ id: pending ?? "" });
    expect(await holdingsOf(supervisor.postId)).toMatchObject([{ endOn: null }]);
    expect((await w.user(observer.userId)).disabledAt).toBeNull();
  });
});

describe("a further post", () => {
  it("is given beside the own; a guarded one by two; never one that decides over the other", async () => {
    const { w, officer, admin } = await open();
    await w.givePassword(w.people.supervisor);
    const second = { nameZh: "第二岗", nameEn: "Second post", role: "officer" as const };
    const post = { ...second, departmentId: w.parks.id };
    expect(await admin.assignPost({ userId: officer.userId, post })).toEqual({ pending: null });
    expect(await w.as(officer).ownPosts()).toHaveLength(2);
    const leading = { ...second, role: "leader" as const };
    const { pending } = await admin.assignPost({ userId: officer.userId, post: leading });
    expect(await w.as(officer).ownPosts()).toHaveLength(2);
    await w.as(w.people.supervisor).approveGrant({ id: pending ?? "" });
    expect(await w.as(officer).ownPosts()).toHaveLength(3);
    const deciding = { ...second, role: "supervisor" as const };
    await expect(admin.assignPost({ userId: officer.userId, post: deciding })).rejects.toMatchObject(
      refused("CONFLICT", "post.bothSides"),
    );
    const taken = { id: w.people.officer2.postId ?? "" };
    await expect(admin.assignPost({ userId: officer.userId, post: taken })).rejects.toMatchObject(
      refused("CONFLICT", "post.held"),
    );
    await expect(w.as(officer).assignPost({ userId: officer.userId, post })).rejects.toMatchObject(
      refused("FORBIDDEN", "people.notYours"),
    );
    const stranger = (
      await makeUser(test.db, (await peopleWorld(test.db)).government.id, { role: "officer" })
    ).actor;
    await expect(admin.assignPost({ userId: stranger.userId, post })).rejects.toMatchObject(
      refused("NOT_FOUND", "user.missing"),
    );
  });
});
