import { expect, it } from "vitest";
import { governments, plans } from "@/db/schema";
import { testDb } from "@/db/testing";
import { loadFacts, loaderCtx } from "@/seeds/load-facts";
import { readFacts } from "@/seeds/read-facts";
import { refusal, world } from "../testing";
import { acceptedFiling } from "../updates/testing";
import { readReport } from "./read";
import { readInput } from "./schema";
import { makeReport, placeOf, reportText } from "./testing";

const test = testDb();
type Shown = Awaited<ReturnType<typeof readReport>>;
const runsIn = (shown: Shown) => shown.blocks.flatMap(({ pieces }) => pieces.flatMap(({ runs }) => runs));
const quoteOf = (shown: Shown, code: string, baseline = false) =>
  runsIn(shown)
    .filter(({ marks }) => marks.some((mark) => mark.code === code && mark.baseline === baseline))
    .map(({ text }) => text)
    .join("");
const endsOf = (shown: Shown, code: string) => {
  const marks = runsIn(shown).flatMap((run) => run.marks.filter((mark) => mark.code === code));
  return [marks.filter(({ first }) => first).length, marks.filter(({ last }) => last).length];
};
const solid = (text: string) => text.replaceAll(/\s/g, "");

it("shows the report to the letter, each of its 297 pledges at its quote and each baseline at its words", async () => {
  const facts = readFacts();
  const { governmentId } = await loadFacts(test.db, facts);
  const shown = await readReport(loaderCtx(test.db, governmentId, "2023-09-28"), readInput.parse(undefined));
  expect(
    solid(
      runsIn(shown)
        .map(({ text }) => text)
        .join(""),
    ),
  ).toBe(solid(facts.text));
  expect([shown.total, shown.matching, shown.pledges.length]).toEqual([297, 297, 297]);
  for (const { code, quote } of facts.commitments) {
    expect(quoteOf(shown, code), code).toBe(quote);
    expect(endsOf(shown, code), code).toEqual([1, 1]);
  }
  const told = facts.commitments.flatMap(({ code, baseline, measures }) =>
    [baseline, ...measures.map((measure) => measure.baseline)].flatMap((one) =>
      one ? [{ code, ...one }] : [],
    ),
  );
  expect(told.length).toBeGreaterThan(20);
  for (const { code, start, quote } of told) {
    expect(quoteOf(shown, String(start), true)).toBe(quote);
    expect(shown.baselines.find((one) => one.start === start)?.codes).toContain(code);
  }
  const counted = shown.blocks
    .flatMap(({ lamps }) => Object.values(lamps))
    .reduce((sum, one) => sum + one, 0);
  expect(counted).toBe(297);
  const other = await readReport(
    loaderCtx(test.db, governmentId, "2023-09-28"),
    readInput.parse({ area: "targets", open: "SZ2023-124" }),
  );
  expect(other.matching).toBe(facts.commitments.filter(({ areaCode }) => areaCode === "targets").length);
  expect(other.pledges.length).toBe(other.matching + 1);
});

