import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { throttles } from "@/db/schema";
import { testDb } from "@/db/testing";
import { oneWriter } from "@/db/write-gate";
import { countFailure, forgetFailures, waitMs } from "./throttle";

const test = testDb();
const at = new Date("2026-01-05T08:00:00Z");
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000);
const failures = async (account: string, times: number, address: string | null = null) => {
  for (let i = 0; i < times; i++) await countFailure(test.db, { account, address }, at);
};

it("counts twelve failures of the same moment as twelve", async () => {
  const key = { account: "twelve", address: "198.51.100.12" };
  await Promise.all(Array.from({ length: 12 }, () => oneWriter(() => countFailure(test.db, key, at))));
  const rows = await test.db.select().from(throttles);
  const points = Object.fromEntries(rows.map((row) => [row.key, row.points]));
  expect(points).toMatchObject({ "account:twelve": 12, "address:198.51.100.12": 12 });
});

it("lets four slips pass, doubles the wait after five, and never waits more than a minute", async () => {
  const key = { account: "slips", address: null };
  await failures("slips", 4);
  expect(await waitMs(test.db, key, at)).toBe(0);
  await failures("slips", 1);
  expect(await waitMs(test.db, key, at)).toBe(1000);
  await failures("slips", 2);
  expect(await waitMs(test.db, key, at)).toBe(4000);
  await failures("slips", 40);
  expect(await waitMs(test.db, key, at)).toBe(60_000);
  expect(await waitMs(test.db, key, later(60))).toBe(0);
});

it("begins anew after a quarter of an hour, and when the account signed in", async () => {
  await failures("anew", 9);
  await countFailure(test.db, { account: "anew", address: null }, later(16 * 60));
  const [row] = await test.db.select().from(throttles).where(eq(throttles.key, "account:anew"));
  expect(row?.points).toBe(1);
  await failures("forgiven", 9);
  await forgetFailures(test.db, "forgiven");
  expect(await waitMs(test.db, { account: "forgiven", address: null }, at)).toBe(0);
});

it("slows an address that tries many accounts, and only that address", async () => {
  for (let i = 0; i < 50; i++)
    await countFailure(test.db, { account: `spray-${i}`, address: "198.51.100.50" }, at);
  expect(await waitMs(test.db, { account: "fresh", address: "198.51.100.50" }, at)).toBe(1000);
  expect(await waitMs(test.db, { account: "fresh", address: "198.51.100.51" }, at)).toBe(0);
});
