import { eq, like } from "drizzle-orm";
import { expect, it } from "vitest";
import { auditEvents, clues, throttles } from "@/db/schema";
import { testDb } from "@/db/testing";
import { publishedWorld } from "../editions/testing";
import { refusal, world } from "../testing";
import { receiptHashOf } from "./receipt";
import { submitClueInput } from "./schema";
import { clueRow, secretSender, secretWords, sendClue } from "./testing";
import { limits, usedForm } from "./throttle";

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
  expect(event?.payload?.after).toEqual({ state: "received" });
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

it("takes nothing for what is not published, and tells nobody outside whether the same words are known", async () => {
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
  const first = await sendClue(test.db, published, { address: "198.51.100.1" });
  const again = { address: "198.51.100.2", words: ` ${secretWords} \r\n` };
  await sendClue(test.db, published, again);
  const elsewhere = await sendClue(test.db, published, { ...again, code: published.codes.red });
  const { w } = published;
  const { rows } = await w.as(w.people.supervisor).clues.list({});
  expect(rows.map(({ code, same }) => [code, same])).toEqual([
    [published.codes.measured, 2],
    [published.codes.measured, 2],
    [published.codes.red, 1],
  ]);
  const { show } = w.as(w.people.supervisor).clues;
  expect([(await show(first)).same, (await show(elsewhere)).same]).toEqual([2, 1]);
});

it("takes one tip from one form, of twenty in the same moment", async () => {
  const published = await publishedWorld(test.db);
  const now = new Date();
  const form = usedForm("the-token", new Date(now.getTime() + hourMs));
  const press = (n: number) =>
    sendClue(test.db, published, { words: `第${n}次送出的同一张表单`, address: null, now }, form);
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => press(n)));
  const lost = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  expect(lost).toHaveLength(19);
  for (const reason of lost) expect(reason).toMatchObject({ code: "CONFLICT", key: "clue.sentAlready" });
  const own = eq(clues.governmentId, published.w.government.id);
  expect(await test.db.$count(clues, own)).toBe(1);
  const kept = JSON.stringify(await test.db.select().from(throttles));
  expect(kept).not.toContain("the-token");
});

it.each([
  ["a /24", (n: number) => `198.18.7.${n}`, "198.18.8.1"],
  ["a /48", (n: number) => `2001:db8:77:${n.toString(16)}::1`, "2001:db8:78::1"],
])("stops the flood of %s, from however many addresses", async (_, address, beside) => {
  const published = await publishedWorld(test.db);
  const now = new Date();
  const press = (from: string, at = now) => sendClue(test.db, published, { address: from, now: at });
  for (let n = 1; n <= limits.perNetworkAndHour; n++) await press(address(n));
  await expect(press(address(99))).rejects.toMatchObject({ code: "FORBIDDEN", key: "clue.tooMany" });
  await press(beside);
  const later = (hours: number) => new Date(now.getTime() + hours * hourMs + 1000);
  for (let n = limits.perNetworkAndHour; n < limits.perNetworkAndDay; n++)
    await press(address(n + 1), later(n < 2 * limits.perNetworkAndHour ? 1.5 : 3));
  await expect(press(address(101), later(6))).rejects.toMatchObject({ key: "clue.tooMany" });
  await press(address(101), later(24));
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
