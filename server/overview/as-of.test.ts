import { beforeAll, describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { buckets, lamps } from "@/db/values";
import { makeCommitment } from "@/seeds/makers";
import { refusal, world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { acceptedFiling, send } from "../updates/testing";
import { addArea } from "./testing";

const test = testDb();
let w: TestWorld;
type Shown = Awaited<ReturnType<ReturnType<TestWorld["as"]>["overview"]["show"]>>;
/** What was shown on each day, on that day. */
const then = new Map<string, Shown>();

const today = "2023-09-28";
const show = (day: string) => w.as(w.people.supervisor, day).overview.show();
const keep = async (day: string) => void then.set(day, await show(day));

async function granted(filed: { id: string; version: number }, day: string) {
  const decision = { ...filed, grant: true, reason: "情况属实", answers: {} };
  await w.as(w.people.supervisor, day).requests.decide(decision);
}

/** A year with something new before each day that is kept: filings, a deferral, a new lead, parts, an end. */
beforeAll(async () => {
  w = await world(test.db, { today });
  const { area, theme } = await addArea(test.db, w.plan.id);
  const parts = { ...w, area, theme };
  await makeCommitment(test.db, parts, { leadDepartmentId: w.parks.id, dueOn: "2023-07-31" });
  const { commitment: ending } = await makeCommitment(test.db, parts, {
    leadDepartmentId: w.parks.id,
    livelihood: true,
    state: "unassigned",
  });
  const { commitment: programme } = await makeCommitment(test.db, parts, {
    leadDepartmentId: w.housing.id,
    livelihood: true,
  });

  await keep("2023-02-10");
  for (const [month, value] of ["600", "700", "800"].entries())
    await acceptedFiling(w, `2023-0${month + 3}`, value);
  await keep("2023-05-29");
  await send(w, { period: "2023-06" }, w.people.officer, "2023-06-28");
  await keep("2023-06-30");
  await acceptedFiling(w, "2023-07", "1700");
  const words = { commitmentId: w.commitment.id, reason: "征收受阻", progressSoFar: "已建成1700套" };
  const officer = w.as(w.people.officer, "2023-08-10").requests;
  await granted(await officer.fileDeferral({ ...words, dueOn: "2024-03-31" }), "2023-08-10");
  await keep("2023-08-15");
  const asked = { ...words, leadDepartmentId: w.parks.id, targets: [] };
  const later = w.as(w.people.officer, "2023-08-20").requests;
  await granted(await later.fileAdjustment(asked), "2023-08-20");
  await keep("2023-08-29");
  const supervisor = w.as(w.people.supervisor, "2023-09-05").commitments;
  const child = {
    titleZh: "小区",
    titleEn: "Estate",
    kind: "project" as const,
    leadDepartmentId: w.parks.id,
    measure: null,
    milestones: [],
  };
  await supervisor.addChildren({ id: programme.id, version: 1, children: [child, child] });
  await supervisor.discontinue({ id: ending.id, version: 1, reason: "并入其他事项", mergedIntoCode: null });
  await keep(today);
});

/** All but what names the day of asking. */
const figures = ({ today: _, asOf: __, ...rest }: Shown) => rest;

describe("as of an earlier day", () => {
  it("shows what was shown on that day, whatever became known since", async () => {
    for (const [day, shown] of then) {
      const back = await w.as(w.people.supervisor, today).overview.show({ asOf: day });
      expect(figures(back), day).toEqual(figures(shown));
      expect(back.asOf, day).toBe(day === today ? null : day);
    }
  });

  it("tells the days apart: lamps, programmes, leads, deferrals", () => {
    const of = (day: string) => then.get(day) ?? expect.fail(day);
    expect(of("2023-02-10")).toMatchObject({ period: "2023-01", parents: 0, total: 4 });
    expect(of("2023-06-30")).toMatchObject({ awaitingReview: 1, misses: { count: 1 } });
    expect(of("2023-08-15").changes).toMatchObject({ deferred: 1, deferredEver: 1 });
    expect(of("2023-08-15").heat.map(({ code, total }) => [code, total])).toContainEqual([w.housing.code, 2]);
    expect(of("2023-08-29").heat.map(({ code, total }) => [code, total])).toContainEqual([w.housing.code, 1]);
    expect(of(today)).toMatchObject({ parents: 1, children: 2, total: 5 });
  });

  it("says what the ledger of that day says, also within an area and a department", async () => {
    const call = w.as(w.people.supervisor, today);
    for (const asOf of ["2023-06-30", "2023-08-15"])
      for (const filter of [{}, { area: ["self"] }, { area: ["self"], department: [w.parks.code] }]) {
        const shown = await call.overview.show({ asOf, ...filter });
        const all = async (asked: object) =>
          (await call.commitments.list({ asOf, ...filter, ...asked, pageSize: 500 })).all;
        for (const lamp of lamps) expect(await all({ lamp: [lamp] }), lamp).toBe(shown.lamps[lamp]);
        for (const bucket of buckets)
          expect(await all({ bucket: [bucket] }), bucket).toBe(shown.buckets[bucket]);
        const flags = {
          counted: shown.total,
          overdue: shown.overdue,
          "deferred-since": shown.changes.deferred,
          deferred: shown.changes.deferredEver,
          changed: shown.changes.total,
          "turned-red": shown.changes.turnedRed,
          recovered: shown.changes.recovered,
          "miss-expected": shown.misses.count,
          "due-soon": shown.dueSoon.count,
          stale: shown.stale.count,
          disagree: shown.disagree.count,
          "awaiting-review": shown.awaitingReview,
          livelihood: (await call.overview.show({ asOf, ...filter, livelihood: true })).total,
        };
        for (const [flag, count] of Object.entries(flags)) expect(await all({ flag }), flag).toBe(count);
      }
  });

  it("answers for no day before the plan and none to come", async () => {
    const call = w.as(w.people.leader, today).overview;
    for (const asOf of ["2022-12-31", "2023-09-29"])
      await expect(call.show({ asOf })).rejects.toMatchObject(refusal("BAD_REQUEST", "standing.outside"));
  });
});