it("keeps nested and adjoining pledges apart, sets children under their programme, and says the lamp's reason", async () => {
  const w = await world(test.db);
  const { pledge } = await makeReport(test.db, w);
  const baseline = { ...placeOf("建成安置房2171套"), quote: "建成安置房2171套" };
  const { commitment: homes, measure } = await pledge("全力加快2700套安置房建设", {
    measure: {
      ...{ baselineValue: 2171, baselineQuote: baseline.quote },
      ...{ baselineStart: baseline.start, baselineEnd: baseline.end },
    },
  });
  const { commitment: scene } = await pledge("打造“一山、两河”", { leadDepartmentId: w.parks.id });
  const { commitment: rivers } = await pledge("两河", { leadDepartmentId: w.parks.id, livelihood: true });
  const { commitment: child } = await pledge("全力加快2700套安置房建设", { parentId: homes.id });
  const leader = w.as(w.people.leader);
  const shown = await leader.reports.read({});
  expect(
    solid(
      runsIn(shown)
        .map(({ text }) => text)
        .join(""),
    ),
  ).toBe(solid(reportText));
  expect(shown.blocks.map(({ kind }) => kind)).toEqual([
    ...["title", "part", "paragraph", "part", "section", "paragraph"],
  ]);
  expect(shown.pledges.map(({ code, children }) => [code, children])).toEqual([
    [homes.code, 1],
    [scene.code, 0],
    [rivers.code, 0],
  ]);
  expect(quoteOf(shown, scene.code)).toBe(scene.quote);
  const nested = runsIn(shown).find(({ text }) => text === "两河");
  expect(nested?.marks).toEqual([
    { code: rivers.code, baseline: false, first: true, last: true },
    { code: scene.code, baseline: false, first: false, last: false },
  ]);
  expect(shown.baselines).toEqual([{ start: baseline.start, end: baseline.end, codes: [homes.code] }]);
  expect(shown.pledges[0]).toMatchObject({
    lamp: "red",
    unit: { zh: measure?.unitZh },
    reason: { facts: {} },
  });

  const parks = await leader.reports.read({ department: w.parks.code });
  expect([parks.total, parks.matching, parks.baselines]).toEqual([3, 2, []]);
  const livelihood = await leader.reports.read({ livelihood: true, open: homes.code });
  expect([livelihood.matching, livelihood.pledges.length]).toEqual([1, 2]);
  expect((await leader.reports.read({ lamp: "blue" })).matching).toBe(0);

  const open = await leader.reports.open({ code: homes.code });
  expect(open).toMatchObject({
    ...{ code: homes.code, lamp: "red", dueOn: "2023-12-31", leadZh: w.housing.nameZh },
    children: [{ code: child.code }],
    baselines: [{ quote: baseline.quote, start: baseline.start }],
  });
  expect(await leader.reports.open({ code: child.code })).toMatchObject({ parent: { code: homes.code } });
});

it("answers for an earlier day from what was known then", async () => {
  const w = await world(test.db);
  const filed = await acceptedFiling(w, "2023-08", "1700");
  expect(filed).toBeTruthy();
  const leader = w.as(w.people.leader);
  const before = await leader.reports.open({ code: w.commitment.code, asOf: "2023-08-01" });
  const now = await leader.reports.open({ code: w.commitment.code });
  expect(before.parts[0]?.value ?? null).toBeNull();
  expect(now.parts[0]?.value).toBe(1700);
  const shown = await leader.reports.read({ asOf: "2023-08-01" });
  expect([shown.day, shown.asOf, shown.pledges[0]?.lamp]).toEqual(["2023-08-01", "2023-08-01", before.lamp]);
  await expect(leader.reports.read({ asOf: "2022-12-31" })).rejects.toMatchObject(
    refusal("BAD_REQUEST", "standing.outside"),
  );
});

it("is of the own government, and missing without a plan or a report", async () => {
  const w = await world(test.db);
  const { report, pledge } = await makeReport(test.db, w);
  const { commitment } = await pledge("改造老旧小区");
  const other = await world(test.db);
  const foreign = await other.as(other.people.supervisor).reports.read({});
  expect(foreign.report.sha256Text).not.toBe(report.sha256Text);
  expect(foreign.pledges.map(({ code }) => code)).not.toContain(commitment.code);
  await expect(
    other.as(other.people.supervisor).reports.open({ code: commitment.code }),
  ).rejects.toMatchObject(refusal("NOT_FOUND", "commitment.missing"));
  await expect(w.as(null).reports.read({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });

  const [bare] = await test.db
    .insert(governments)
    .values({ nameZh: "空白区", nameEn: "Blank", level: "district", slug: `blank-${Date.now()}` })
    .returning();
  const nobody = w.as({ ...w.people.leader, governmentId: bare?.id ?? "" });
  await expect(nobody.reports.read({})).rejects.toMatchObject(refusal("NOT_FOUND", "plan.missing"));
  await test.db.insert(plans).values({
    ...{ governmentId: bare?.id ?? "", year: 2023, nameZh: "2023", nameEn: "2023" },
    ...{ startOn: "2023-01-01", endOn: "2023-12-31", switches: w.plan.switches },
  });
  for (const ask of [nobody.reports.read({}), nobody.reports.coverage({})])
    await expect(ask).rejects.toMatchObject(refusal("NOT_FOUND", "report.missing"));
});
