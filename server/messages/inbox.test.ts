import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { messages, users } from "@/db/schema";
import { testDb } from "@/db/testing";
import { tellOf } from "../outbox/testing";
import { refusal, world } from "../testing";
import { pageSize } from "./list";

const test = testDb();

describe("the inbox", () => {
  it("shows one's own messages, newest first or unread first, by the page", async () => {
    const w = await world(test.db);
    const me = w.as(w.people.officer);
    const from = Date.now();
    await test.db.insert(messages).values(
      Array.from({ length: pageSize + 2 }, (_, n) => ({
        governmentId: w.government.id,
        userId: w.people.officer.userId,
        key: "update.due",
        facts: { count: n },
        on: "2023-09-28",
        createdAt: new Date(from + n),
      })),
    );
    const first = await me.messages.list({});
    expect(first).toMatchObject({ total: pageSize + 2, unread: pageSize + 2, pages: 2, page: 1 });
    expect(first.rows.map((row) => row.facts.count)).toEqual(
      Array.from({ length: pageSize }, (_, n) => pageSize + 1 - n),
    );
    await me.messages.read({ ids: first.rows.slice(0, 5).map((row) => row.id) });
    expect((await me.messages.list({})).rows[0]?.unread).toBe(false);
    const unread = await me.messages.list({ unreadFirst: true });
    expect(unread.rows[0]).toMatchObject({ unread: true, facts: { count: pageSize - 4 } });
    expect((await me.messages.list({ page: 2 })).rows).toHaveLength(2);
    expect(await me.messages.unread()).toBe(pageSize - 3);
    expect(await me.messages.readAll()).toEqual({ marked: pageSize - 3 });
    expect(await me.messages.unread()).toBe(0);
    expect(await w.as(w.people.officer2).messages.list({})).toMatchObject({ rows: [], total: 0, pages: 1 });
  });

  it("marks a message as read when it is opened, and shows it to nobody else", async () => {
    const w = await world(test.db);
    await tellOf(w, { userIds: [w.people.officer.userId] });
    const me = w.as(w.people.officer);
    const id = (await me.messages.list({})).rows[0]?.id ?? "";
    for (const other of [w.people.officer2, w.people.supervisor]) {
      await expect(w.as(other).messages.open({ id })).rejects.toMatchObject(
        refusal("NOT_FOUND", "message.missing"),
      );
      expect(await w.as(other).messages.read({ ids: [id] })).toEqual({ marked: 0 });
    }
    expect(await me.messages.unread()).toBe(1);
    expect(await me.messages.open({ id })).toEqual({ href: `/commitments/${w.commitment.code}` });
    expect(await me.messages.unread()).toBe(0);
    await expect(w.as(null).messages.list({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });
});

describe("the choice of mail", () => {
  it("is daily until chosen otherwise, keeps the other preferences and leaves its event", async () => {
    const w = await world(test.db);
    const { userId } = w.people.head;
    const me = w.as(w.people.head);
    await test.db
      .update(users)
      .set({ preferences: { views: ["mine"] } })
      .where(eq(users.id, userId));
    expect(await me.messages.mailChoice()).toMatchObject({ digest: "daily", email: null, configured: false });
    await me.messages.setDigest({ digest: "off" });
    expect((await me.messages.mailChoice()).digest).toBe("off");
    const [user] = await test.db.select().from(users).where(eq(users.id, userId));
    expect(user?.preferences).toEqual({ views: ["mine"], digest: "off" });
    const event = await w.lastEvent();
    expect(event).toMatchObject({ verb: "user.setDigest", actorId: userId });
    expect(event?.payload).toMatchObject({ before: { digest: "daily" }, after: { digest: "off" } });
  });
});
