import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitments, commitmentTerms, lampRows, milestones, plans, reports, supports } from "@/db/schema";
import { testDb } from "@/db/testing";
import { one } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, cast, refusesAllBut } from "../testing-refusals";
import { reportWorld } from "./testing";

const test = testDb();
const started = async (options: Parameters<typeof world>[1] = {}) => {
  const w = await world(test.db, options);
  return { w, ...(await reportWorld(test.db, w)), supervisor: w.as(w.people.supervisor) };
};
const words = "深入人心";

describe("add", () => {
  it("takes in a pledge at the selected words, with proposals, its terms, its event and the account", async () => {
    const { w, supervisor, input, kinds, report } = await started();
    const more = { supportDepartmentCodes: [w.parks.code, w.housing.code], formOfProofZh: "验收表" };
    const made = await supervisor.provenance.add(input(words, more));
    const row = one(await test.db.select().from(commitments).where(eq(commitments.id, made.id)));
    expect(row).toMatchObject({
      ...{
        code: "Y2023-001",
        state: "unassigned",
        quote: words,
        yardstick: "milestones",
        reportId: report.id,
      },
      ...{ ownersProposed: true, yardstickProposed: true, startOn: "2023-01-01", dueOn: "2023-12-31" },
      ...{ originalDueOn: "2023-12-31", initials: "gzljxq", formOfProofZh: "验收表", themeId: w.theme.id },
    });
    expect(report.text.slice(row.start, row.end)).toBe(words);
    expect(row.searchText).toContain(words);
    const terms = await test.db
      .select()
      .from(commitmentTerms)
      .where(eq(commitmentTerms.commitmentId, row.id));
    expect(terms).toMatchObject([
      { seq: 1, state: "unassigned", yardstick: "milestones", knownOn: "2023-09-28" },
    ]);
    expect(await test.db.$count(milestones, eq(milestones.commitmentId, row.id))).toBe(4);
    expect(await test.db.select().from(supports).where(eq(supports.commitmentId, row.id))).toMatchObject([
      { departmentId: w.parks.id, proposed: true },
    ]);
    expect(await test.db.$count(lampRows, eq(lampRows.commitmentId, row.id))).toBe(1);
    const bears = (await kinds()).find((sentence) => sentence.words === "深入人心。");
    expect(bears).toMatchObject({ kind: "pledge", reason: "初次梳理时遗漏" });
    expect((await w.lastEvent())?.payload).toMatchObject({
      ...{ verb: "sentence.reclassify", before: { kind: "slogan" }, after: { kind: "pledge" } },
    });
    const told = await supervisor.commitments.show({ code: made.code });
    expect(told.timeline.map(({ verb }) => verb)).toContain("commitment.add");
    const next = await supervisor.provenance.add(input("建成安置房2171套", { kind: "outcome" }));
    expect(next.code).toBe("Y2023-002");
    const outcome = one(await test.db.select().from(commitments).where(eq(commitments.id, next.id)));
    expect(outcome.yardstick).toBeNull();
  });

  it("is a draft in a draft plan, and adds a theme that the area does not have", async () => {
    const { supervisor, input } = await started({ plan: { state: "draft" }, commitment: { state: "draft" } });
    const wanted = input(words, { themeNameZh: "作风建设", kind: "policy" });
    await expect(supervisor.provenance.add(wanted)).rejects.toMatchObject(
      refusal("BAD_REQUEST", "provenance.themeNew", { name: "作风建设" }),
    );
    const made = await supervisor.provenance.add({ ...wanted, themeNameEn: "Conduct" });
    expect(made.state).toBe("draft");
    const { near } = await supervisor.provenance.frame({ code: made.code });
    expect(near?.themeNameZh).toBe("作风建设");
  });

  it("refuses what is not the report's, what is there already, and what names nothing", async () => {
    const { supervisor, input, pledge, quoted } = await started();
    const { commitment } = await pledge("改造老旧小区");
    const cases: [object, string, string][] = [
      [{ quote: "深入民心" }, "BAD_REQUEST", "provenance.differs"],
      [{ end: 9999, quote: "x" }, "BAD_REQUEST", "provenance.outside"],
      [quoted("改造老旧小区"), "CONFLICT", "provenance.sameSpan"],
      [{ areaCode: "none" }, "BAD_REQUEST", "provenance.areaMissing"],
      [{ leadDepartmentCode: "none" }, "NOT_FOUND", "department.missing"],
    ];
    for (const [more, code, key] of cases)
      await expect(supervisor.provenance.add(input(words, more)), key).rejects.toMatchObject(
        refusal(code, key),
      );
    await expect(supervisor.provenance.add(input(words, { reason: " " }))).rejects.toMatchObject({
      cause: { issues: [{ path: ["reason"], message: "reason.missing" }] },
    });
    // What was given up does not stand in the way.
    await test.db.update(commitments).set({ state: "discontinued" }).where(eq(commitments.id, commitment.id));
    await supervisor.provenance.add(input("改造老旧小区"));
    // A department of another government looks like a missing one.
    const other = await world(test.db);
    await expect(
      supervisor.provenance.add(input(words, { leadDepartmentCode: other.housing.code })),
    ).rejects.toMatchObject(refusal("NOT_FOUND", "department.missing"));
  });

  it("is for supervisors who do not lead it themselves, while the plan is open", async () => {
    const { w, supervisor, input } = await started();
    const press = (call: Caller) => call.provenance.add(input(words));
    await refusesAllBut(w, ["supervisor", "involvedSupervisor"], press, "provenance.notYours");
    const involved = w.as(cast(w).involvedSupervisor);
    await expect(press(involved)).rejects.toMatchObject(refusal("FORBIDDEN", "provenance.ownDepartment"));
    const choices = (await involved.provenance.frame({})).choices.departments.map(({ code }) => code);
    expect(choices).toEqual([w.parks.code]);
    await test.db.update(plans).set({ state: "archived" }).where(eq(plans.id, w.plan.id));
    await expect(press(supervisor)).rejects.toMatchObject(
      refusal("CONFLICT", "plan.moved", { state: "archived" }),
    );
    expect((await supervisor.provenance.frame({})).may).toEqual({ add: false });
    expect(await supervisor.provenance.may()).toEqual({ correct: false });
  });

  it("takes one of twenty simultaneous presses", async () => {
    const { w, input, report } = await started();
    const presses = await Promise.allSettled(
      Array.from({ length: 20 }, () => w.as(w.people.supervisor).provenance.add(input(words))),
    );
    expect(presses.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const press of presses)
      if (press.status === "rejected")
        expect(press.reason).toMatchObject(refusal("CONFLICT", "provenance.sameSpan", { code: "Y2023-001" }));
    const same = and(eq(commitments.reportId, report.id), eq(commitments.quote, words));
    expect(await test.db.$count(commitments, same)).toBe(1);
    const [kept] = await test.db.select().from(reports).where(eq(reports.id, report.id));
    expect(kept?.text).toBe(report.text);
  });
});
