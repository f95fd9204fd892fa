import { asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitments, measures, measureTerms, milestones } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeCommitment } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut, type TestWorld } from "../testing-refusals";

const test = testDb();
const open = (commitment = {}) => world(test.db, { commitment: { state: "unassigned", ...commitment } });
const child = (w: TestWorld, varied = {}) => ({
  titleZh: "改造老旧小区",
  titleEn: "Renovate old estates",
  kind: "project" as const,
  leadDepartmentId: w.parks.id,
  measure: null,
  milestones: [],
  ...varied,
});
const press =
  (w: TestWorld, children = [child(w)], version = 1) =>
  (call: Caller) =>
    call.commitments.addChildren({ id: w.commitment.id, version, children });
const childrenOf = (w: TestWorld) =>
  test.db
    .select()
    .from(commitments)
    .where(eq(commitments.parentId, w.commitment.id))
    .orderBy(asc(commitments.code));

describe("addChildren", () => {
  it("makes children that quote the parent, begin unassigned and count on from those that are there", async () => {
    const w = await open({ code: "T-CHILDREN", livelihood: true });
    const measure = { metricZh: "小区", metricEn: "Estates", target: 20, unitZh: "个", unitEn: "estates" };
    const steps = [{ nameZh: "开工", nameEn: "Start", dueOn: "2023-06-30", weight: 1 }];
    const first = [child(w, { measure }), child(w, { milestones: steps }), child(w)];
    await press(w, first)(w.as(w.people.supervisor));
    await press(w, [child(w)], 2)(w.as(w.people.supervisor));
    const rows = await childrenOf(w);
    expect(rows.map((row) => [row.code, row.yardstick, row.state])).toEqual([
      ["T-CHILDREN-01", "measures", "unassigned"],
      ["T-CHILDREN-02", "milestones", "unassigned"],
      ["T-CHILDREN-03", "routine", "unassigned"],
      ["T-CHILDREN-04", "routine", "unassigned"],
    ]);
    for (const row of rows)
      expect(row).toMatchObject({ quote: w.commitment.quote, livelihood: true, demonstration: false });
    const [made] = await test.db
      .select({ metric: measures.metricZh, target: measureTerms.target })
      .from(measures)
      .innerJoin(measureTerms, eq(measureTerms.measureId, measures.id))
      .where(eq(measures.commitmentId, rows[0]?.id ?? ""));
    expect(made).toEqual({ metric: "小区", target: 20 });
    expect(await test.db.$count(milestones, eq(milestones.commitmentId, rows[1]?.id ?? ""))).toBe(1);
    const [parent] = await test.db.select().from(commitments).where(eq(commitments.id, w.commitment.id));
    expect(parent).toMatchObject({ hasChildren: true, yardstick: "children", version: 3 });
  });

  it("marks what is made in a demonstration as such", async () => {
    const w = await open();
    await press(w)(w.as({ ...w.people.supervisor, demonstration: true }));
    expect((await childrenOf(w)).map((row) => row.demonstration)).toEqual([true]);
  });

  it("refuses everyone but a supervisor who does not lead it", async () => {
    const w = await open();
    await refusesAllBut(w, ["supervisor"], press(w), "commitment.notYours");
    expect(await childrenOf(w)).toEqual([]);
  });

  it("hides another government's commitment and department", async () => {
    const w = await open();
    const other = await open();
    await hiddenFrom(other, press(w), "commitment.missing");
    await expect(
      press(w, [child(w, { leadDepartmentId: other.parks.id })])(w.as(w.people.supervisor)),
    ).rejects.toMatchObject(refusal("NOT_FOUND", "department.missing"));
    expect(await childrenOf(w)).toEqual([]);
  });

  it("refuses an ended parent and a stale version with the state, and a child of a child", async () => {
    const w = await open();
    for (const state of ["closed", "discontinued"] as const) {
      const { commitment } = await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id, state });
      await expect(
        w
          .as(w.people.supervisor)
          .commitments.addChildren({ id: commitment.id, version: 1, children: [child(w)] }),
      ).rejects.toMatchObject(refusal("CONFLICT", "commitment.moved", { state }));
    }
    await expect(press(w, [child(w)], 2)(w.as(w.people.supervisor))).rejects.toMatchObject(
      refusal("CONFLICT", "commitment.moved", { state: "unassigned" }),
    );
    const [made] = await press(w)(w.as(w.people.supervisor));
    await expect(
      w
        .as(w.people.supervisor)
        .commitments.addChildren({ id: made?.id ?? "", version: 1, children: [child(w)] }),
    ).rejects.toMatchObject(refusal("BAD_REQUEST", "commitment.childOfChild"));
  });

  it("leaves an event that names the children", async () => {
    const w = await open({ code: "T-EVENT" });
    await press(w)(w.as(w.people.supervisor));
    const event = await w.lastEvent();
    expect(event).toMatchObject({ verb: "commitment.addChildren", commitmentId: w.commitment.id });
    expect(event?.payload?.after).toEqual({ children: ["T-EVENT-01"] });
  });

  it("lets one of twenty simultaneous presses win", async () => {
    const w = await open();
    await oneOfTwenty(() => press(w)(w.as(w.people.supervisor)), "commitment.moved", "unassigned");
    expect(await childrenOf(w)).toHaveLength(1);
  });
});
