import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { messages } from "@/db/schema";
import { testDb } from "@/db/testing";
import { setMailConfigured } from "../outbox/mail-configured";
import { mailbox, outboxOf, tellOf } from "../outbox/testing";
import { world } from "../testing";

const test = testDb();
beforeEach(() => setMailConfigured(true));
afterEach(() => setMailConfigured(false));

const of = (userId: string) => test.db.select().from(messages).where(eq(messages.userId, userId));

describe("a message", () => {
  it("reaches everyone concerned but its maker, and once for its cause", async () => {
    const w = await world(test.db);
    const { officer, officer2, head, otherOfficer, supervisor } = w.people;
    for (let n = 0; n < 2; n++) {
      await tellOf(w, { departmentIds: [w.housing.id] }, { cause: "one" });
      await tellOf(w, { role: "supervisor" }, { cause: "one" });
    }
    for (const { userId } of [officer, officer2, head])
      expect(await of(userId)).toMatchObject([
        { key: "commitment.recalled", on: "2023-09-28", readAt: null },
      ]);
    expect([...(await of(otherOfficer.userId)), ...(await of(supervisor.userId))]).toEqual([]);
    await tellOf(w, { departmentIds: [w.housing.id] });
    expect(await of(officer.userId)).toHaveLength(2);
  });

  it("is mailed at once, left for the digest, or not mailed, as the person wants", async () => {
    const w = await world(test.db);
    const { officer, officer2, head } = w.people;
    await mailbox(test.db, officer, { digest: "at-once" });
    await mailbox(test.db, officer2, { digest: "off" });
    await mailbox(test.db, head);
    await tellOf(w, { departmentIds: [w.housing.id] }, { cause: "one" });
    await tellOf(w, { departmentIds: [w.housing.id] }, { cause: "one" });
    const [message] = await of(officer.userId);
    expect(await outboxOf(test.db, w)).toMatchObject([
      { channel: "mail", recipientId: officer.userId, payload: { messageIds: [message?.id] }, doneAt: null },
    ]);
    expect(message?.mailedAt).toBeInstanceOf(Date);
    expect((await of(officer2.userId))[0]?.mailedAt).toBeInstanceOf(Date);
    expect((await of(head.userId))[0]?.mailedAt).toBeNull();
  });

  it("waits for no mail while there is none", async () => {
    setMailConfigured(false);
    const w = await world(test.db);
    await mailbox(test.db, w.people.officer, { digest: "at-once" });
    await mailbox(test.db, w.people.head);
    await tellOf(w, { departmentIds: [w.housing.id] });
    expect(await outboxOf(test.db, w)).toEqual([]);
    for (const { userId } of [w.people.officer, w.people.head])
      expect((await of(userId))[0]?.mailedAt).toBeInstanceOf(Date);
  });
});
