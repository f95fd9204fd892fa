import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { editions, lampRows, messages, plans } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makePlan, one } from "@/seeds/makers";
import { findPublished } from "../public/find";
import { refusal, world } from "../testing";
import { refusesAllBut, type TestWorld } from "../testing-refusals";
import { editionDocument } from "./document";
import { editionHash } from "./seal";
import { acceptedWords, hashReport, type PublishedWorld, publishedWorld } from "./testing";

const test = testDb();
let p: PublishedWorld;
beforeAll(async () => {
  p = await publishedWorld(test.db);
});

const rowOf = async (w: TestWorld, period: string) =>
  one(
    await test.db
      .select()
      .from(editions)
      .where(and(eq(editions.planId, w.plan.id), eq(editions.period, period))),
  );
const published = (edition: string | null = null) =>
  findPublished({ db: test.db }, { government: p.government, year: p.year, edition });
const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);

describe("a published edition", () => {
  it("is signed, frozen and carried by the audit chain", async () => {
    const row = await rowOf(p.w, "2023-08");
    const document = editionDocument.parse(row.content);
    expect(editionHash(document)).toBe(row.sha256);
    expect(document.signature).toMatchObject({ name: p.w.people.supervisor.name, on: "2023-09-28" });
    expect(await p.w.lastEvent()).toMatchObject({
      seq: row.eventSeq,
      verb: "edition.publish",
      subjectId: row.id,
      payload: { after: { period: "2023-08", sha256: row.sha256, day: "2023-09-28" } },
    });
    const told = await test.db.select().from(messages).where(eq(messages.key, "edition.published"));
    expect(told.map((message) => message.userId)).toEqual([p.w.people.leader.userId]);
  });

  it("tells what the overview tells, of every pledge", async () => {
    const { document } = await published();
    const { pledges, total, parents, children, overdue, buckets, lamps } = await p.w
      .as(p.w.people.leader)
      .overview.show({});
    expect(document.totals).toEqual({
      ...{ pledges, counted: total, parents, children, overdue, buckets, lamps },
      withheld: { updates: 1, evidence: 1 },
      published: { updates: 1, evidence: 2 },
    });
    expect([sum(document.totals.buckets), sum(document.totals.lamps)]).toEqual([total, total]);
    expect(document.commitments.map((item) => item.code).sort()).toEqual(Object.values(p.codes).sort());
    expect(document).toMatchObject({ previous: null, licence: "CC-BY-4.0", demonstration: false });
    expect(sum(mapLengths(document.changes))).toBe(0);
  });

  it("says of an item what its lamp says, with accepted values and the texts that bear a mark", async () => {
    const { document } = await published();
    const item = document.commitments.find((one) => one.code === p.codes.measured);
    const lamp = one(
      await test.db.select().from(lampRows).where(eq(lampRows.commitmentId, p.w.commitment.id)),
    );
    expect(item).toMatchObject({ lamp: lamp.lamp, bucket: lamp.bucket, quote: p.w.commitment.quote });
    expect(item?.reasons).toEqual(lamp.reasons);
    const [measure] = item?.measures ?? [];
    expect(measure).toMatchObject({ target: 2700, originalTarget: 2700, progress: lamp.progress });
    expect(measure?.readings.map((reading) => [reading.value, reading.acceptedOn])).toEqual([
      [1400, "2023-07-28"],
      [1650, "2023-08-28"],
    ]);
    expect(measure?.schedule?.first.points.at(-1)).toEqual({ on: "2023-12-31", value: 2700 });
    expect(item?.updates.map((one) => [one.id, one.noChange, one.texts?.content?.progress])).toEqual([
      [p.withheld.update, false, undefined],
      [p.published.update, false, "七月公开进展：累计建成1400套"],
      [p.unchanged, true, undefined],
    ]);
    const shown = item?.evidence.flatMap((one) => (one.file?.content ? [[one.id, one.verified.length]] : []));
    expect(shown?.sort()).toEqual(
      [
        [p.published.link, 1],
        [p.published.photo, 0],
      ].sort(),
    );
    const steps = document.commitments.find((one) => one.code === p.codes.milestones)?.milestones;
    expect(steps?.map((step) => step.reachedOn)).toEqual([null, null]);
  });

  it("stays as it is when the next one is published, which tells what changed", async () => {
    const before = await rowOf(p.w, "2023-08");
    await acceptedWords(p.w, "2023-09", "2200", { progress: "九月进展", problems: "无", nextSteps: "收尾" });
    const supervisor = p.w.as(p.w.people.supervisor, "2023-09-29");
    await supervisor.editions.publish({ period: "2023-09" });
    expect(await rowOf(p.w, "2023-08")).toEqual(before);
    const { document, newest, editions: all } = await published();
    expect([document.period, document.previous, newest]).toEqual(["2023-09", "2023-08", true]);
    expect(all.map((edition) => edition.period)).toEqual(["2023-09", "2023-08"]);
    const old = (await published("2023-08")).document;
    const lampOf = (of: typeof old, code: string) => of.commitments.find((item) => item.code === code)?.lamp;
    expect(document.changes.lamps.length).toBeGreaterThan(0);
    for (const { code, from, to } of document.changes.lamps)
      expect([from, to]).toEqual([lampOf(old, code), lampOf(document, code)]);
    const overview = await supervisor.editions.overview();
    expect(overview).toMatchObject({ exists: true, may: { publish: false, mark: true, correct: true } });
    const { day, previous, totals } = document;
    expect(overview.signed).toEqual({ day, previous, totals, changes: mapLengths(document.changes) });
    expect(overview.next).toEqual({ period: "2023-10", from: "2023-10-29" });
    expect(overview.preview).toMatchObject({ previous: "2023-09", totals: document.totals });
    expect(sum(overview.preview?.changes ?? { none: 1 })).toBe(0);
    await supervisor.editions.mark({ updates: [p.withheld.update], evidence: [], publish: true });
    const later = await supervisor.editions.overview();
    expect(later.signed).toEqual(overview.signed);
    expect(later.preview?.totals.published.updates).toBe(totals.published.updates + 1);
    expect(overview.editions).toMatchObject([
      { period: "2023-09", publishedOn: "2023-09-29", signedBy: p.w.people.supervisor.name, corrections: 0 },
      { period: "2023-08" },
    ]);
  });
});

