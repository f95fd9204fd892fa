import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { clues, editions, users } from "@/db/schema";
import { testDb } from "@/db/testing";
import { hashReport, publishedWorld } from "../editions/testing";
import { correct } from "../editions/correct";
import { publish } from "../editions/publish";
import { publishHead } from "../tick/publish-head";
import { world } from "../testing";
import { editionHash } from "../editions/seal";
import { findPublished } from "./find";
import { listEditions } from "./list-editions";
import { publicStamp } from "./stamp";

const test = testDb();
const nothing = { before: null, after: null };

describe("findPublished", () => {
  it("gives the edition asked for, and hides a text from every edition once one of them withholds it", async () => {
    const made = await publishedWorld(test.db);
    const { w, government, year, published, codes } = made;
    const asked = { government, year, edition: null };
    const first = await findPublished({ db: test.db }, asked);
    expect(first).toMatchObject({ newest: true, corrections: [], edition: { period: "2023-08" } });
    const later = w.ctx(w.people.supervisor, "2023-09-29");
    await publish(later, { period: "2023-09" });
    const words = "含个人信息，误公开";
    const target = published.update;
    await correct(later, {
      period: "2023-09",
      kind: "withhold",
      code: codes.measured,
      target,
      words,
      ...nothing,
    });
    for (const edition of ["2023-08", "2023-09", null]) {
      const { document, corrections, ...found } = await findPublished({ db: test.db }, { ...asked, edition });
      const item = document.commitments.find((one) => one.code === codes.measured);
      const update = item?.updates.find((one) => one.id === target);
      expect(update?.texts, String(edition)).toMatchObject({ content: null });
      expect(corrections).toMatchObject([{ period: "2023-09", kind: "withhold", words, target }]);
      expect(editionHash(document), "the signature holds").toBe(found.edition.sha256);
    }
  });

  it("tells the words of earlier editions about an item, of no later one and of no whole edition", async () => {
    const { w, government, year, codes } = await publishedWorld(test.db);
    const later = w.ctx(w.people.supervisor, "2023-09-29");
    await publish(later, { period: "2023-09" });
    const say = (period: string, code: string | null, words: string) =>
      correct(later, { period, kind: "note", code, target: null, words, ...nothing });
    await say("2023-08", codes.measured, "八月版的数字有误");
    await say("2023-08", null, "八月版的说明");
    await say("2023-09", codes.measured, "九月版的数字有误");
    const told = async (edition: string) =>
      (await findPublished({ db: test.db }, { government, year, edition })).earlier;
    expect(await told("2023-08")).toEqual([]);
    expect(await told("2023-09")).toMatchObject([
      { period: "2023-08", code: codes.measured, words: "八月版的数字有误" },
    ]);
  });
});

describe("listEditions", () => {
  it("names whoever signed as the document does, whatever their account is called since", async () => {
    const { w } = await publishedWorld(test.db);
    const signed = w.people.supervisor;
    await test.db.update(users).set({ name: "改名之后" }).where(eq(users.id, signed.userId));
    const [edition] = await listEditions({ db: test.db }, w.plan.id);
    expect(edition?.signatory).toBe(signed.name);
  });
});

describe("publicStamp", () => {
  it("changes with whatever the public pages show, and with nothing else", async () => {
    const bare = await world(test.db);
    await hashReport(test.db, bare);
    expect(await publicStamp(test.db, bare.government.slug), "nothing is published").toBeNull();
    expect(await publicStamp(test.db, "nowhere")).toBeNull();

    const { w, government, codes, period } = await publishedWorld(test.db);
    const seen = [await publicStamp(test.db, government)];
    const changes = async (what: string) => {
      const now = await publicStamp(test.db, government);
      expect(seen, what).not.toContain(now);
      seen.push(now);
    };
    const supervisor = w.ctx(w.people.supervisor);
    await correct(supervisor, {
      period,
      kind: "note",
      code: codes.red,
      target: null,
      words: "更正说明",
      ...nothing,
    });
    await changes("a correction");
    await publishHead({ ...supervisor, clock: w.ctx(w.people.supervisor, "2023-09-30").clock });
    await changes("a daily head");
    const [edition] = await test.db.select().from(editions).where(eq(editions.planId, w.plan.id));
    const received = {
      governmentId: w.government.id,
      planId: edition?.planId ?? "",
      commitmentId: w.commitment.id,
      words: "线索内容",
      receiptHash: `${w.government.id}-receipt`,
      wordsHash: "words",
      receivedOn: "2023-09-28",
    };
    const [clue] = await test.db.insert(clues).values(received).returning();
    expect(await publicStamp(test.db, government), "a clue that nobody has decided on").toBe(seen.at(-1));
    await test.db
      .update(clues)
      .set({ state: "verified", version: 2 })
      .where(eq(clues.id, clue?.id ?? ""));
    await changes("a verified clue");
  });
});
