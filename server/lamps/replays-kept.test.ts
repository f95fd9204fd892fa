import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { lampReplays } from "@/db/schema";
import { testDb } from "@/db/testing";
import { addDays } from "../lamp/days";
import { world } from "../testing";
import { replayLamps } from "./replay";

const test = testDb();

/** A world whose real clock stands until it is moved. */
async function looking() {
  const w = await world(test.db);
  const at = { now: new Date("2026-01-01T08:00:00Z") };
  const ctx = w.ctx(w.people.observer);
  const look = (day: string) =>
    replayLamps({ ...ctx, clock: { ...ctx.clock, real: () => at.now } }, w.plan.id, day);
  const pass = (minutes: number) => {
    at.now = new Date(at.now.getTime() + minutes * 60_000);
  };
  const kept = async () => {
    const rows = await test.db
      .selectDistinct({ asOf: lampReplays.asOf, madeAt: lampReplays.madeAt })
      .from(lampReplays)
      .where(eq(lampReplays.planId, w.plan.id));
    return rows.sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  };
  return { w, at, look, pass, kept };
}
const days = (count: number) => Array.from({ length: count }, (_, n) => addDays("2023-03-01", n));

it("keeps a number of days for an hour, the newest asked for", async () => {
  const { look, pass, kept } = await looking();
  for (const day of days(45)) {
    await look(day);
    pass(1.1);
  }
  const asked = (await kept()).map((one) => one.asOf);
  expect(asked).toEqual(days(45).slice(-40));
  pass(120);
  await look("2023-09-01");
  expect((await kept()).map((one) => one.asOf)).toEqual(["2023-09-01"]);
});

it("drops no day under the eyes of whoever has just found it, and makes an old one anew", async () => {
  const { at, look, pass, kept } = await looking();
  await look("2023-03-31");
  pass(59.9);
  await look("2023-03-31");
  pass(0.5);
  await look("2023-04-30");
  expect(await kept()).toHaveLength(2);
  await look("2023-03-31");
  expect(await kept()).toMatchObject([{ madeAt: at.now }, { madeAt: at.now }]);
});

it("leaves the process its turns in between", async () => {
  const { look } = await looking();
  let done = false;
  let turns = 0;
  const count = () => {
    turns += 1;
    if (!done) setImmediate(count);
  };
  setImmediate(count);
  await Promise.all(days(10).map(look));
  done = true;
  expect(turns).toBeGreaterThan(10);
});

it("makes all that are asked for at once, each once, and goes on after a failure", async () => {
  const { w, look, kept } = await looking();
  const some = days(6);
  await Promise.all([...some, ...some].map(look));
  expect((await kept()).map((one) => one.asOf)).toEqual(some);
  const missing = crypto.randomUUID();
  const failed = days(3).map((day) => replayLamps(w.ctx(w.people.observer), missing, day));
  for (const one of await Promise.allSettled(failed))
    expect(one).toMatchObject({ status: "rejected", reason: { key: "plan.missing" } });
});