const mapLengths = (lists: Record<string, readonly unknown[]>) =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length]));

describe("publishing", () => {
  it("is for supervisors, once for a period, however often it is pressed", async () => {
    const w = await world(test.db);
    await hashReport(test.db, w);
    await refusesAllBut(
      w,
      ["supervisor", "involvedSupervisor"],
      (call) => call.editions.publish({ period: "2023-08" }),
      "edition.notYours",
    );
    await refusesAllBut(
      w,
      ["supervisor", "involvedSupervisor", "leader", "observer"],
      (call) => call.editions.overview(),
      "edition.notYours",
    );
    const supervisor = w.as(w.people.supervisor);
    expect((await supervisor.editions.overview()).may.publish).toBe(true);
    expect((await w.as(w.people.observer).editions.overview()).may.publish).toBe(false);
    const pressed = await Promise.allSettled(
      Array.from({ length: 20 }, () => supervisor.editions.publish({ period: "2023-08" })),
    );
    const lost = pressed.flatMap((press) => (press.status === "rejected" ? [press.reason] : []));
    expect(lost).toHaveLength(19);
    for (const reason of lost)
      expect(reason).toMatchObject(refusal("CONFLICT", "edition.exists", { period: "2023-08" }));
    expect(await test.db.$count(editions, eq(editions.planId, w.plan.id))).toBe(1);
  });

  it("takes the last due period of an active plan alone", async () => {
    const w = await world(test.db, { plan: { state: "draft" } });
    await hashReport(test.db, w);
    const on = (day: string) => w.as(w.people.supervisor, day).editions;
    const press = (day: string, period: string) => on(day).publish({ period });
    await expect(press("2023-09-28", "2023-08")).rejects.toMatchObject(
      refusal("CONFLICT", "edition.notActive", { state: "draft" }),
    );
    await test.db.update(plans).set({ state: "archived" }).where(eq(plans.id, w.plan.id));
    await expect(press("2023-01-20", "2023-01")).rejects.toMatchObject(
      refusal("CONFLICT", "edition.nothingDue"),
    );
    expect(await on("2023-01-20").overview()).toMatchObject({ period: null, preview: null });
    await expect(press("2023-09-28", "2023-07")).rejects.toMatchObject(
      refusal("CONFLICT", "edition.moved", { period: "2023-08" }),
    );
    expect(await test.db.$count(editions, eq(editions.planId, w.plan.id))).toBe(0);
    expect(await press("2023-09-28", "2023-08")).toMatchObject({ period: "2023-08" });
  });

  it("shows another government nothing", async () => {
    const other = await world(test.db);
    await makePlan(test.db, other.government.id, { year: 2022, state: "archived" });
    expect((await other.as(other.people.supervisor).editions.overview()).editions).toEqual([]);
    await expect(
      other.as(other.people.supervisor).editions.show({ period: "2023-08" }),
    ).rejects.toMatchObject(refusal("NOT_FOUND", "edition.missing"));
  });
});
