import { asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitments, measures, milestones, readings, supports, updates } from "@/db/schema";
import { testDb } from "@/db/testing";
import { one } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut } from "../testing-refusals";
import { reportWorld } from "./testing";

const test = testDb();
const reason = "一句话里有两件事";
const whole = "全力加快2700套安置房建设，改造老旧小区";
const words = ["全力加快2700套安置房建设", "改造老旧小区"];

const started = async (more: object = {}) => {
  const w = await world(test.db);
  const made = await reportWorld(test.db, w);
  const { start } = made.quoted("2700套");
  const { commitment, measure } = await made.pledge(whole, {
    ...{ state: "active", kind: "project", named: ["老旧小区", "安置房"] },
    measure: { raw: "2700套", rawStart: start, rawEnd: start + 5 },
    ...more,
  });
  return { w, ...made, commitment, measure, supervisor: w.as(w.people.supervisor) };
};
type Started = Awaited<ReturnType<typeof started>>;
const partsOf = ({ quoted }: Started, given = words) =>
  given.map((one) => ({ ...quoted(one), titleZh: `承诺${one}`, titleEn: `Pledge ${one.length}` }));
const press = (at: Started, given?: string[]) => (call: Caller) =>
  call.provenance.split({ id: at.commitment.id, version: 1, parts: partsOf(at, given), reason });
/** The pledges of the report by their codes, in that order. */
async function rowsOf({ report }: Started, codes: string[]) {
  const rows = await test.db.select().from(commitments).where(eq(commitments.reportId, report.id));
  return codes.map((code) => one(rows.filter((row) => row.code === code)));
}

