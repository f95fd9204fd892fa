import { createHash } from "node:crypto";
import { and, eq, ne } from "drizzle-orm";
import fc from "fast-check";
import { expect, it } from "vitest";
import { commitments, measures, reports, sentences } from "@/db/schema";
import { testDb } from "@/db/testing";
import { loadFacts } from "@/seeds/load-facts";
import { one } from "@/seeds/makers";
import { readFacts } from "@/seeds/read-facts";
import { AppError } from "../core/errors";
import { kindFits } from "../reports/policy";
import { world } from "../testing";
import { add } from "./add";
import { merge } from "./merge";
import { moveEnds } from "./move-ends";
import { proveOffsets } from "./prove";
import { addInput, mergeInput, moveEndsInput, splitInput } from "./schema";
import { inside, overlap } from "./span";
import { split } from "./split";
import { reportWorld } from "./testing";

const test = testDb();

it("finds all 297 pledges, their measures and baselines at their words, and tells of one that is not", async () => {
  const { planId } = await loadFacts(test.db, readFacts());
  const proof = await proveOffsets({ db: test.db }, planId);
  expect(proof).toMatchObject({ commitments: 297, faults: [], intact: true });
  expect(proof.checked).toBeGreaterThan(297 + 67);
  const mine = and(eq(commitments.planId, planId), eq(commitments.code, "SZ2023-031"));
  const row = one(await test.db.select().from(commitments).where(mine));
  await test.db
    .update(commitments)
    .set({ start: row.start + 1 })
    .where(mine);
  expect((await proveOffsets({ db: test.db }, planId)).faults).toEqual([
    { code: "SZ2023-031", what: "quote", start: row.start + 1, end: row.end },
  ]);
  await test.db.update(reports).set({ text: "别的文字" }).where(eq(reports.id, row.reportId));
  expect((await proveOffsets({ db: test.db }, planId)).intact).toBe(false);
});

/** One thing that a supervisor tries, by dice: which, of what, and two to four places of the text. */
const step = fc.record({
  verb: fc.constantFrom("add", "moveEnds", "merge", "split", "moveEnds", "split"),
  which: fc.nat(20),
  other: fc.nat(20),
  places: fc.array(fc.nat(60), { minLength: 4, maxLength: 4 }),
  extend: fc.boolean(),
});

it("keeps every offset proved, the text untouched and the account true, whatever is tried in whatever order", async () => {
  const tried = { done: 0, refused: new Set<string>() };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), async (steps) => {
      const w = await world(test.db);
      const made = await reportWorld(test.db, w);
      const { report, quoted, pledge } = made;
      const { text } = report;
      const sha = createHash("sha256").update(text).digest("hex");
      const raw = quoted("2700套");
      await pledge("全力加快2700套安置房建设，改造老旧小区", {
        ...{ state: "active", kind: "project" },
        measure: { raw: raw.quote, rawStart: raw.start, rawEnd: raw.end },
      });
      const wide = quoted("打造“一山、两河”");
      await pledge(wide.quote, { state: "unassigned", kind: "action" });
      const ctx = w.ctx(w.people.supervisor);
      const words = (from: number, to: number) => ({ start: from, end: to, quote: text.slice(from, to) });
      // Places of the last paragraph and a little before it: refusals are tried as well.
      const base = text.length - 60;
      for (const { verb, which, other, places, extend } of steps) {
        const rows = await test.db.select().from(commitments).where(eq(commitments.reportId, report.id));
        const row = one([rows[which % rows.length]].filter((one) => one !== undefined));
        const into = one([rows[other % rows.length]].filter((one) => one !== undefined));
        const subject = { id: row.id, version: row.version, reason: "随机更正", bareKind: "slogan" as const };
        const at = places.map((place) => base + place).sort((a, b) => a - b);
        const [a = 0, b = 0] = at;
        const within = places.map((place) => row.start + (place % (row.end - row.start + 1)));
        const [p = 0, q = 0, r = 0, s = 0] = within.sort((x, y) => x - y);
        const run = {
          add: () => add(ctx, addInput.parse(made.input("深入人心", words(a, b)))),
          moveEnds: () => moveEnds(ctx, moveEndsInput.parse({ ...subject, ...words(a, b) })),
          merge: () =>
            merge(
              ctx,
              mergeInput.parse({ ...subject, intoCode: into.code, intoVersion: into.version, extend }),
            ),
          split: () =>
            split(
              ctx,
              splitInput.parse({
                ...subject,
                parts: [words(p, q), words(r, s)].map((part) => ({
                  ...part,
                  ...{ titleZh: "拆出的一项", titleEn: "A part" },
                })),
              }),
            ),
        };
        try {
          await run[verb]();
          tried.done += 1;
        } catch (refused) {
          if (!(refused instanceof AppError)) throw refused;
          tried.refused.add(refused.key);
        }
      }
      const mine = and(eq(commitments.planId, w.plan.id), ne(commitments.id, w.commitment.id));
      const kept = await test.db.select().from(commitments).where(mine);
      const { faults } = await proveOffsets({ db: test.db }, w.plan.id);
      expect(faults).toEqual([]);
      for (const row of kept) expect(text.slice(row.start, row.end)).toBe(row.quote);
      const held = await test.db
        .select({ span: { start: commitments.start, end: commitments.end } })
        .from(measures)
        .innerJoin(commitments, eq(commitments.id, measures.commitmentId))
        .where(and(mine, eq(measures.raw, raw.quote)));
      expect(held.map(({ span }) => inside(raw, span))).toEqual([true]);
      const after = one(await test.db.select().from(reports).where(eq(reports.id, report.id)));
      expect(createHash("sha256").update(after.text).digest("hex")).toBe(sha);
      for (const sentence of await test.db
        .select()
        .from(sentences)
        .where(eq(sentences.reportId, report.id))) {
        const bears = kept.filter((row) => overlap(row, sentence)).length;
        expect(kindFits(sentence.kind, bears), text.slice(sentence.start, sentence.end)).toBe(true);
      }
    }),
    { numRuns: 12, seed: 20230105 },
  );
  // The dice reached both: corrections that were made, and refusals of several kinds.
  expect(tried.done).toBeGreaterThan(20);
  expect(tried.refused.size).toBeGreaterThan(4);
}, 60_000);
