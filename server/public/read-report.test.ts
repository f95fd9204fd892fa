import { beforeAll, expect, it } from "vitest";
import { reports } from "@/db/schema";
import { testDb } from "@/db/testing";
import { loadFacts, loaderCtx } from "@/seeds/load-facts";
import { type Facts, readFacts } from "@/seeds/read-facts";
import { buildDocument } from "../editions/build";
import type { EditionDocument } from "../editions/document";
import { currentPlan } from "../plans/find";
import type { Filter } from "../reports/marks";
import { readReport } from "../reports/read";
import { readInput } from "../reports/schema";
import { type KeptText, keptText, markedAs, publicReport, type PublicReport } from "./read-report";
import { documentOf, itemOf } from "./testing-document";

const test = testDb();
const all: Filter = { lamp: null, area: null, department: null, livelihood: false };
let facts: Facts;
let governmentId: string;
let document: EditionDocument;
let kept: KeptText;
beforeAll(async () => {
  facts = readFacts();
  ({ governmentId } = await loadFacts(test.db, facts));
  const ctx = loaderCtx(test.db, governmentId, "2023-09-28");
  document = await buildDocument(ctx, await currentPlan(ctx), "2023-08");
  kept = await keptText({ db: test.db }, { governmentId, sha256: document.report.sha256 });
});

const runsIn = (shown: PublicReport) =>
  shown.blocks.flatMap(({ pieces }) => pieces.flatMap(({ runs }) => runs));
const quoteOf = (shown: PublicReport, code: string, baseline = false) =>
  runsIn(shown)
    .filter(({ marks }) => marks.some((mark) => mark.code === code && mark.baseline === baseline))
    .map(({ text }) => text)
    .join("");
const solid = (text: string) => text.replaceAll(/\s/g, "");

it("shows the text to the letter and each pledge at its quote", () => {
  const shown = publicReport(document, kept, all);
  const text = runsIn(shown).map((run) => run.text);
  expect(solid(text.join(""))).toBe(solid(facts.text));
  expect([shown.total, shown.matching, shown.pledges.length]).toEqual([297, 297, 297]);
  for (const { code, quote } of document.commitments) expect(quoteOf(shown, code), code).toBe(quote);
  expect(shown.baselines.length).toBeGreaterThan(20);
  for (const { start, end } of shown.baselines)
    expect(quoteOf(shown, String(start), true)).toBe(facts.text.slice(start, end));
});

it("answers what those who are signed in read, but for how sentences are classed", async () => {
  const ctx = loaderCtx(test.db, governmentId, "2023-09-28");
  const filters: Filter[] = [all, { ...all, lamp: "grey" }, { ...all, area: "targets" }];
  for (const filter of filters) {
    const own = await readReport(ctx, readInput.parse(filter));
    const { blocks, ...shown } = publicReport(document, kept, filter);
    expect(own).toMatchObject(shown);
    const unclassed = own.blocks.map((block) => ({
      ...block,
      pieces: block.pieces.map((piece) => ({ ...piece, kind: null })),
    }));
    expect(blocks).toEqual(unclassed);
  }
});

it("refuses a text that is not the one that was signed", async () => {
  const asked = { governmentId, sha256: document.report.sha256 };
  await expect(keptText({ db: test.db }, { governmentId, sha256: "0".repeat(64) })).rejects.toMatchObject({
    code: "NOT_FOUND",
    key: "report.missing",
  });
  await expect(
    keptText({ db: test.db }, { governmentId: "another", sha256: asked.sha256 }),
  ).rejects.toMatchObject({ code: "NOT_FOUND", key: "report.missing" });
  const [before] = await test.db.select({ text: reports.text }).from(reports);
  await test.db.update(reports).set({ text: `${before?.text}。` });
  await expect(keptText({ db: test.db }, asked)).rejects.toThrow("is not the text that was signed");
  await test.db.update(reports).set({ text: before?.text });
});

it("sets a part under its programme, and marks nothing of another source", () => {
  const text = "一、工作\n\n建设安置房，打造两河。";
  const place = (quote: string) => ({
    quote,
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
  });
  const edition = documentOf([
    itemOf("A", { ...place("建设安置房"), children: 1 }),
    itemOf("A-1", { ...place("建设安置房"), parent: "A", lead: "culture" }),
    itemOf("B", { ...place("打造两河"), livelihood: true }),
    itemOf("C", { quote: "清单中的实事", start: 0, end: 0 }),
  ]);
  const own = { text, sentences: [{ start: text.indexOf("建设"), end: text.length, kind: null }] };
  const marks = (filter: Partial<Filter>) =>
    publicReport(edition, own, { ...all, ...filter }).pledges.map(
      ({ code, children }) => `${code} ${children}`,
    );
  expect(marks({})).toEqual(["A 1", "B 0"]);
  expect(marks({ department: "culture" })).toEqual(["A 1"]);
  expect(marks({ livelihood: true })).toEqual(["B 0"]);
  expect(["A", "A-1", "B", "C"].map((code) => markedAs(edition, own, code))).toEqual(["A", "A", "B", null]);
});
