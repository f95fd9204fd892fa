import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { messages } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeUser } from "@/seeds/makers";
import type { Actor } from "../core/context";
import { peopleWorld, refused } from "./testing";

const test = testDb();
const today = "2023-09-28";
const leave = { from: today, until: "2023-10-07", note: "年休假" };

async function open() {
  const w = await peopleWorld(test.db);
  const { officer, officer2, head, admin } = w.people;
  const input = { postId: officer.postId ?? "", userId: officer2.userId, ...leave };
  return { w, officer, officer2, head: w.as(head), admin: w.as(admin), input };
}
const deputyOf = async (w: Awaited<ReturnType<typeof peopleWorld>>, actor: Actor) => {
  const { posts } = await w.as(w.people.admin).list();
  return posts.find((post) => post.id === actor.postId)?.deputies[0];
};

describe("a deputy", () => {
  it("acts from one day through another, beside the holder, and hears of it", async () => {
    const { w, officer, officer2, head, input } = await open();
    expect(await head.appointDeputy(input)).toEqual({ pending: null });
    expect(await w.as(officer2).ownPosts()).toMatchObject([
      { deputy: false },
      { id: officer.postId, deputy: true },
    ]);
    expect(await w.as(officer).ownPosts()).toHaveLength(1);
    expect((await w.lastEvent()).payload).toMatchObject({
      verb: "post.appointDeputy",
      after: { deputy: officer2.name, from: today, until: "2023-10-07", note: "年休假" },
    });
    expect(await deputyOf(w, officer)).toMatchObject({ acting: true, endOn: "2023-10-08" });
    const told = await test.db.select().from(messages).where(eq(messages.userId, officer2.userId));
    expect(told.map((one) => one.key)).toEqual(["post.deputy"]);
    await expect(head.appointDeputy(input)).rejects.toMatchObject(refused("CONFLICT", "deputy.already"));
  });

  it("is ended, once", async () => {
    const { w, officer, officer2, head, input } = await open();
    await head.appointDeputy(input);
    const id = (await deputyOf(w, officer))?.id ?? "";
    await expect(w.as(officer2).endDeputy({ id })).rejects.toMatchObject(
      refused("FORBIDDEN", "deputy.notYours"),
    );
    await head.endDeputy({ id });
    expect((await w.lastEvent()).payload).toMatchObject({ verb: "post.endDeputy", after: { endOn: today } });
    expect(await w.as(officer2).ownPosts()).toHaveLength(1);
    await expect(head.endDeputy({ id })).rejects.toMatchObject(refused("CONFLICT", "deputy.over"));
    const other = await peopleWorld(test.db);
    await expect(other.as(other.people.admin).endDeputy({ id })).rejects.toMatchObject(
      refused("NOT_FOUND", "deputy.missing"),
    );
  });

  it("is nobody for themselves, of another house, or for days that are past or too many", async () => {
    const { w, officer, head, admin, input } = await open();
    await expect(head.appointDeputy({ ...input, userId: officer.userId })).rejects.toMatchObject(
      refused("BAD_REQUEST", "deputy.self"),
    );
    const foreign = { ...input, userId: w.people.otherOfficer.userId };
    await expect(head.appointDeputy(foreign)).rejects.toMatchObject(refused("BAD_REQUEST", "deputy.foreign"));
    for (const days of [
      { from: "2023-09-27" },
      { from: "2023-12-01" },
      { until: "2023-09-27" },
      { until: "2024-12-01" },
    ])
      await expect(head.appointDeputy({ ...input, ...days })).rejects.toMatchObject(
        refused("BAD_REQUEST", "day.outsidePlan"),
      );
    expect(await w.events()).toBe(0);
    await admin.appointDeputy(foreign);
    expect((await w.lastEvent()).verb).toBe("post.appointDeputy");
  });

  it("is appointed by the head of the department or an administrator, by nobody else", async () => {
    const { w, head, input } = await open();
    const refusal = refused("FORBIDDEN", "deputy.notYours");
    for (const [name, actor] of Object.entries(w.people))
      if (name !== "head" && name !== "admin")
        await expect(w.as(actor).appointDeputy(input), name).rejects.toMatchObject(refusal);
    const otherHead = { ...w.people.otherOfficer, role: "head" as const };
    await expect(w.as(otherHead).appointDeputy(input)).rejects.toMatchObject(refusal);
    const theirs = { ...input, postId: w.people.supervisor.postId ?? "" };
    await expect(head.appointDeputy(theirs)).rejects.toMatchObject(refusal);
    const other = await peopleWorld(test.db);
    await expect(other.as(other.people.head).appointDeputy(input)).rejects.toMatchObject(
      refused("NOT_FOUND", "post.missing"),
    );
    await expect(w.as(w.people.officer).departmentDeputies()).rejects.toMatchObject(refusal);
    const shown = await head.departmentDeputies();
    expect(shown.posts).toHaveLength(3);
    expect(shown.colleagues).toHaveLength(3);
  });

  it("of a guarded post takes two, to come and to go", async () => {
    const { w, admin, input } = await open();
    const { supervisor, observer } = w.people;
    await w.givePassword(supervisor);
    const asked = { ...input, postId: supervisor.postId ?? "" };
    await expect(admin.appointDeputy(asked)).rejects.toMatchObject(refused("CONFLICT", "post.bothSides"));
    const { pending } = await admin.appointDeputy({ ...asked, userId: observer.userId });
    expect(await w.as(observer).ownPosts()).toHaveLength(1);
    await w.as(supervisor).approveGrant({ id: pending ?? "" });
    expect(await w.as(observer).ownPosts()).toMatchObject([{ deputy: false }, { deputy: true }]);
    const id = (await deputyOf(w, supervisor))?.id ?? "";
    const ending = await admin.endDeputy({ id });
    expect(await w.as(observer).ownPosts()).toHaveLength(2);
    await w.as(supervisor).approveGrant({ id: ending.pending ?? "" });
    expect(await w.as(observer).ownPosts()).toHaveLength(1);
  });
});