describe("split", () => {
  it("keeps the first part and makes the others new, each with its measures, lead and event", async () => {
    const at = await started();
    await test.db.insert(supports).values({ commitmentId: at.commitment.id, departmentId: at.w.parks.id });
    await test.db
      .update(commitments)
      .set({ originalDueOn: "2023-10-31", deferrals: 1 })
      .where(eq(commitments.id, at.commitment.id));
    const { codes } = await press(at)(at.supervisor);
    const rows = await test.db
      .select()
      .from(commitments)
      .where(eq(commitments.reportId, at.report.id))
      .orderBy(asc(commitments.start));
    expect(rows.map((row) => row.code)).toEqual(codes);
    const same = {
      areaId: at.commitment.areaId,
      kind: "project",
      leadDepartmentId: at.w.housing.id,
      ...{ dueOn: "2023-12-31", originalDueOn: "2023-10-31", deferrals: 1 },
    };
    expect(rows).toMatchObject([
      {
        quote: words[0],
        titleZh: `承诺${words[0]}`,
        state: "active",
        yardstick: "measures",
        version: 2,
        ...same,
      },
      { quote: words[1], named: ["老旧小区"], state: "unassigned", yardstick: "milestones", ...same },
    ]);
    const [, fresh] = rows;
    expect(await test.db.$count(milestones, eq(milestones.commitmentId, fresh?.id ?? ""))).toBe(4);
    expect(await test.db.$count(supports, eq(supports.commitmentId, fresh?.id ?? ""))).toBe(1);
    expect((await at.w.lastEvent())?.payload).toMatchObject({
      ...{ verb: "commitment.split", commitmentId: at.commitment.id },
      before: { quote: whole },
      after: { quote: words[0], reason, children: [codes[1]] },
    });
  });

  it("gives a measure to the part that holds its words, in any order, and never out of them", async () => {
    const at = await started({ yardstick: "both" });
    await test.db.insert(milestones).values({
      ...{ commitmentId: at.commitment.id, sort: 1, nameZh: "开工", nameEn: "Start" },
      dueOn: "2023-06-30",
      weight: 1,
    });
    const astray = press(at, ["全力加快2", "改造老旧小区"]);
    await expect(astray(at.supervisor)).rejects.toMatchObject(
      refusal("BAD_REQUEST", "provenance.measureAstray", { raw: "2700套" }),
    );
    const { codes } = await press(at, ["全力加快", "2700套安置房建设", "改造老旧小区"])(at.supervisor);
    const [first, second, third] = await rowsOf(at, codes);
    expect([first?.yardstick, second?.yardstick, third?.yardstick]).toEqual([
      ...["milestones", "both", "milestones"],
    ]);
    const moved = await test.db
      .select()
      .from(measures)
      .where(eq(measures.id, at.measure?.id ?? ""));
    expect(moved).toMatchObject([{ commitmentId: second?.id, sort: 1 }]);
    expect(await test.db.$count(milestones, eq(milestones.commitmentId, third?.id ?? ""))).toBe(1);
  });

  it("proposes steps to a first part that loses its only measure, unless a value of it was filed", async () => {
    const at = await started();
    const parts = ["全力加快", "2700套安置房建设，改造老旧小区"];
    const [draft] = await test.db
      .insert(updates)
      .values({
        ...{
          governmentId: at.w.government.id,
          commitmentId: at.commitment.id,
          kind: "adhoc",
          state: "draft",
        },
        ...{ period: "2023-09", departmentId: at.w.housing.id, authorId: at.w.people.officer.userId },
      })
      .returning();
    const measureId = at.measure?.id ?? "";
    await test.db.insert(readings).values({
      ...{
        updateId: draft?.id ?? "",
        measureId,
        commitmentId: at.commitment.id,
        value: 3,
        asOf: "2023-09-28",
      },
    });
    await expect(press(at, parts)(at.supervisor)).rejects.toMatchObject(
      refusal("CONFLICT", "provenance.readingStands", { metric: at.measure?.metricZh }),
    );
    await test.db.delete(readings).where(eq(readings.measureId, measureId));
    const { codes } = await press(at, parts)(at.supervisor);
    const [first, second] = await rowsOf(at, codes);
    expect([first?.yardstick, second?.yardstick]).toEqual(["milestones", "measures"]);
    expect(await test.db.$count(milestones, eq(milestones.commitmentId, at.commitment.id))).toBe(4);
  });

  it("refuses parts that lie elsewhere or over each other, and one alone", async () => {
    const at = await started();
    const cases: [string[], string][] = [
      [["全力加快2700套安置房建设", "打造“一山、两河”"], "provenance.partOutside"],
      [["改造老旧小区", "全力加快2700套安置房建设"], "provenance.partsOverlap"],
      [["全力加快2700套安置房建设", "安置房建设，改造老旧小区"], "provenance.partsOverlap"],
    ];
    for (const [given, key] of cases)
      await expect(press(at, given)(at.supervisor)).rejects.toMatchObject(refusal("BAD_REQUEST", key));
    await expect(press(at, ["改造老旧小区"])(at.supervisor)).rejects.toMatchObject({
      cause: { issues: [{ path: ["parts"], message: "provenance.partsFew" }] },
    });
    const { commitment: other } = await at.pledge("改造老旧小区");
    await expect(press(at)(at.supervisor)).rejects.toMatchObject(
      refusal("CONFLICT", "provenance.sameSpan", { code: other.code }),
    );
  });

  it("is for supervisors until the first accepted update; later there are children", async () => {
    const at = await started();
    await refusesAllBut(at.w, ["supervisor"], press(at), "commitment.notYours");
    await hiddenFrom(await world(test.db), press(at), "commitment.missing");
    const change = press(at);
    await test.db.update(commitments).set({ state: "closing" }).where(eq(commitments.id, at.commitment.id));
    await expect(change(at.supervisor)).rejects.toMatchObject(
      refusal("CONFLICT", "commitment.moved", { state: "closing" }),
    );
    await test.db.update(commitments).set({ state: "active" }).where(eq(commitments.id, at.commitment.id));
    await test.db.insert(updates).values({
      ...{
        governmentId: at.w.government.id,
        commitmentId: at.commitment.id,
        kind: "adhoc",
        state: "accepted",
      },
      ...{ period: "2023-09", departmentId: at.w.housing.id, authorId: at.w.people.officer.userId },
    });
    await expect(change(at.supervisor)).rejects.toMatchObject(refusal("CONFLICT", "provenance.accepted"));
  });

  it("takes one of twenty simultaneous presses", async () => {
    const at = await started();
    await oneOfTwenty(() => press(at)(at.supervisor), "commitment.moved", "active");
    expect(await test.db.$count(commitments, eq(commitments.reportId, at.report.id))).toBe(2);
  });
});
