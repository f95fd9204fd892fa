import { describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { makeCommitment } from "@/seeds/makers";
import { world } from "../testing";

const test = testDb();

describe("the lists of the overview", () => {
  it("show the first six of all, each with its own title, state and reasons", async () => {
    const w = await world(test.db, { today: "2023-12-10" });
    for (let n = 1; n <= 7; n++)
      await makeCommitment(test.db, w, {
        leadDepartmentId: w.parks.id,
        code: `L-${n}`,
        titleZh: `第${n}号小区`,
        titleEn: `Estate ${n}`,
        dueOn: `2023-12-${10 + n}`,
        yardstick: n % 2 ? "measures" : "routine",
      });
    const { dueSoon } = await w.as(w.people.leader).overview.show();
    expect(dueSoon.count).toBe(8);
    expect(dueSoon.rows).toMatchObject(
      [1, 2, 3, 4, 5, 6].map((n) => ({ code: `L-${n}`, titleZh: `第${n}号小区`, titleEn: `Estate ${n}` })),
    );
    const { rows } = await w.as(w.people.leader).commitments.list({ flag: "due-soon" });
    const reasons = new Map(rows.map((row) => [row.code, row.reasons]));
    for (const row of dueSoon.rows) {
      expect(row.state).toBe("active");
      expect(row.reasons).toEqual(reasons.get(row.code));
    }
  });

  it("may all be empty", async () => {
    const w = await world(test.db, { today: "2023-01-12" });
    const { changes, dueSoon, stale, disagree, total } = await w.as(w.people.leader).overview.show();
    expect(total).toBe(1);
    const none = { count: 0, rows: [] };
    expect([dueSoon, stale, disagree]).toEqual([none, none, none]);
    expect(changes).toMatchObject({ total: 0, rows: [] });
  });
});