describe("closing the account of somebody who could object", () => {
  it("takes two where there is a second one", async () => {
    const { w, admin } = await open();
    const { supervisor } = w.people;
    await w.givePassword(supervisor);
    const second = (await makeUser(test.db, w.government.id, { role: "supervisor" })).actor;
    await w.givePassword(second);
    const session = await w.startSession(supervisor);
    const { pending } = await admin.disableUser({ id: supervisor.userId });
    expect((await w.user(supervisor.userId)).disabledAt).toBeNull();
    await expect(admin.disableUser({ id: supervisor.userId })).rejects.toMatchObject(
      refused("CONFLICT", "grant.pending"),
    );
    const grant = { id: pending ?? "" };
    for (const actor of [w.people.admin, supervisor])
      await expect(w.as(actor).approveGrant(grant)).rejects.toMatchObject(
        refused("FORBIDDEN", "grant.notYours"),
      );
    await w.as(second).approveGrant(grant);
    expect((await w.user(supervisor.userId)).disabledAt).not.toBeNull();
    expect((await w.session(session.id)).endedAt).not.toBeNull();
  });

  it("is done alone where nobody else is there; the trail says so, and no supervisor is granted alone soon after", async () => {
    const { w, admin } = await open();
    const { supervisor } = w.people;
    await w.givePassword(supervisor);
    expect((await admin.disableUser({ id: supervisor.userId })).pending).toBeNull();
    expect((await w.lastEvent()).payload).toMatchObject({ verb: "user.disable", after: { alone: true } });
    const post = { nameZh: "督查专员", nameEn: "Supervisor", role: "supervisor" as const };
    const own = { name: "同伙", loginName: "an.accomplice", post };
    const { id, pending } = await admin.createUser(own);
    expect(pending).not.toBeNull();
    expect((await w.as(w.people.admin).list()).pending).toMatchObject([{ kind: "post", mayDecide: false }]);
    const later = new Date(Date.now() + 31 * 86_400_000);
    const inAMonth = w.as(w.people.admin, { real: () => later });
    const next = await inAMonth.createUser({ ...own, loginName: "a.successor" });
    expect(next.pending).toBeNull();
    expect(id).not.toBe(next.id);
  });
});
