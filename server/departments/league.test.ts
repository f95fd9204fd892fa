import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { commitments, lampRows, supports } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeCommitment, makeDepartment } from "@/seeds/makers";
import { refusal, world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { acceptedFiling, send } from "../updates/testing";
import type { LeagueRow } from "./league";

const test = testDb();
let w: TestWorld;

type Input = Parameters<ReturnType<TestWorld["as"]>["departments"]["league"]>[0];
const ask = (input: Input = {}, who = w.people.leader) => w.as(who).departments.league(input);
const rowOf = async (code: string, input: Input = {}) =>
  (await ask(input)).rows.find((row) => row.code === code);

beforeAll(async () => {
  w = await world(test.db);
  await makeDepartment(test.db, w.government.id, { code: "idle", sort: 3 });
  // July in time, August two days late and once sent back; February to June never.
  await acceptedFiling(w, "2023-07", "1500");
  const late = await send(w, { period: "2023-08" }, w.people.officer, "2023-08-30");
  const back = await w
    .as(w.people.supervisor, "2023-08-31")
    .updates.return({ ...late, reason: "请补充佐证" });
  const again = await send(w, { period: "2023-08", version: back.version }, w.people.officer, "2023-09-01");
  await w.as(w.people.supervisor, "2023-09-04").updates.accept({ id: again.id, version: again.version });
  // Parks: one item closed in time, one deferred and past its dates, one child in place of its parent; supports one.
  await makeCommitment(test.db, w, {
    leadDepartmentId: w.parks.id,
    state: "closed",
    closedOn: "2023-05-01",
    acknowledgedOn: "2023-01-18",
  });
  await makeCommitment(test.db, w, {
    leadDepartmentId: w.parks.id,
    originalDueOn: "2023-06-30",
    dueOn: "2023-08-31",
    yardstick: "routine",
  });
  const parent = await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id, code: "PARENT" });
  await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id, parentId: parent.commitment.id });
  await test.db
    .update(commitments)
    .set({ hasChildren: true })
    .where(eq(commitments.id, parent.commitment.id));
  await test.db
    .insert(supports)
    .values({ commitmentId: w.commitment.id, departmentId: w.parks.id, proposed: false });
});

describe("the league", () => {
  it("has for each department the figures of what it leads, with both numbers of every share", async () => {
    expect(await rowOf(w.housing.code)).toMatchObject({
      ...{ led: 1, supports: 0, few: true, returns: 1 },
      fill: { of: 2, all: 7 },
      onTime: { of: 1, all: 7 },
      returned: { of: 1, all: 2 },
      original: { of: 0, all: 0 },
      receipt: { median: 1, within: { of: 1, all: 1 } },
      closing: { of: 0, all: 1 },
      score: null,
    });
    expect(await rowOf(w.parks.code)).toMatchObject({
      ...{ led: 3, supports: 1, few: false },
      returned: { of: 0, all: 0 },
      original: { of: 1, all: 2 },
      approved: { of: 1, all: 2 },
      // Two received after one working day, the closed one after six: the 11th to the 18th without a weekend.
      receipt: { median: 1, within: { of: 2, all: 3 } },
      closing: { of: 1, all: 3 },
    });
  });

  it("adds up to the whole, which leaves parents out and counts nothing for supporting", async () => {
    const { rows, all, idle } = await ask();
    const sum = (of: (row: LeagueRow) => number) => rows.reduce((total, row) => total + of(row), 0);
    expect(all.led).toBe(4);
    expect(sum((row) => row.led)).toBe(all.led);
    for (const share of ["fill", "onTime", "original", "approved", "returned", "closing"] as const)
      for (const part of ["of", "all"] as const)
        expect(
          sum((row) => row[share][part]),
          `${share} ${part}`,
        ).toBe(all[share][part]);
    for (const lamp of ["red", "yellow", "green", "blue", "grey"] as const)
      expect(sum((row) => row.lamps[lamp])).toBe(all.lamps[lamp]);
    expect(sum((row) => row.burden.asked)).toBe(all.burden.asked);
    expect(idle).toBe(1);
  });

  it("counts filings as the strip and the lamp's own columns do", async () => {
    const strips = await test.db.select().from(lampRows).where(eq(lampRows.planId, w.plan.id));
    const parent = await test.db.select().from(commitments).where(eq(commitments.code, "PARENT"));
    const counted = strips.filter((row) => !parent.some((one) => one.id === row.commitmentId));
    const cells = counted.flatMap((row) => row.strip);
    const { all } = await ask();
    expect(all.fill.of).toBe(cells.filter((cell) => ["on-time", "late"].includes(cell.filed)).length);
    expect(all.fill.all).toBe(cells.filter((cell) => cell.filed !== "not-due").length);
    expect(all.onTime.of).toBe(counted.reduce((sum, row) => sum + row.periodsOnTime, 0));
  });

  it("answers for an earlier day from what was known by then", async () => {
    expect(await rowOf(w.housing.code, { asOf: "2023-08-15" })).toMatchObject({
      fill: { of: 1, all: 6 },
      onTime: { of: 1, all: 6 },
      returned: { of: 0, all: 1 },
      returns: 0,
    });
    expect(await rowOf(w.parks.code, { asOf: "2023-07-15" })).toMatchObject({
      original: { of: 1, all: 2 },
      approved: { of: 1, all: 1 },
    });
    expect(await ask({ asOf: "2023-08-15" })).toMatchObject({ asOf: "2023-08-15", today: "2023-09-28" });
    for (const asOf of ["2022-12-31", "2023-09-29"])
      await expect(ask({ asOf })).rejects.toMatchObject(refusal("BAD_REQUEST", "standing.outside"));
  });

  it("is ordered by any figure; without one, or with too few items for a share, a department comes last", async () => {
    const order = async (sort: NonNullable<Input>["sort"], descending: boolean) =>
      (await ask({ sort, descending })).rows.map((row) => row.code);
    const { housing, parks } = { housing: w.housing.code, parks: w.parks.code };
    expect(await order("department", false)).toEqual([housing, parks]);
    expect(await order("led", true)).toEqual([parks, housing]);
    expect(await order("led", false)).toEqual([housing, parks]);
    for (const descending of [true, false])
      expect(await order("closing", descending)).toEqual([parks, housing]);
    for (const descending of [true, false])
      expect(await order("returns", descending)).toEqual([housing, parks]);
  });

  it("is the same for everyone signed in but for the phantoms; another government has its own", async () => {
    const seen = async (who = w.people.leader) =>
      (await ask({}, who)).rows.map(({ phantoms: _, ...row }) => row);
    const phantoms = async (who = w.people.leader) =>
      (await ask({ sort: "department", descending: false }, who)).rows.map((row) => row.phantoms !== null);
    const leader = await seen();
    for (const who of Object.values(w.people)) expect(await seen(who)).toEqual(leader);
    for (const who of [w.people.supervisor, w.people.leader, w.people.observer, w.people.admin])
      expect(await phantoms(who)).toEqual([true, true]);
    expect(await phantoms(w.people.head)).toEqual([true, false]);
    expect(await phantoms(w.people.officer)).toEqual([false, false]);
    await expect(w.as(null).departments.league({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    const other = await world(test.db);
    const { rows } = await other.as(other.people.leader).departments.league({});
    expect(rows.map((row) => row.code)).toEqual([other.housing.code]);
  });
});
