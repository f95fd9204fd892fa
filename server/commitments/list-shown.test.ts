import { beforeAll, describe, expect, it } from "vitest";
import { portfolios, supports } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeCommitment, makeUser } from "@/seeds/makers";
import { refusal, world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { acceptedFiling, send } from "../updates/testing";
import { exportLedger } from "./export";
import { ledgerColumns, ledgerGroups, listInput } from "./schema";

const test = testDb();
type Input = Parameters<ReturnType<TestWorld["as"]>["commitments"]["list"]>[0];
let w: TestWorld;
let named: Awaited<ReturnType<typeof makeUser>>;
let charged: Awaited<ReturnType<typeof makeUser>>;
const list = (input: Input = {}, who = w.people.observer) => w.as(who).commitments.list(input);
const codes = async (input: Input, who = w.people.observer) =>
  (await list(input, who)).rows.map((row) => row.code);
const add = (code: string, input: Partial<Parameters<typeof makeCommitment>[2]> = {}) =>
  makeCommitment(test.db, w, { leadDepartmentId: w.parks.id, code, ...input });

beforeAll(async () => {
  w = await world(test.db, { commitment: { code: "G-3" } });
  named = await makeUser(test.db, w.government.id, { role: "leader", name: "王区长" });
  charged = await makeUser(test.db, w.government.id, { role: "leader", name: "李区长" });
  await test.db
    .insert(portfolios)
    .values({ governmentId: w.government.id, postId: charged.post.id, departmentId: w.parks.id });
  await acceptedFiling(w, "2023-07", "1300");
  await acceptedFiling(w, "2023-08", "1468");
  await send(w);
  await add("G-1", { leaderPostId: named.post.id });
  const parent = { hasChildren: true, yardstick: "children", leaderPostId: named.post.id } as const;
  await add("G-2", { parentId: (await add("G-4", parent)).commitment.id });
  await add("G-5", {
    state: "closed",
    closedOn: "2023-06-01",
    leadPostId: w.people.officer.postId,
    milestones: [{ dueOn: "2023-06-01", weight: 1 }],
  });
  await test.db
    .insert(supports)
    .values({ commitmentId: w.commitment.id, departmentId: w.parks.id, proposed: false });
});

describe("groups", () => {
  it("hold every row of the filter once, counted as a whole and in an order of their own", async () => {
    for (const group of ledgerGroups) {
      const whole = await list({ group });
      const sizes = (whole.groups ?? []).map((one) => one.all);
      expect(
        sizes.reduce((sum, one) => sum + one, 0),
        group,
      ).toBe(5);
      expect(whole).toMatchObject({ all: 5, counted: 4 });
      // Rows stand group by group, and each group is one run of them.
      const keys = whole.rows.map((row) => row.groupKey);
      expect(keys, group).toEqual((whole.groups ?? []).flatMap((one) => Array(one.all).fill(one.key)));
      const pages = await Promise.all([1, 2, 3].map((page) => codes({ group, page, pageSize: 2 })));
      expect(pages.flat(), group).toEqual(whole.rows.map((row) => row.code));
      const paged = await list({ group, page: 2, pageSize: 2 });
      expect(paged.groups, group).toEqual(whole.groups);
    }
  });

  it("are counted within the filter and sorted inside", async () => {
    const { groups, rows } = await list({ group: "department", sort: "code", descending: true });
    expect(groups).toMatchObject([
      { key: w.housing.code, all: 1, counted: 1 },
      { key: w.parks.code, zh: "区园林绿化服务中心", all: 4, counted: 3 },
    ]);
    expect(rows.map((row) => row.code)).toEqual(["G-3", "G-5", "G-4", "G-2", "G-1"]);
    expect((await list({ group: "lamp", lamp: ["blue"] })).groups).toEqual([
      { key: "blue", zh: "blue", en: "blue", all: 1, counted: 1 },
    ]);
    expect((await list({ group: "area", q: "没有这样的事" })).groups).toEqual([]);
  });

  it("by leader take the one that is named, else the one whose charge it is, else none", async () => {
    const { groups } = await list({ group: "leader" });
    expect(groups?.map((one) => [one.zh.slice(0, 3), one.all])).toEqual([
      ["王区长", 2],
      ["李区长", 2],
      ["", 1],
    ]);
  });
});

describe("mine", () => {
  it("is a leader's charge, a department's own, and everything for the rest", async () => {
    expect(await codes({ mine: true }, named.actor)).toEqual(["G-1", "G-4"]);
    const leader = { ...charged.actor, portfolio: [w.parks.id] };
    expect(await codes({ mine: true }, leader)).toEqual(["G-1", "G-2", "G-4", "G-5"]);
    expect(await codes({ mine: true }, w.people.officer)).toEqual(["G-3"]);
    expect(await codes({ mine: true }, { ...w.people.head, departmentId: null })).toEqual([]);
    expect(await codes({ mine: true }, { ...w.people.leader, postId: null })).toEqual([]);
    expect(await codes({ mine: true }, w.people.supervisor)).toHaveLength(5);
  });
});

describe("columns", () => {
  it("read what they show, and nothing more", async () => {
    const [bare] = (await list({ q: "G-3" })).rows;
    expect(bare).toMatchObject({ leader: null, person: null, supports: [], filing: null });
    const full = (await list({ columns: [...ledgerColumns] })).rows;
    expect(full.find((row) => row.code === "G-3")).toMatchObject({
      supports: [{ zh: "区园林绿化服务中心", en: "Parks Centre" }],
      // The newest accepted one: September's still waits.
      filing: { on: "2023-08-28", problems: "征收进度偏慢", nextSteps: "倒排工期" },
    });
    expect(full.find((row) => row.code === "G-1")?.leader).toMatchObject({ zh: "王区长" });
    expect(full.find((row) => row.code === "G-2")?.leader).toMatchObject({ zh: "李区长" });
    expect(full.find((row) => row.code === "G-5")?.person).toMatchObject({ zh: w.people.officer.name });
  });
});

describe("an earlier day", () => {
  it("is answered from what was known then, and nothing can be done with it", async () => {
    const supervisor = w.people.supervisor;
    for (const asOf of ["2023-08-29", "2023-05-15"]) {
      const then = await w.as(supervisor, asOf).commitments.list({ sort: "gap", columns: ["said"] });
      const back = await w.as(supervisor).commitments.list({ sort: "gap", columns: ["said"], asOf });
      const known = ({ rows }: typeof then) => rows.map(({ settles: _, chases: __, ...row }) => row);
      expect(known(back)).toEqual(known(then));
      expect(back).toMatchObject({ asOf, day: asOf, all: then.all, counted: then.counted, settler: false });
      expect(back.rows.some((row) => row.settles || row.chases)).toBe(false);
    }
    const today = await w.as(supervisor).commitments.list({ asOf: "2023-09-28" });
    expect(today).toMatchObject({ asOf: null, settler: true });
  });

  it("knows which filings waited on it", async () => {
    const flag = "awaiting-review";
    expect(await codes({ flag })).toEqual(["G-3"]);
    expect(await codes({ flag, asOf: "2023-09-27" })).toEqual([]);
    expect(await codes({ flag: "returned", asOf: "2023-09-27" })).toEqual([]);
  });

  it("lies within the plan", async () => {
    for (const asOf of ["2022-12-31", "2023-09-29"])
      await expect(list({ asOf })).rejects.toMatchObject(refusal("BAD_REQUEST", "standing.outside"));
    await expect(list({ asOf: "yesterday" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});

it("streams every row of the filter in its order", async () => {
  const { batches, groups, day } = await exportLedger(
    w.ctx(w.people.observer),
    listInput.parse({ group: "department", sort: "code", descending: true, pageSize: 2, page: 2 }),
  );
  const found: string[] = [];
  for await (const rows of batches) found.push(...rows.map((row) => row.code));
  expect(found).toEqual(["G-3", "G-5", "G-4", "G-2", "G-1"]);
  expect(groups).toHaveLength(2);
  expect(day).toBe("2023-09-28");
});
