import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import {
  auditDailyHeads,
  auditEvents,
  commitments,
  contributions,
  editionCorrections,
  editions,
  evidence,
  governments,
  lampRows,
  messages,
  notices,
  postHoldings,
  readings,
  requests,
  satisfactionVotes,
  updates,
  users,
} from "@/db/schema";
import { testDb } from "@/db/testing";
import { walkChain } from "@/server/audit/walk";
import { editionDocument } from "@/server/editions/document";
import { programmeCode } from "./demo/children";
import { type Fate, fateOf, fates } from "./demo/fates";
import { demoDay, loadDemo } from "./load-demo";
import { one } from "./makers";
import { readFacts } from "./read-facts";

const test = testDb();

/** For each fate the first pledge that it befalls and that can end: a standing duty or a rate is never done. */
const codeOf = new Map<Fate, string>();
for (const { code, yardstick, measures } of readFacts().commitments) {
  const ends = measures.every((one) => one.basis === "increment" || one.comparator === "complete");
  if (ends && yardstick !== "routine" && code !== programmeCode && !codeOf.has(fateOf(code)))
    codeOf.set(fateOf(code), code);
}

/** Pledges with a story of their own beside their fate. */
const withStory = [
  ...["SZ2023-124", "SZ2023-020", "SZ2023-037", "SZ2023-130", "SZ2023-168-05"],
  ...["SZ2023-010", "SZ2023-071", "SZ2023-082", "SZ2023-123", "SZ2023-241"],
  ...["SZ2023-001", "SZ2023-126", "SZ2023-168-01", "SZ2023-168-11", "SZ2023-190"],
];

let loaded: Awaited<ReturnType<typeof loadDemo>>;
beforeAll(async () => {
  loaded = await loadDemo(test.db, { only: [...codeOf.values(), ...withStory] });
}, 120_000);

const rowWith = async (code = "") =>
  one(
    await test.db
      .select({ row: commitments, lamp: lampRows })
      .from(commitments)
      .innerJoin(lampRows, eq(lampRows.commitmentId, commitments.id))
      .where(and(eq(commitments.planId, loaded.planId), eq(commitments.code, code))),
  );
const rowOf = (fate: Fate) => rowWith(codeOf.get(fate));
const filings = async (fate: Fate) =>
  test.db
    .select()
    .from(updates)
    .where(eq(updates.commitmentId, (await rowOf(fate)).row.id))
    .orderBy(updates.period);
const told = async (code: string) =>
  (
    await test.db
      .select()
      .from(notices)
      .where(eq(notices.commitmentId, (await rowWith(code)).row.id))
      .orderBy(notices.draftedOn, notices.createdAt)
  ).map(({ step, state }) => `${step} ${state}`);
const asked = async (code: string) =>
  (
    await test.db
      .select()
      .from(requests)
      .where(eq(requests.commitmentId, (await rowWith(code)).row.id))
  ).map(({ kind, state }) => `${kind} ${state}`);

const requestOf = async (fate: Fate) =>
  one(
    await test.db
      .select()
      .from(requests)
      .where(eq(requests.commitmentId, (await rowOf(fate)).row.id)),
  );

