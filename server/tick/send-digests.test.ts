import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { governments, messages, users } from "@/db/schema";
import { testDb } from "@/db/testing";
import { deliver } from "../outbox/deliver";
import { setMailConfigured } from "../outbox/mail-configured";
import { kept, mailbox, outboxOf, tellOf } from "../outbox/testing";
import { world } from "../testing";
import { sendDigests } from "./send-digests";
import { stepCtx } from "./testing";

const test = testDb();
beforeAll(() => setMailConfigured(true));
afterAll(() => setMailConfigured(false));

const zone = "Asia/Shanghai";

describe("the daily digest", () => {
  it("is one mail of what is unread, from eight on a working day, in the person's language", async () => {
    const w = await world(test.db);
    const { officer, head, officer2 } = w.people;
    await mailbox(test.db, officer);
    await mailbox(test.db, head, { locale: "en" });
    await mailbox(test.db, officer2);
    await test.db.update(users).set({ name: "<王强>" }).where(eq(users.id, officer.userId));
    for (const userIds of [[officer.userId, head.userId], [officer.userId], [officer2.userId]])
      await tellOf(w, { userIds });
    await w.as(officer2).messages.readAll();
    const run = (day: string, hour: string) => sendDigests(stepCtx(test.db, w, day, hour), zone);
    expect(await run("2023-09-28", "07:59")).toBe(0);
    expect(await run("2023-09-30", "09:00"), "a holiday").toBe(0);
    const twice = await Promise.all([run("2023-09-28", "08:00"), run("2023-09-28", "08:01")]);
    expect(twice[0] + twice[1]).toBe(2);
    expect(await run("2023-09-28", "09:00")).toBe(0);
    const { mails, transports } = kept();
    const base = { db: test.db, real: () => new Date(Date.now() + 1000), transports };
    await deliver({ ...base, baseUrl: "https://jiannuo.example" });
    expect(mails).toHaveLength(2);
    const [chinese, english] = [officer, head].map(({ userId }) =>
      mails.find((mail) => mail.to === `${userId}@example.cn`),
    );
    expect(chinese?.subject).toBe("2 条未读消息（2023年9月28日）");
    expect(chinese?.text).toContain("<王强>，您好：");
    expect(chinese?.html).toContain("&#60;王强&#62;，您好：");
    expect(chinese?.text).toContain(`${w.commitment.code} 加快2700套安置房建设 的交办已收回：数据有误`);
    expect(english?.subject).toBe("1 unread message (28 Sep 2023)");
    expect(english?.html).toContain('lang="en"');
    expect(english?.text).toContain(
      `The assignment of ${w.commitment.code} Build 2,700 resettlement homes was`,
    );
    const [carried] = await test.db.select().from(messages).where(eq(messages.userId, head.userId));
    expect(english?.text).toContain(`https://jiannuo.example/inbox/${carried?.id}`);
    expect(english?.text).not.toMatch(/demonstration/i);
    expect(carried?.mailedAt).toBeInstanceOf(Date);
    await tellOf(w, { userIds: [officer.userId] });
    expect(await run("2023-09-28", "16:00"), "one a day").toBe(0);
    expect(await run("2023-10-07", "08:00"), "a make-up working day").toBe(1);
    expect((await outboxOf(test.db, w)).map((row) => row.dedupeKey)).toContain(
      `digest:${officer.userId}:2023-10-07`,
    );
  });

  it("marks invented data, and leaves out who wants none", async () => {
    const w = await world(test.db);
    await test.db.update(governments).set({ demonstration: true }).where(eq(governments.id, w.government.id));
    for (const person of [w.people.officer, w.people.head]) await mailbox(test.db, person);
    await tellOf(w, { departmentIds: [w.housing.id] });
    await w.as(w.people.head).messages.setDigest({ digest: "off" });
    expect(await sendDigests(stepCtx(test.db, w, "2023-09-28"), zone)).toBe(1);
    const [row] = await outboxOf(test.db, w);
    const { mails, transports } = kept();
    await deliver({ db: test.db, real: () => new Date(Date.now() + 1000), transports, baseUrl: null });
    mails.splice(0, mails.length, ...mails.filter((mail) => mail.id === row?.id));
    expect(mails).toMatchObject([{ to: `${w.people.officer.userId}@example.cn` }]);
    expect(mails[0]?.subject).toMatch(/^【演示数据】/);
    expect(mails[0]?.text).toMatch(/^演示数据：/);
  });
});
