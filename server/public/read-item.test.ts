import { beforeAll, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { type PublishedWorld, publishedWorld } from "../editions/testing";
import type { PublicCorrection } from "./find";
import { findPublished } from "./find";
import { readItem } from "./read-item";
import { keptText, publicReport } from "./read-report";
import { documentOf, itemOf } from "./testing-document";

const test = testDb();
let p: PublishedWorld;
beforeAll(async () => {
  p = await publishedWorld(test.db);
});
const published = () =>
  findPublished({ db: test.db }, { government: p.government, year: p.year, edition: null });

it("tells an item with who leads it, what is withheld and nothing of the texts that are", async () => {
  const edition = await published();
  const read = readItem(edition, p.codes.measured);
  expect(read).toMatchObject({
    item: { code: p.codes.measured },
    withheld: { updates: 1, evidence: 1 },
    ...{ removed: [], notes: [], parent: null, children: [] },
  });
  expect(read?.lead?.code).toBe(read?.item.lead);
  expect(JSON.stringify(read)).toContain("七月公开进展");
  expect(JSON.stringify(read)).not.toMatch(/八月内部/);
  expect(readItem(edition, p.codes.red)?.withheld).toEqual({ updates: 0, evidence: 0 });
  for (const code of ["", "SZ2023-999", p.codes.measured.toLowerCase(), "../.."])
    expect(readItem(edition, code), code).toBeNull();
});

it("is read beside a text that the edition's hash proves", async () => {
  const { document, governmentId } = await published();
  const kept = await keptText({ db: test.db }, { governmentId, sha256: document.report.sha256 });
  const shown = publicReport(document, kept, { lamp: null, area: null, department: null, livelihood: false });
  const standing = document.commitments.filter((one) => kept.text.slice(one.start, one.end) === one.quote);
  expect(shown.total).toBe(standing.length);
});

const sealed = (content: { salt: string; progress: string; problems: string; nextSteps: string } | null) => ({
  sha256: "0".repeat(64),
  content,
});
const text = { salt: "s", progress: "进展", problems: "", nextSteps: "" };
const update = {
  period: "2023-08",
  kind: "periodic",
  correctsPeriod: null,
  acceptedOn: "2023-09-01",
  noChange: false,
} as const;
const correction = (given: Partial<PublicCorrection>): PublicCorrection => ({
  ...{ id: "c", on: "2023-10-08", period: "2023-08", kind: "note", code: "A", target: null },
  ...{ words: "说明", before: null, after: null },
  ...given,
});

it("counts what has no mark, names what a correction withheld, and keeps other items' corrections away", () => {
  const document = documentOf([
    itemOf("A", {
      updates: [
        { ...update, id: "shown", texts: sealed(text) },
        { ...update, id: "taken", texts: sealed(null) },
        { ...update, id: "older", texts: sealed(null) },
        { ...update, id: "hidden", texts: null },
        { ...update, id: "same", texts: null, noChange: true },
      ],
      evidence: [{ id: "photo", kind: "photo", addedOn: "2023-08-01", verified: [], file: null }],
    }),
    itemOf("A-1", { parent: "A" }),
  ]);
  const withheld = correction({ kind: "withhold", target: "taken", words: "含个人信息" });
  const corrections = [withheld, correction({}), correction({ code: "B" })];
  const july = correction({ period: "2023-07", words: "七月版更正" });
  const edition = { document, corrections, earlier: [july, { ...july, code: "B" }] };
  const read = readItem(edition, "A");
  expect(read?.withheld).toEqual({ updates: 1, evidence: 1 });
  expect(read?.removed.map((one) => [one.update?.id, one.correction?.words ?? null])).toEqual([
    ["taken", "含个人信息"],
    ["older", null],
  ]);
  expect(read?.notes).toEqual([correction({})]);
  expect(read?.earlier).toEqual([july]);
  expect(read?.children.map(({ code }) => code)).toEqual(["A-1"]);
  expect(readItem(edition, "A-1")?.parent?.code).toBe("A");
});
