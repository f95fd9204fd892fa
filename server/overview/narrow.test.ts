import { beforeAll, describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { makeCommitment, makeUser } from "@/seeds/makers";
import type { Actor } from "../core/context";
import { world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { acceptedFiling } from "../updates/testing";
import type { ShowInput } from "./schema";
import { addArea } from "./testing";

const test = testDb();
let w: TestWorld;
let leader: Actor;
type Input = Partial<ShowInput>;
const show = (input: Input = {}, who: Actor = w.people.supervisor) => w.as(who).overview.show(input);
const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);

/** Four of housing and three of parks over two areas, one of each for the livelihood; parks is in the leader's charge. */
beforeAll(async () => {
  w = await world(test.db);
  for (const [month, value] of ["300", "500", "600"].entries())
    await acceptedFiling(w, `2023-0${month + 6}`, value);
  const { area, theme } = await addArea(test.db, w.plan.id);
  leader = (await makeUser(test.db, w.government.id, { role: "leader", portfolio: [w.parks.id] })).actor;
  for (const [n, department] of [w.housing, w.parks].entries())
    for (const [m, parts] of [w, { ...w, area, theme }, { ...w, area, theme }].entries())
      await makeCommitment(test.db, parts, {
        leadDepartmentId: department.id,
        livelihood: m === 2,
        // One of housing's stands in the leader's charge by name.
        leaderPostId: n === 0 && m === 1 ? leader.postId : null,
        dueOn: m === 0 ? "2023-06-30" : "2023-12-31",
      });
});

describe("what narrows the overview", () => {
  it("adds up under every filter, and the filters add up to the whole", async () => {
    const whole = await show();
    expect(whole.total).toBe(7);
    const cases: [Input, number][] = [
      [{ area: ["self"] }, 4],
      [{ area: ["self", "urban-rural"] }, 7],
      [{ department: [w.housing.code] }, 4],
      [{ department: [w.housing.code], area: ["self"] }, 2],
      [{ livelihood: true }, 2],
      [{ livelihood: true, department: [w.parks.code] }, 1],
      [{ area: ["nowhere"] }, 0],
      [{ department: ["nobody", w.parks.code] }, 3],
    ];
    for (const [input, total] of cases) {
      const shown = await show(input);
      expect(shown.total, JSON.stringify(input)).toBe(total);
      expect(sum(shown.buckets)).toBe(total);
      expect(sum(shown.lamps)).toBe(total);
      expect(shown.areas.reduce((all, one) => all + sum(one.lamps), 0)).toBe(total);
      expect(shown.heat.reduce((all, row) => all + row.total, 0)).toBe(total);
      // The choices stay whole, so that another one can be made.
      expect([shown.areas.length, shown.departments.length]).toEqual([2, 2]);
    }
  });

  it("opens exactly its rows in the ledger", async () => {
    const call = w.as(leader);
    const filters: Input[] = [{ area: ["self"] }, { department: [w.parks.code] }, { portfolio: true }];
    for (const filter of filters) {
      const { portfolio = false, ...codes } = filter;
      const shown = await call.overview.show(filter);
      const all = async (asked: object) =>
        (await call.commitments.list({ ...codes, mine: portfolio, ...asked, pageSize: 500 })).all;
      expect(await all({ flag: "counted" })).toBe(shown.total);
      expect(await all({ flag: "overdue" })).toBe(shown.overdue);
      expect(await all({ flag: "miss-expected" })).toBe(shown.misses.count);
      for (const { code, lamps } of shown.areas)
        if (!codes.area) expect(await all({ area: [code], lamp: ["red"] })).toBe(lamps.red);
      for (const { code, cells } of shown.heat)
        for (const { area, worst } of cells)
          if (worst)
            expect(await all({ department: [code], area: [area], lamp: [worst.lamp] })).toBe(worst.count);
    }
  });

  it("refuses what is malformed and passes over what it does not know", async () => {
    const malformed = [{ asOf: "2023-02-30" }, { area: ["x".repeat(41)] }, { area: Array(201).fill("a") }];
    for (const input of malformed) await expect(show(input)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    expect((await show({ area: ["' or 1=1 --", "%"] })).total).toBe(0);
  });

  it("tells nothing of another government, not even by its codes", async () => {
    const other = await world(test.db);
    const { overview } = other.as(other.people.supervisor);
    expect((await overview.show({ department: [w.parks.code] })).total).toBe(0);
    expect((await overview.show({ department: [other.housing.code] })).total).toBe(1);
  });
});

describe("a leader's portfolio", () => {
  it("stands before the whole: by department or by name", async () => {
    const shown = await show({}, leader);
    expect(shown.total).toBe(7);
    const { own } = shown;
    expect(own?.total).toBe(4);
    expect(sum(own?.lamps ?? {})).toBe(4);
    expect(own?.overdue).toBe(1);
    expect(own?.rows[0]).toMatchObject({ lamp: "red" });
    expect(own?.rows.length).toBeLessThanOrEqual(5);
    expect({ ...shown, own: null }).toEqual(await show());
  });

  it("shown alone is the very same, and empty for a leader in charge of nothing", async () => {
    const alone = await show({ portfolio: true }, leader);
    const { own } = await show({}, leader);
    expect([alone.total, alone.lamps, alone.overdue]).toEqual([own?.total, own?.lamps, own?.overdue]);
    expect(alone.own).toBeNull();
    expect((await show({ portfolio: true }, w.people.leader)).total).toBe(0);
    expect((await show({}, w.people.leader)).own).toMatchObject({ total: 0, rows: [] });
  });
});

describe("the forecast of misses", () => {
  it("names the measure with its pace now and needed, and how many cannot be told", async () => {
    const { misses, total } = await show();
    expect(misses).toMatchObject({ count: 1, increments: 7, notEnoughData: 6 });
    expect(misses.rows).toMatchObject([
      {
        id: w.commitment.id,
        metricZh: w.measure?.metricZh,
        value: 600,
        target: 2700,
        lamp: "red",
      },
    ]);
    const [row] = misses.rows;
    expect(row && row.low <= row.endValue && row.endValue <= row.high).toBe(true);
    expect(row && (row.neededPerMonth ?? 0) > row.ratePerMonth).toBe(true);
    expect(total).toBe(7);
  });
});
