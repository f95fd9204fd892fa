import { and, eq, isNotNull } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import {
  areas,
  commitments,
  departments,
  governments,
  lampRows,
  measures,
  milestones,
  plans,
  reports,
  sentences,
  supports,
  themes,
} from "@/db/schema";
import { testDb } from "@/db/testing";
import { walkChain } from "@/server/audit/walk";
import { loadFacts } from "./load-facts";
import { one } from "./makers";
import { readFacts } from "./read-facts";

const test = testDb();
/** A government of the case's own with the facts that ship: the seeds know it by its slug. */
const factsFor = (slug: string) => {
  const facts = readFacts();
  return { ...facts, government: { ...facts.government, slug } };
};
const ledger = (planId: string) =>
  test.db.select().from(commitments).where(eq(commitments.planId, planId)).orderBy(commitments.code);

describe("loadFacts", () => {
  it("loads 297 pledges with 67 measures as proposals, and every sentence of the report", async () => {
    const facts = factsFor("facts-whole");
    const { planId, governmentId, added } = await loadFacts(test.db, facts);
    expect(added).toBe(297);
    const rows = await ledger(planId);
    expect(rows).toHaveLength(297);
    const [report] = await test.db.select().from(reports).where(eq(reports.governmentId, governmentId));
    if (!report) throw new Error("no report");
    expect(report.sha256Text).toBe(facts.report.sha256Text);
    for (const row of rows) {
      expect(report.text.slice(row.start, row.end), row.code).toBe(row.quote);
      expect(row).toMatchObject({
        state: "draft",
        ownersProposed: true,
        yardstickProposed: true,
        demonstration: false,
      });
    }
    const ofPlan = eq(commitments.planId, planId);
    const measured = await test.db
      .select({ proposed: measures.proposed, comparator: measures.comparator })
      .from(measures)
      .innerJoin(commitments, eq(commitments.id, measures.commitmentId))
      .where(ofPlan);
    expect(measured).toHaveLength(67);
    expect(measured.every((one) => one.proposed)).toBe(true);
    const steps = await test.db
      .select({ id: milestones.id })
      .from(milestones)
      .innerJoin(commitments, and(eq(commitments.id, milestones.commitmentId), ofPlan));
    expect(steps).toHaveLength(facts.commitments.reduce((sum, fact) => sum + fact.milestones.length, 0));
    expect(await test.db.$count(sentences, eq(sentences.reportId, report.id))).toBe(facts.sentences.length);
    expect(await test.db.$count(departments, eq(departments.governmentId, governmentId))).toBe(63);
    expect(await test.db.$count(areas, eq(areas.planId, planId))).toBe(10);
    expect(await test.db.$count(lampRows, eq(lampRows.planId, planId))).toBe(297);
    expect(await walkChain(test.db, governmentId)).toEqual({ events: 1, broken: null });
  });

  it("adds nothing the second time and leaves what people changed", async () => {
    const facts = factsFor("facts-twice");
    const { planId, governmentId } = await loadFacts(test.db, facts);
    const [first, second, third] = await ledger(planId);
    if (!first || !second || !third) throw new Error("too few commitments");
    const other = one(
      await test.db
        .select()
        .from(departments)
        .where(
          and(
            eq(departments.governmentId, governmentId),
            eq(departments.code, facts.departments[5]?.code ?? ""),
          ),
        ),
    );
    const set = (id: string, changes: Partial<typeof commitments.$inferInsert>) =>
      test.db.update(commitments).set(changes).where(eq(commitments.id, id));
    await set(first.id, { titleZh: "改过的标题" });
    await set(second.id, { leadDepartmentId: other.id, ownersProposed: false });
    await set(third.id, { dueOn: "2023-10-31", state: "active" });
    await test.db.update(departments).set({ nameZh: "改过的单位" }).where(eq(departments.id, other.id));
    await test.db.update(plans).set({ filingDay: 25 }).where(eq(plans.id, planId));
    const before = await ledger(planId);
    const counts = async () => [
      await test.db.$count(departments, eq(departments.governmentId, governmentId)),
      await test.db.$count(supports),
      await test.db.$count(measures),
      await test.db.$count(themes),
      await test.db.$count(sentences),
      await test.db.$count(reports, eq(reports.governmentId, governmentId)),
    ];
    const countsBefore = await counts();
    expect((await loadFacts(test.db, facts)).added).toBe(0);
    expect(await ledger(planId)).toEqual(before);
    expect(await counts()).toEqual(countsBefore);
    const [department] = await test.db.select().from(departments).where(eq(departments.id, other.id));
    const [plan] = await test.db.select().from(plans).where(eq(plans.id, planId));
    expect([department?.nameZh, plan?.filingDay]).toEqual(["改过的单位", 25]);
    expect(await walkChain(test.db, governmentId)).toEqual({ events: 1, broken: null });
  });

  it("loads nothing of facts that do not hold", async () => {
    const facts = factsFor("facts-tampered");
    const [first, ...rest] = facts.commitments;
    if (!first) throw new Error("no commitments");
    const tampered = [
      { ...facts, text: facts.text.replace("2700", "2800") },
      { ...facts, commitments: [{ ...first, start: first.start + 1 }, ...rest] },
      { ...facts, commitments: rest },
      { ...facts, commitments: [{ ...first, leadDepartmentCode: "nobody" }, ...rest] },
      { ...facts, sentences: facts.sentences.slice(1) },
    ];
    for (const one of tampered) await expect(loadFacts(test.db, one)).rejects.toThrow();
    expect(await test.db.$count(governments, eq(governments.slug, "facts-tampered"))).toBe(0);
  });

  it("marks a demonstration in the data, and nothing else as one", async () => {
    const options = { demonstration: true, businessDate: "2023-09-28" };
    const { governmentId, planId } = await loadFacts(test.db, factsFor("facts-demo"), options);
    const [government] = await test.db.select().from(governments).where(eq(governments.id, governmentId));
    expect(government).toMatchObject(options);
    const [plan] = await test.db.select().from(plans).where(eq(plans.id, planId));
    expect(plan).toMatchObject({ demonstration: true, state: "draft" });
    const told = and(eq(commitments.planId, planId), isNotNull(commitments.sentOn));
    expect(await test.db.$count(commitments, told)).toBe(0);
  });
});
