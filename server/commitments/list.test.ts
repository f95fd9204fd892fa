import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { commitments, requests } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeCommitment, makeDepartment, type World } from "@/seeds/makers";
import { world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { acceptedFiling, send } from "../updates/testing";
import { ledgerSorts } from "./schema";
import { searchTextOf } from "./search-text";

const test = testDb();
type Input = Parameters<ReturnType<TestWorld["as"]>["commitments"]["list"]>[0];
let w: TestWorld;
const list = (input: Input = {}) => w.as(w.people.observer).commitments.list(input);
const codes = async (input: Input) => (await list(input)).rows.map((row) => row.code);
const add = async (
  code: string,
  input: Partial<Parameters<typeof makeCommitment>[2]> = {},
  parts: World = w,
) => {
  const titles = { titleZh: "建设公园", titleEn: "Build parks", quote: "建设公园", ...input };
  return makeCommitment(test.db, parts, {
    leadDepartmentId: parts.parks.id,
    code,
    ...titles,
    searchText: searchTextOf({ ...titles, code }),
    ...input,
  });
};

/** A deferral that was granted on a day, with as little of it as a list looks at. */
async function deferredOn(code: string, decidedOn: string) {
  const [row] = await test.db
    .select()
    .from(commitments)
    .where(and(eq(commitments.code, code), eq(commitments.planId, w.plan.id)));
  await test.db.insert(requests).values({
    governmentId: w.government.id,
    commitmentId: row?.id ?? "",
    kind: "deferral",
    state: "granted",
    reason: "雨季停工",
    original: {},
    asked: {},
    granted: { dueOn: "2023-12-31" },
    departmentId: w.parks.id,
    filedBy: w.people.officer.userId,
    filedOn: decidedOn,
    filedAt: new Date(),
    decidedOn,
  });
}

beforeAll(async () => {
  w = await world(test.db, { commitment: { code: "T-01", ownersProposed: false, yardstickProposed: false } });
  await test.db
    .update(commitments)
    .set({ searchText: searchTextOf({ ...w.commitment, code: "T-01" }) })
    .where(eq(commitments.id, w.commitment.id));
  await acceptedFiling(w, "2023-08", "1468");
  await send(w);
  await add("T-02", {
    dueOn: "2023-08-31",
    kind: "project",
    ownersProposed: false,
    yardstickProposed: false,
  });
  await add("T-03", { dueOn: "2023-10-15", livelihood: true, titleEn: "100% of_it done\\" });
  await deferredOn("T-03", "2023-08-15");
  await add("T-04", {
    state: "closed",
    closedOn: "2023-06-01",
    milestones: [{ dueOn: "2023-06-01", weight: 1 }],
  });
  await deferredOn("T-04", "2023-05-15");
  await add("T-05", { hasChildren: true, yardstick: "children", livelihood: true });
  await add("T-06", { state: "unassigned", kind: "policy", yardstick: "routine", ownersProposed: true });
  const foreign = await world(test.db, { commitment: { code: "F-01" } });
  await add("F-02", {}, foreign);
});

describe("listCommitments searches", () => {
  it("titles and quotes in Chinese and English, codes and departments, whatever the case", async () => {
    expect(await codes({ q: "安置房" })).toEqual(["T-01"]);
    expect(await codes({ q: "RESETTLEMENT" })).toEqual(["T-01"]);
    expect(await codes({ q: "t-02" })).toEqual(["T-02"]);
    expect(await codes({ q: "住房和城乡" })).toEqual(["T-01"]);
    expect(await codes({ q: "parks centre" })).toEqual(["T-02", "T-03", "T-04", "T-05", "T-06"]);
    expect(await codes({ q: " 公园 " })).toHaveLength(5);
    expect(await codes({ q: "没有这样的事" })).toEqual([]);
  });

  it("for the signs %, _ and \\ themselves", async () => {
    expect(await codes({ q: "%" })).toEqual(["T-03"]);
    expect(await codes({ q: "f_i" })).toEqual(["T-03"]);
    expect(await codes({ q: "done\\" })).toEqual(["T-03"]);
    expect(await codes({ q: "T_0" })).toEqual([]);
  });

  it("and takes what nobody can store for nothing", async () => {
    expect(await codes({ q: "安置\0房", area: [] })).toEqual(["T-01"]);
    expect(await codes({ department: ["\0"] })).toEqual([]);
  });
});

describe("listCommitments searches several words", () => {
  it("all of which must be there, wherever each is", async () => {
    expect(await codes({ q: "公园 parks" })).toHaveLength(5);
    expect(await codes({ q: "公园 住房" })).toEqual([]);
    expect(await codes({ q: "园林　t-04" })).toEqual(["T-04"]);
  });

  it("of two characters, and by the pinyin initials of titles and departments", async () => {
    expect(await codes({ q: "置房" })).toEqual(["T-01"]);
    expect(await codes({ q: "azf" })).toEqual(["T-01"]);
    expect(await codes({ q: "JSGY t-03" })).toEqual(["T-03"]);
    expect(await codes({ q: "qyllh" })).toEqual(["T-02", "T-03", "T-04", "T-05", "T-06"]);
    expect(await codes({ q: "安置 jkt" })).toEqual(["T-01"]);
    for (const q of ["住建", "区住建局", "zjj"]) expect(await codes({ q }), q).toEqual(["T-01"]);
    // One letter is no initials, and what is mixed with other signs neither.
    expect(await codes({ q: "z" })).toEqual([]);
    expect(await codes({ q: "azf1" })).toEqual([]);
  });

  it("and takes what looks like SQL for words", async () => {
    for (const q of ["' or 1=1 --", "'; drop table commitments; --", '" or ""="', "%' or '1'='1", "\\"])
      expect(
        (await codes({ q })).filter((code) => code !== "T-03"),
        q,
      ).toEqual([]);
    expect(await list({})).toMatchObject({ all: 6 });
  });
});

describe("listCommitments filters", () => {
  it("by state, kind, area and department, one or several", async () => {
    expect(await codes({ state: ["closed", "unassigned"] })).toEqual(["T-04", "T-06"]);
    expect(await codes({ kind: ["policy"] })).toEqual(["T-06"]);
    expect(await codes({ area: ["urban-rural"] })).toHaveLength(6);
    expect(await codes({ area: ["elsewhere"] })).toEqual([]);
    expect(await codes({ department: [w.housing.code] })).toEqual(["T-01"]);
    expect(await codes({ department: [w.housing.code, w.parks.code] })).toHaveLength(6);
    expect(await codes({ state: ["closed"], department: [w.housing.code] })).toEqual([]);
  });

  it("by lamp and bucket, and then leaves parents out", async () => {
    expect(await codes({ lamp: ["blue"] })).toEqual(["T-04"]);
    expect(await codes({ bucket: ["done"] })).toEqual(["T-04"]);
    const lamps = ["blue", "green", "yellow", "red", "grey"] as const;
    expect(await codes({ lamp: [...lamps] })).toEqual(["T-01", "T-02", "T-03", "T-04", "T-06"]);
    expect(await list({})).toMatchObject({ all: 6, counted: 5 });
  });

  it("by each flag", async () => {
    const expected = {
      overdue: ["T-02"],
      "due-soon": ["T-03"],
      livelihood: ["T-03"],
      deferred: ["T-03", "T-04"],
      // Judged at the end of August: since the end of July.
      "deferred-since": ["T-03"],
      numbered: ["T-01", "T-02", "T-03", "T-06"],
      proposed: ["T-03", "T-04", "T-05", "T-06"],
      "awaiting-review": ["T-01"],
      returned: [],
      scar: [],
      recovered: [],
    } as const;
    for (const [flag, rows] of Object.entries(expected))
      expect(await codes({ flag: flag as keyof typeof expected }), flag).toEqual(rows);
    const all = (await list({})).rows.filter((row) => !row.hasChildren);
    const by = (keep: (row: (typeof all)[number]) => boolean) => all.filter(keep).map((row) => row.code);
    expect(await codes({ flag: "stale" })).toEqual(by((row) => row.stale));
    // It says "normal" and no evidence is there; the rest has never said anything.
    expect(await codes({ flag: "disagree" })).toEqual(["T-01"]);
    const turned = by((row) => row.lamp === "red" && row.previousLamp !== null && row.previousLamp !== "red");
    expect(await codes({ flag: "turned-red" })).toEqual(turned);
  });

  it("and never shows another government's rows", async () => {
    expect(await codes({ q: "F-0" })).toEqual([]);
    expect((await list({ pageSize: 500 })).rows.map((row) => row.code).join()).not.toContain("F-");
  });
});

describe("listCommitments orders", () => {
  it("by code, due date, worst lamp, gap and department, ties by code", async () => {
    expect(await codes({ sort: "code" })).toEqual(["T-01", "T-02", "T-03", "T-04", "T-05", "T-06"]);
    expect((await codes({ sort: "dueOn" })).slice(0, 3)).toEqual(["T-02", "T-03", "T-01"]);
    expect(await codes({ sort: "department" })).toEqual(["T-01", "T-02", "T-03", "T-04", "T-05", "T-06"]);
    const weight = ["red", "yellow", "green", "blue", "grey"];
    const byLamp = (await list({ sort: "lamp" })).rows.map((row) => weight.indexOf(row.lamp));
    expect(byLamp).toEqual([...byLamp].sort((a, b) => a - b));
    const gaps = (await list({ sort: "gap" })).rows.map((row) => row.gap ?? Number.POSITIVE_INFINITY);
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
  });

  it("the same on every page, each row once", async () => {
    for (const sort of ledgerSorts) {
      const whole = await codes({ sort });
      const pages = await Promise.all([1, 2, 3, 4].map((page) => codes({ sort, page, pageSize: 2 })));
      expect(pages.flat(), sort).toEqual(whole);
    }
    expect(await list({ page: 9, pageSize: 2 })).toMatchObject({ rows: [], all: 6, counted: 5, page: 9 });
  });
});

describe("listChoices", () => {
  it("offers the areas, and the departments that lead something", async () => {
    await makeDepartment(test.db, w.government.id, { sort: 3 });
    const choices = await w.as(w.people.observer).commitments.choices();
    expect(choices.areas.map((one) => one.code)).toEqual(["urban-rural"]);
    expect(choices.departments.map((one) => one.code)).toEqual([w.housing.code, w.parks.code]);
  });
});