describe("the invented year", () => {
  it("has every fate among the pledges of the report", () => {
    expect(fates.filter((fate) => !codeOf.has(fate))).toEqual([]);
  });

  it("leaves each item in the state of its fate", async () => {
    const states: Partial<Record<Fate, string>> = {
      unassigned: "unassigned",
      refused: "unassigned",
      pending: "pending",
      "pending-late": "pending",
      closed: "closed",
      closing: "closing",
    };
    for (const fate of fates) expect((await rowOf(fate)).row.state, fate).toBe(states[fate] ?? "active");
    expect((await rowOf("refused")).row.refusalReason).not.toBeNull();
    expect((await rowOf("closed")).lamp.lamp).toBe("blue");
    expect((await rowOf("overdue")).lamp).toMatchObject({ lamp: "red", overdue: true });
    expect((await rowOf("pending-late")).lamp.lamp).toBe("yellow");
  });

  it("tells filings and requests as the fates say", async () => {
    expect((await filings("returned")).at(-1)).toMatchObject({
      period: "2023-09",
      state: "returned",
      returns: 1,
    });
    expect((await filings("awaiting-review")).at(-1)).toMatchObject({
      period: "2023-09",
      state: "submitted",
    });
    const missed = (await filings("missed-twice")).map((update) => update.period);
    expect(missed).toContain("2023-06");
    expect(missed).not.toContain("2023-07");
    expect(missed).not.toContain("2023-08");
    expect(await filings("unassigned")).toEqual([]);
    expect(await requestOf("deferral-granted")).toMatchObject({ kind: "deferral", state: "granted" });
    expect((await rowOf("deferral-granted")).row).toMatchObject({
      deferrals: 1,
      originalDueOn: "2023-12-31",
    });
    expect(await requestOf("deferral-refused")).toMatchObject({ state: "refused" });
    expect(await requestOf("deferral-waiting")).toMatchObject({
      state: "filed",
      openKey: expect.any(String),
    });
  });

  it("names who answers for what was sent out, and leaves the rest a proposal", async () => {
    const { row } = await rowOf("on-schedule");
    expect(row).toMatchObject({ ownersProposed: false, yardstickProposed: false });
    expect(row.leadPostId).not.toBeNull();
    expect((await rowWith("SZ2023-124")).row.leaderPostId).not.toBeNull();
    expect((await rowOf("unassigned")).row).toMatchObject({ ownersProposed: true, leaderPostId: null });
  });

  it("presses what lags, step by step, and leaves some of each for whoever tries it", async () => {
    expect(await told("SZ2023-124")).toEqual(["remind lifted", "instruction answered"]);
    expect((await rowWith("SZ2023-124")).lamp.lamp).toBe("yellow");
    expect(await told("SZ2023-020")).toEqual(["remind lifted", "blue escalated", "orange acknowledged"]);
    expect(await told("SZ2023-037")).toEqual(["blue issued"]);
    expect((await told("SZ2023-168-05")).at(-1)).toBe("blue answered");
    expect((await told("SZ2023-130")).at(-1)).toBe("orange draft");
    expect(await told("SZ2023-082")).toEqual(["remind withdrawn"]);
  });

  it("asks for other terms, disputes and gives up", async () => {
    expect(await asked("SZ2023-123")).toEqual(["adjustment filed"]);
    expect(await asked("SZ2023-010")).toEqual(["objection filed"]);
    expect(await asked("SZ2023-082")).toEqual(["objection granted"]);
    expect((await rowWith("SZ2023-241")).row.state).toBe("discontinued");
  });

  it("tells what happens beside the periods and who stands in for whom", async () => {
    const all = await test.db.select().from(updates);
    for (const kind of ["adhoc", "correction"] as const)
      expect(all.filter((update) => update.kind === kind)).toMatchObject([{ state: "accepted" }]);
    const { id } = (await rowWith("SZ2023-071")).row;
    expect(all.filter((update) => update.onBehalf)).toMatchObject([{ commitmentId: id, state: "accepted" }]);
    const given = await test.db.select().from(contributions);
    expect(given.filter((one) => one.updateId === null)).toMatchObject(
      ["2023-09", "2023-09"].map((period) => ({ period })),
    );
    expect(await test.db.$count(readings, isNotNull(readings.confirmedOn))).toBeGreaterThan(0);
    expect(await test.db.$count(satisfactionVotes)).toBe(1);
    expect(await test.db.$count(evidence, isNotNull(evidence.purgeAskedAt))).toBe(1);
    expect(await test.db.$count(evidence, isNotNull(evidence.withdrawnReason))).toBe(1);
    expect(await test.db.$count(postHoldings, isNotNull(postHoldings.handoverNote))).toBe(2);
  });

  it("leaves nothing unread that is old", async () => {
    const unread = await test.db.select().from(messages).where(isNull(messages.readAt));
    expect(unread.length).toBeGreaterThan(0);
    for (const message of unread) expect(message.on >= "2023-09-20").toBe(true);
  });

  it("is published month by month, in part, with a correction and a head of every day", async () => {
    const signed = await test.db
      .select({ period: editions.period, on: editions.publishedOn, content: editions.content })
      .from(editions)
      .orderBy(editions.period);
    expect(signed.map((edition) => edition.period)).toEqual([4, 5, 6, 7, 8].map((month) => `2023-0${month}`));
    const heads = await test.db.select({ day: auditDailyHeads.day }).from(auditDailyHeads);
    for (const { on } of signed) expect(heads).toContainEqual({ day: on });
    expect(heads).toContainEqual({ day: "2023-09-27" });
    const { totals, demonstration } = editionDocument.parse(signed.at(-1)?.content);
    expect(demonstration).toBe(true);
    for (const counts of [totals.withheld, totals.published])
      expect([counts.updates > 0, counts.evidence > 0]).toEqual([true, true]);
    const corrections = await test.db.select().from(editionCorrections);
    expect(corrections).toMatchObject([{ kind: "note", on: "2023-08-10" }]);
  });

  it("has a whole chain, with no day after the pinned one", async () => {
    const walked = await walkChain(test.db, loaded.governmentId);
    expect(walked.broken).toBeNull();
    expect(walked.events).toBeGreaterThan(loaded.actions);
    const events = await test.db
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.governmentId, loaded.governmentId));
    for (const event of events) expect((event.payload?.businessDay ?? "") <= demoDay).toBe(true);
  });

  it("marks everything that is invented", async () => {
    const [government] = await test.db
      .select()
      .from(governments)
      .where(eq(governments.id, loaded.governmentId));
    expect(government).toMatchObject({ demonstration: true, businessDate: demoDay });
    for (const table of [updates, requests, users, notices, contributions, evidence]) {
      const rows = await test.db.select({ marked: table.demonstration }).from(table);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => row.marked)).toBe(true);
    }
  });

  it("invents the children of the livelihood programme, marked and counted, and no other pledge", async () => {
    const invented = and(eq(commitments.planId, loaded.planId), eq(commitments.demonstration, true));
    const children = await test.db.select().from(commitments).where(invented).orderBy(commitments.code);
    expect(children.map((child) => child.code)).toEqual(
      Array.from({ length: 20 }, (_, n) => `${programmeCode}-${String(n + 1).padStart(2, "0")}`),
    );
    const ids = [...new Set(children.map((child) => child.parentId ?? ""))];
    const parents = await test.db.select().from(commitments).where(inArray(commitments.id, ids));
    expect(parents).toMatchObject([{ code: programmeCode, hasChildren: true, yardstick: "children" }]);
    expect(await test.db.$count(commitments, eq(commitments.planId, loaded.planId))).toBe(297 + 20);
  });

  it("does nothing the second time", async () => {
    const snapshot = async () => [
      await test.db.$count(auditEvents),
      await test.db.$count(updates),
      await test.db.select().from(commitments).orderBy(commitments.code),
    ];
    const before = await snapshot();
    expect(await loadDemo(test.db)).toMatchObject({ actions: 0, planId: loaded.planId });
    expect(await snapshot()).toEqual(before);
  });
});
