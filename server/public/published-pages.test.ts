import { describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { buckets, lamps } from "@/db/values";
import { publishedWorld } from "../editions/testing";
import { countLamps, lampsByArea } from "./count-lamps";
import { findPublished } from "./find";
import { listEditions } from "./list-editions";
import { listGovernments } from "./list-governments";
import { listItems } from "./list-items";
import { rulesOf } from "./rules-of";
import { publicListInput } from "./schema";

const test = testDb();

describe("the pages of a published edition", () => {
  it("open exactly the rows that their numbers count", async () => {
    const { government, year, codes } = await publishedWorld(test.db);
    const { document } = await findPublished(test, { government, year, edition: null });
    const listed = (search: Record<string, string>) => {
      const list = listItems(document, publicListInput.parse(search));
      return list ? list.total : null;
    };
    for (const lamp of lamps) expect(listed({ lamp }), lamp).toBe(document.totals.lamps[lamp]);
    for (const bucket of buckets) expect(listed({ bucket }), bucket).toBe(document.totals.buckets[bucket]);
    expect(listed({ overdue: "1" })).toBe(document.totals.overdue);
    expect(listed({ counted: "1" })).toBe(document.totals.counted);
    const { all, ...counts } = countLamps(document.commitments);
    expect(counts).toEqual(document.totals.lamps);
    expect(all).toBe(document.totals.counted);
    const areas = lampsByArea(document);
    expect(areas.reduce((sum, one) => sum + one.counts.all, 0)).toBe(all);
    for (const { area, counts } of areas)
      expect(listed({ area: area.code, lamp: "red" }), area.code).toBe(counts.red);
    expect(
      listItems(document, publicListInput.parse({ q: codes.red }))?.rows.map(({ code }) => code),
    ).toEqual([codes.red]);
  });

  it("tell who signed, which governments publish, and by what rules was judged", async () => {
    const { w, government, year, period } = await publishedWorld(test.db);
    const { planId, edition, document } = await findPublished(test, { government, year, edition: null });
    expect(await listEditions(test, planId)).toEqual([
      {
        period,
        publishedOn: edition.publishedOn,
        sha256: edition.sha256,
        eventSeq: edition.eventSeq,
        signatory: document.signature.name,
        corrections: [],
      },
    ]);
    expect(await listGovernments(test, government)).toEqual([
      {
        slug: government,
        name: { zh: w.government.nameZh, en: w.government.nameEn },
        demonstration: w.government.demonstration,
        years: [{ year, period, publishedOn: edition.publishedOn }],
      },
    ]);
    expect((await listGovernments(test)).map(({ slug }) => slug)).toContain(government);
    expect(await listGovernments(test, "nowhere")).toEqual([]);
    const rules = await rulesOf(test, planId, document.day);
    expect(rules.current?.preset).toBe(document.plan.preset);
    expect(rules.current?.filingDay).toBe(w.plan.filingDay);
    expect(rules.history.every(({ from }) => from <= document.day)).toBe(true);
  });
});
