import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { editionCorrections, editions, evidence, updates } from "@/db/schema";
import { testDb } from "@/db/testing";
import { one } from "@/seeds/makers";
import { approvePurge } from "../evidence/approve-purge";
import { memoryStore } from "../evidence/testing";
import { findPublished } from "../public/find";
import { refusal } from "../testing";
import { refusesAllBut } from "../testing-refusals";
import { editionHash } from "./seal";
import { type PublishedWorld, publishedWorld } from "./testing";

const test = testDb();
let p: PublishedWorld;
beforeAll(async () => {
  p = await publishedWorld(test.db);
});
const note = { period: "2023-08", kind: "note" as const, words: "八月数值应为1600套" };
const withhold = { period: "2023-08", kind: "withhold" as const, words: "含有个人信息" };
const supervisor = () => p.w.as(p.w.people.supervisor).editions;
const published = (edition: string | null = null) =>
  findPublished({ db: test.db }, { government: p.government, year: p.year, edition });
const countRows = () => test.db.$count(editionCorrections);

describe("a correction", () => {
  it("is written by supervisors, about an edition and an item that exist", async () => {
    await refusesAllBut(
      p.w,
      ["supervisor", "involvedSupervisor"],
      (call) => call.editions.correct(note),
      "edition.notYours",
    );
    const cases = [
      [{ ...note, period: "2023-07" }, "NOT_FOUND", "edition.missing"],
      [{ ...note, code: "NO-1" }, "BAD_REQUEST", "edition.codeMissing"],
      [{ ...note, target: p.published.update }, "BAD_REQUEST", "edition.targetOfNote"],
      [withhold, "BAD_REQUEST", "edition.targetNeeded"],
      [{ ...withhold, target: p.withheld.update }, "BAD_REQUEST", "edition.targetMissing"],
      [{ ...withhold, target: p.withheld.evidence }, "BAD_REQUEST", "edition.targetMissing"],
      [{ ...withhold, target: crypto.randomUUID() }, "BAD_REQUEST", "edition.targetMissing"],
    ] as const;
    for (const [input, code, key] of cases)
      await expect(supervisor().correct(input), key).rejects.toMatchObject(refusal(code, key));
    await expect(supervisor().correct({ ...note, words: " " })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    expect(await countRows()).toBe(0);
  });

  it("stands beside the frozen edition with its day", async () => {
    const given = { ...note, code: p.codes.measured, before: "1650", after: "1600" };
    await supervisor().correct(given);
    expect(await p.w.lastEvent()).toMatchObject({
      verb: "edition.correct",
      subjectId: p.edition.id,
      payload: { after: { period: "2023-08", kind: "note", words: note.words } },
    });
    const told = { on: "2023-09-28", kind: "note", code: p.codes.measured, before: "1650", after: "1600" };
    expect((await published()).corrections).toMatchObject([told]);
    const shown = await supervisor().show({ period: "2023-08" });
    expect(shown.corrections).toMatchObject([{ ...told, who: p.w.people.supervisor.name }]);
    expect(shown.contents.map((one) => [one.what, one.code, one.period]).sort()).toEqual([
      ["evidence", p.codes.measured, "2023-07"],
      ["evidence", p.codes.measured, "2023-07"],
      ["updates", p.codes.measured, "2023-07"],
    ]);
    const observed = await p.w.as(p.w.people.observer).editions.show({ period: "2023-08" });
    expect(observed.may.correct).toBe(false);
  });

  it("withholds a text from every edition for good, and the hash stays", async () => {
    const before = one(await test.db.select().from(editions).where(eq(editions.id, p.edition.id)));
    expect(JSON.stringify((await published()).document)).toContain("七月公开进展");
    const input = { ...withhold, target: p.published.update };
    const pressed = await Promise.allSettled(Array.from({ length: 20 }, () => supervisor().correct(input)));
    expect(pressed.filter((press) => press.status === "fulfilled")).toHaveLength(1);
    const { document, edition } = await published();
    expect(JSON.stringify(document)).not.toContain("七月公开");
    expect(editionHash(document)).toBe(edition.sha256);
    expect(edition.sha256).toBe(before.sha256);
    expect(one(await test.db.select().from(editions).where(eq(editions.id, p.edition.id)))).toEqual(before);
    const row = one(await test.db.select().from(updates).where(eq(updates.id, p.published.update)));
    expect(row.publishable).toBe(false);
    const again = { updates: [p.published.update], evidence: [], publish: true };
    await expect(supervisor().mark(again)).rejects.toMatchObject(
      refusal("CONFLICT", "edition.markWithheld", { code: p.codes.measured }),
    );
    const { rows } = await supervisor().candidates({});
    expect(rows.map((row) => row.id)).not.toContain(p.published.update);
  });

  it("comes by itself when a published piece is withdrawn or purged, and for no other", async () => {
    const { w } = p;
    const before = await countRows();
    await w.as(w.people.supervisor).evidence.withdraw({ id: p.withheld.evidence, reason: "误传材料" });
    expect(await countRows()).toBe(before);
    await w.as(w.people.supervisor).evidence.withdraw({ id: p.published.link, reason: "绝密理由" });
    const { purgeAskedAt, ...asked } = {
      purgeAskedAt: new Date(),
      purgeAskedBy: w.people.supervisor.userId,
      purgeAskedRole: "supervisor",
      purgeReason: "含有身份证",
    };
    await test.db
      .update(evidence)
      .set({ ...asked, purgeAskedAt })
      .where(eq(evidence.id, p.published.photo));
    await approvePurge(w.ctx(w.people.admin), { id: p.published.photo }, memoryStore());
    const { document, corrections, edition } = await published();
    expect(corrections.slice(-2)).toMatchObject([
      { kind: "withhold", target: p.published.link, code: p.codes.measured, on: "2023-09-28" },
      { kind: "withhold", target: p.published.photo },
    ]);
    expect(JSON.stringify({ document, corrections })).not.toMatch(/七月公示公告|七月现场|绝密理由|身份证/);
    expect(editionHash(document)).toBe(edition.sha256);
    expect(await countRows()).toBe(before + 2);
  });
});
