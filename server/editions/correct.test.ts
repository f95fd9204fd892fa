import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { editionCorrections, editions, evidence, updates } from "@/db/schema";
import { testDb } from "@/db/testing";
import { one } from "@/seeds/makers";
import { approvePurge } from "../evidence/approve-purge";
import { memoryStore } from "../evidence/testing";
import { findPublished } from "../public/find";
import { listEditions } from "../public/list-editions";
import { refusal } from "../testing";
import { cast, refusesAllBut } from "../testing-refusals";
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

  it("takes a wrong note back: its words go, its day and the reason stay", async () => {
    const [given] = (await published()).corrections;
    const takeBack = { ...withhold, words: "更正写错了编号", target: given?.id ?? "" };
    const before = one(await test.db.select().from(editions).where(eq(editions.id, p.edition.id)));
    const pressed = await Promise.allSettled(
      Array.from({ length: 20 }, () => supervisor().correct(takeBack)),
    );
    expect(pressed.filter((press) => press.status === "fulfilled")).toHaveLength(1);
    const { corrections, document } = await published();
    expect(corrections).toEqual([
      { ...given, words: null, before: null, after: null },
      {
        ...{
          id: corrections[1]?.id,
          on: "2023-09-28",
          period: "2023-08",
          kind: "withhold",
          before: null,
          after: null,
        },
        ...{ code: p.codes.measured, target: given?.id, words: "更正写错了编号" },
      },
    ]);
    const [listed] = await listEditions({ db: test.db }, p.w.plan.id);
    expect(listed?.corrections).toEqual(corrections);
    expect(JSON.stringify([document, corrections])).not.toContain(note.words);
    expect(one(await test.db.select().from(editions).where(eq(editions.id, p.edition.id)))).toEqual(before);
    const shown = await supervisor().show({ period: "2023-08" });
    expect(shown.corrections.map((row) => [row.kind, row.takenBack, row.mayTakeBack])).toEqual([
      ["note", true, false],
      ["withhold", false, false],
    ]);
    const reason = { ...withhold, target: corrections[1]?.id ?? "" };
    await expect(supervisor().correct(reason), "only a note").rejects.toMatchObject(
      refusal("BAD_REQUEST", "edition.targetMissing"),
    );
    await supervisor().correct({ ...note, words: "整期的说明" });
    const again = await supervisor().show({ period: "2023-08" });
    expect(again.corrections.at(-1)).toMatchObject({ kind: "note", takenBack: false, mayTakeBack: true });
    const observed = await p.w.as(p.w.people.observer).editions.show({ period: "2023-08" });
    expect(observed.corrections.at(-1)?.mayTakeBack).toBe(false);
  });

  it("is not for a supervisor whose own department leads the item", async () => {
    const own = p.w.as(cast(p.w).involvedSupervisor).editions;
    for (const input of [
      { ...note, code: p.codes.measured },
      { ...withhold, target: p.published.update },
    ])
      await expect(own.correct(input)).rejects.toMatchObject(
        refusal("FORBIDDEN", "edition.ownDepartment", { code: p.codes.measured }),
      );
    expect((await own.show({ period: "2023-08" })).contents).toEqual([]);
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
    const page = await p.w.as(p.w.people.supervisor).commitments.show({ code: p.codes.measured });
    const gone = page.updates.filter((row) => row.withheld).map((row) => row.id);
    expect(gone).toEqual([p.published.update]);
  });

  it("comes by itself when a published piece is withdrawn or purged, and for no other", async () => {
    const { w } = p;
    const before = await countRows();
    await w.as(w.people.supervisor).evidence.withdraw({ id: p.withheld.evidence, reason: "误传材料" });
    expect(await countRows()).toBe(before);
    const link = { id: p.published.link, reason: "绝密理由" };
    const listed = async (who: keyof typeof w.people) =>
      (await w.as(w.people[who]).evidence.list({ commitmentId: w.commitment.id })).find(
        (piece) => piece.id === link.id,
      );
    for (const who of ["officer", "head"] as const) {
      await expect(w.as(w.people[who]).evidence.withdraw(link), who).rejects.toMatchObject(
        refusal("FORBIDDEN", "evidence.published"),
      );
      expect((await listed(who))?.may.withdraw, who).toBe(false);
    }
    expect(await listed("supervisor")).toMatchObject({ inEdition: true, may: { withdraw: true } });
    await expect(w.as(w.people.supervisor).evidence.withdraw(link)).rejects.toMatchObject(
      refusal("BAD_REQUEST", "evidence.publicReasonMissing"),
    );
    await w.as(w.people.supervisor).evidence.withdraw({ ...link, publicReason: "链接指向的公告已更换" });
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
      {
        ...{ kind: "withhold", target: p.published.link, code: p.codes.measured, on: "2023-09-28" },
        words: "链接指向的公告已更换",
      },
      { kind: "withhold", target: p.published.photo },
    ]);
    expect(JSON.stringify({ document, corrections })).not.toMatch(/七月公示公告|七月现场|绝密理由|身份证/);
    expect(editionHash(document)).toBe(edition.sha256);
    expect(await countRows()).toBe(before + 2);
    const gone = w.as(w.people.officer).evidence.withdraw({ ...link, id: p.withheld.evidence });
    await expect(gone, "no edition ever showed it").rejects.toMatchObject(
      refusal("CONFLICT", "evidence.withdrawn"),
    );
    const pieces = await w.as(w.people.supervisor).evidence.list({ commitmentId: w.commitment.id });
    expect(
      pieces
        .filter((piece) => piece.withheld)
        .map((piece) => piece.id)
        .sort(),
    ).toEqual([p.published.link, p.published.photo].sort());
  });
});
