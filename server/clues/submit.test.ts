import { eq, like } from "drizzle-orm";
import { expect, it } from "vitest";
import { auditEvents, clues, throttles } from "@/db/schema";
import { testDb } from "@/db/testing";
import { publishedWorld } from "../editions/testing";
import { refusal, world } from "../testing";
import { receiptHashOf } from "./receipt";
import { submitClueInput } from "./schema";
import { clueRow, secretSender, secretWords, sendClue } from "./testing";
import { limits } from "./throttle";

const test = testDb();
const hourMs = 3_600_000;

it("is kept with a receipt that nobody can read there, and an event that repeats nothing of it", async () => {
  const published = await publishedWorld(test.db);
  const { w } = published;
  const { receipt, id } = await sendClue(test.db, published);
  expect(receipt).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
  const row = await clueRow(test.db, id);
  expect(row).toMatchObject({
    ...{ words: secretWords, sender: secretSender, state: "received", receivedOn: "2023-09-28" },
    ...{ commitmentId: w.commitment.id, demonstration: false, answer: null, shown: null, version: 1 },
    receiptHash: receiptHashOf(receipt.replaceAll("-", "")),
  });
  const event = await w.lastEvent();
  expect(event).toMatchObject({ verb: "clue.receive", subjectId: id, actorId: null, commitmentId: null });
  expect(event?.payload?.after).toEqual({ state: "received", code: published.codes.measured });
  const kept = JSON.stringify([
    await test.db.select().from(auditEvents).where(eq(auditEvents.governmentId, w.government.id)),
    await test.db.select().from(throttles).where(like(throttles.key, "clue-%")),
    row.receiptHash,
  ]);
  for (const told of [secretWords, ...Object.values(secretSender), receipt, "192.0.2.7"])
    expect(kept).not.toContain(told);
  const empty = await sendClue(test.db, published, {
    words: "没有留下姓名的一条线索",
    name: " ",
    contact: "",
  });
  expect((await clueRow(test.db, empty.id)).sender).toBeNull();
});

it("takes nothing for what is not published, and not the same words twice", async () => {
  const published = await publishedWorld(test.db);
  const missing = refusal("NOT_FOUND", "edition.missing");
  const refused = async (sent: Promise<unknown>) =>
    expect(await sent.catch((error: unknown) => error)).toMatchObject({
      code: missing.code,
      key: "edition.missing",
    });
  await refused(sendClue(test.db, published, { code: "SZ2023-999" }));
  await refused(sendClue(test.db, { ...published, year: 2031 }));
  await refused(sendClue(test.db, { ...published, government: "no-such-district" }));
  const silent = await world(test.db);
  await refused(
    sendClue(test.db, {
      ...published,
      government: silent.government.slug,
      codes: { ...published.codes, measured: silent.commitment.code },
    }),
  );
  await sendClue(test.db, published, { address: "198.51.100.1" });
  const again = sendClue(test.db, published, { address: "198.51.100.2", words: ` ${secretWords} \r\n` });
  await expect(again).rejects.toMatchObject({ code: "CONFLICT", key: "clue.already" });
  await sendClue(test.db, published, { address: "198.51.100.2", code: published.codes.red });
  const own = eq(clues.governmentId, published.w.government.id);
  expect(await test.db.$count(clues, own)).toBe(2);
});

it("lets exactly the limit of an address through, of twenty in the same moment; the next window is open", async () => {
  const published = await publishedWorld(test.db);
  const now = new Date();
  const press = (n: number, address: string, at = now) =>
    sendClue(test.db, published, { words: `第${n}条各不相同的线索内容`, address, now: at });
  // One household: addresses of the same /64.
  const address = (n: number) => `2001:db8:0:7::${(n + 1).toString(16)}`;
  const outcomes = await Promise.allSettled(
    Array.from({ length: 20 }, (_, n) => press(n, n % 2 ? address(n) : `2001:0DB8::7:0:0:0:${n + 1}`)),
  );
  const lost = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  expect(outcomes.length - lost.length).toBe(limits.perHour);
  for (const reason of lost)
    expect(reason).toMatchObject({ code: "FORBIDDEN", key: "clue.tooMany", facts: { minutes: 60 } });
  const own = eq(clues.governmentId, published.w.government.id);
  expect(await test.db.$count(clues, own)).toBe(limits.perHour);
  await press(100, "2001:db8:0:8::1");
  const later = (hours: number) => new Date(now.getTime() + hours * hourMs + 1000);
  await press(101, address(0), later(1));
  for (let n = 0; n < limits.perDay - limits.perHour - 1; n++) await press(200 + n, address(0), later(2 + n));
  await expect(press(300, address(0), later(20))).rejects.toMatchObject({ key: "clue.tooMany" });
  await press(301, address(0), later(24));
});

it("stops a government's flood, whatever the addresses", async () => {
  const published = await publishedWorld(test.db);
  const key = `clue-government:${published.w.government.id}`;
  const expiresAt = new Date(Date.now() + hourMs);
  await test.db.insert(throttles).values({ key, points: limits.perGovernmentAndDay - 1, expiresAt });
  await sendClue(test.db, published, { address: null });
  const over = sendClue(test.db, published, { address: null, words: "再来一条没有地址的线索" });
  await expect(over).rejects.toMatchObject({ key: "clue.tooMany" });
});

it("counts characters as a person does, and names the field that is wrong", () => {
  const parse = (given: object) =>
    submitClueInput.safeParse({ government: "g", year: 2023, code: "A", ...given });
  const issue = (given: object) => parse(given).error?.issues[0];
  expect(issue({ words: "  太短了  " })).toMatchObject({ message: "clue.wordsShort", path: ["words"] });
  expect(issue({ words: "长".repeat(1001) })).toMatchObject({ message: "clue.wordsLong" });
  expect(parse({ words: `${"行\r\n".repeat(499)}尾行` }).data?.words).toHaveLength(1000);
  expect(issue({ words: secretWords, name: "名".repeat(61) })).toMatchObject({ message: "clue.nameLong" });
  expect(issue({ words: secretWords, contact: "1".repeat(121) })).toMatchObject({
    message: "clue.contactLong",
  });
});
