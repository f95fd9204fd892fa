import { beforeAll, describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { buckets, commitmentStates, lamps } from "@/db/values";
import { makeCommitment } from "@/seeds/makers";
import { world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { acceptedFiling, send } from "../updates/testing";
import { addArea } from "./testing";

const test = testDb();
let w: TestWorld;
const overview = () => w.as(w.people.leader).overview.show();
type Input = Parameters<ReturnType<TestWorld["as"]>["commitments"]["list"]>[0];
const listed = async (input: Input) =>
  (await w.as(w.people.leader).commitments.list({ ...input, pageSize: 500 })).all;

beforeAll(async () => {
  w = await world(test.db);
  await acceptedFiling(w, "2023-07", "1700");
  await acceptedFiling(w, "2023-08", "1710");
  // Two filings of one commitment wait.
  await send(w, {
    readings: [
      {
        measureId: w.measure?.id ?? "",
        value: "1720",
        done: "",
        total: "",
        asOf: "2023-09-28",
        fallReason: "",
      },
    ],
  });
  await send(w, { period: "2023-06", noChange: true });
  const { area, theme } = await addArea(test.db, w.plan.id);
  for (const [n, state] of commitmentStates.entries()) {
    const parts = n % 2 ? { ...w, area, theme } : w;
    await makeCommitment(test.db, parts, {
      leadDepartmentId: w.parks.id,
      state,
      dueOn: n % 3 ? "2023-10-10" : "2023-06-30",
    });
    await makeCommitment(test.db, parts, {
      leadDepartmentId: w.parks.id,
      state,
      deferrals: 1,
      yardstick: "routine",
    });
  }
  await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id, yardstick: null });
  const { commitment } = await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id, code: "PARENT" });
  const child = {
    titleZh: "小区",
    titleEn: "Estate",
    kind: "project" as const,
    leadDepartmentId: w.parks.id,
    measure: null,
    milestones: [],
  };
  await w
    .as(w.people.supervisor)
    .commitments.addChildren({ id: commitment.id, version: 1, children: [child, child] });
});

describe("showOverview", () => {
  it("adds up: buckets, lamps, areas and departments are each the whole", async () => {
    const shown = await overview();
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
    expect(shown.total).toBe(1 + 14 + 1 + 2);
    expect(sum(shown.buckets)).toBe(shown.total);
    expect(sum(shown.lamps)).toBe(shown.total);
    expect(shown.areas.reduce((all, area) => all + sum(area.lamps), 0)).toBe(shown.total);
    expect(shown.heat.reduce((all, row) => all + row.total, 0)).toBe(shown.total);
    for (const row of shown.heat)
      expect(row.cells.reduce((all, cell) => all + (cell.worst?.all ?? 0), 0)).toBe(row.total);
  });

  it("leaves the parent out and its children in; pledges are the other way round", async () => {
    const shown = await overview();
    expect(shown.pledges).toBe(1 + 14 + 1 + 1);
    expect((await w.as(w.people.leader).commitments.list({ pageSize: 500 })).counted).toBe(shown.total);
  });

  it("says what the ledger says for each bucket and lamp, and for each lamp of each area", async () => {
    const shown = await overview();
    for (const bucket of buckets)
      expect(await listed({ bucket: [bucket] }), bucket).toBe(shown.buckets[bucket]);
    for (const lamp of lamps) {
      expect(await listed({ lamp: [lamp] }), lamp).toBe(shown.lamps[lamp]);
      for (const area of shown.areas)
        expect(await listed({ lamp: [lamp], area: [area.code] }), `${lamp} ${area.code}`).toBe(
          area.lamps[lamp],
        );
    }
    for (const row of shown.heat) {
      expect(await listed({ lamp: ["red"], department: [row.code] })).toBe(row.red);
      expect(await listed({ lamp: ["yellow"], department: [row.code] })).toBe(row.yellow);
    }
  });

  it("says what the ledger says for each flag", async () => {
    const shown = await overview();
    const numbers = {
      overdue: shown.overdue,
      "due-soon": shown.dueSoon.count,
      stale: shown.stale.count,
      disagree: shown.disagree.count,
      "turned-red": shown.changes.turnedRed,
      recovered: shown.changes.recovered,
      deferred: shown.changes.deferredEver,
      "deferred-since": shown.changes.deferred,
      "turned-yellow": shown.changes.turnedYellow,
      "newly-closed": shown.changes.closed,
      changed: shown.changes.total,
      "miss-expected": shown.misses.count,
      children: shown.children,
      "of-report": shown.pledges,
      counted: shown.total,
      "awaiting-review": shown.awaitingReview,
    } as const;
    for (const [flag, number] of Object.entries(numbers))
      expect(await listed({ flag: flag as keyof typeof numbers }), flag).toBe(number);
    expect(shown.overdue).toBeGreaterThan(0);
    expect(shown.dueSoon.count).toBeGreaterThan(0);
    expect(shown.awaitingReview).toBe(1);
  });

  it("shows the newest changes with their total, weightiest first", async () => {
    const { changes } = await overview();
    const weight = ["red", "yellow", "green", "blue", "grey"];
    const order = changes.rows.map((row) => weight.indexOf(row.lamp));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(changes.total).toBeGreaterThanOrEqual(changes.rows.length);
    for (const row of changes.rows) expect(row.lamp).not.toBe(row.previousLamp);
  });

  it("draws the year in order, in shares", async () => {
    const { curve } = await overview();
    expect(curve.map((point) => point.period)).toEqual([...curve.map((point) => point.period)].sort());
    expect(curve.length).toBeGreaterThan(0);
    for (const { expected, delivered } of curve)
      for (const share of [expected, delivered]) expect(share >= 0 && share <= 1).toBe(true);
  });

  it("is the same for everyone of the government, and closed to the signed-out", async () => {
    const shown = await overview();
    for (const actor of Object.values(w.people))
      expect({ ...(await w.as(actor).overview.show()), own: shown.own }).toEqual(shown);
    expect((await w.as(w.people.supervisor).overview.show()).own).toBeNull();
    await expect(w.as(null).overview.show()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    const other = await world(test.db);
    expect((await other.as(other.people.leader).overview.show()).total).toBe(1);
  });
});
