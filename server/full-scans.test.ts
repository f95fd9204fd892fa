import { afterAll, beforeAll, expect, it } from "vitest";
import { connect } from "@/db/client";
import { type FullScans, fullScans, type Statement } from "@/db/full-scans";
import { testDb } from "@/db/testing";
import { clockAt } from "./core/clock";
import { appRouter } from "./root";
import { world } from "./testing";
import type { TestWorld } from "./testing-refusals";
import { createCaller } from "./trpc";
import { acceptedFiling } from "./updates/testing";

const test = testDb();
const call = createCaller(appRouter);
let w: TestWorld;
let scans: FullScans;
const heard: Statement[] = [];
let listening: Awaited<ReturnType<typeof connect>>;

beforeAll(async () => {
  w = await world(test.db);
  await acceptedFiling(w, "2023-08", "1700");
  listening = await connect(test.url, { logQuery: (sql, params) => void heard.push({ sql, params }) });
  scans = await fullScans(test.url, { small: true });
});
afterAll(async () => {
  await scans.close();
  await listening.close();
});

type Caller = ReturnType<typeof call>;
type Person = keyof TestWorld["people"];

/** Which tables are read from end to end by what a person asks for, each with its statement. */
async function readWhole(person: Person, ask: (caller: Caller) => Promise<unknown>) {
  const caller = call({ db: listening.db, actor: w.people[person], clock: clockAt("2023-09-28") });
  await ask(caller); // brings the lamps to the day, or a past day back
  heard.length = 0;
  await ask(caller);
  const asked = heard.filter(({ sql }) => /^(select|with)\b/i.test(sql));
  expect(asked.length).toBeGreaterThan(0);
  const found: string[] = [];
  for (const statement of asked)
    for (const table of await scans.of(statement)) found.push(`${table}: ${statement.sql}`);
  return found;
}

const past = "2023-08-31";
const pages: [string, Person, (caller: Caller) => Promise<unknown>][] = [
  ["overview", "supervisor", (caller) => caller.overview.show()],
  ["overview of a portfolio", "leader", (caller) => caller.overview.show({ portfolio: true })],
  ["overview of a past day", "leader", (caller) => caller.overview.show({ asOf: past })],
  ["ledger", "officer", (caller) => caller.commitments.list({})],
  ["ledger of a past day", "leader", (caller) => caller.commitments.list({ asOf: past, flag: "overdue" })],
  ["ledger, searched", "leader", (caller) => caller.commitments.list({ q: "安置 fangwu", sort: "gap" })],
  ["ledger, grouped", "leader", (caller) => caller.commitments.list({ group: "department", mine: true })],
  ["ledger's choices", "leader", (caller) => caller.commitments.choices()],
  ["commitment", "supervisor", (caller) => caller.commitments.show({ code: w.commitment.code })],
  ["report", "leader", (caller) => caller.reports.read({})],
  ["report of a past day", "leader", (caller) => caller.reports.read({ asOf: past })],
  ["pledge beside it", "leader", (caller) => caller.reports.open({ code: w.commitment.code })],
  ["report's account", "supervisor", (caller) => caller.reports.coverage({})],
  ["league", "leader", (caller) => caller.departments.league({})],
  ["department", "leader", (caller) => caller.departments.show({ code: w.housing.code })],
  ["editions", "supervisor", (caller) => caller.editions.overview()],
  ["texts to publish", "supervisor", (caller) => caller.editions.candidates({})],
  ["evidence to publish", "supervisor", (caller) => caller.editions.candidates({ what: "evidence" })],
  ["supervisor's desk", "supervisor", (caller) => caller.desk.list()],
  ["officer's desk", "officer", (caller) => caller.desk.list()],
  ["public's tips", "supervisor", (caller) => caller.clues.list({})],
  ["leader's desk", "leader", (caller) => caller.desk.list()],
];

it.each(pages)("%s: no statement reads a table from end to end", async (_, person, ask) => {
  expect(await readWhole(person, ask)).toEqual([]);
});

it("would notice one that does", async () => {
  expect(await scans.of({ sql: "select count(*) from updates where progress = 'x'", params: [] })).toEqual([
    "updates",
  ]);
  expect(await scans.of({ sql: "select * from updates where id = 'x'", params: [] })).toEqual([]);
  // Read whole to make an index for one question: no better.
  const unindexed = `select count(*) from commitments join updates on updates.commitment_id = commitments.id
    left join messages on messages.key = updates.progress where commitments.plan_id = 'x'`;
  expect(await scans.of({ sql: unindexed, params: [] })).toEqual(["messages"]);
});
