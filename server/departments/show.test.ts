import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import {
  commitments,
  contributions,
  departments,
  notices,
  plans,
  postHoldings,
  readings,
  requests,
  sessions,
  supports,
  updates,
} from "@/db/schema";
import { testDb } from "@/db/testing";
import { defaultSwitches, makeCommitment, makeUser, one } from "@/seeds/makers";
import { noticeIn } from "../notices/testing";
import { appraisalOffer } from "../plans/schema";
import { refusal, world } from "../testing";
import { hiddenFrom, type TestWorld } from "../testing-refusals";
import { acceptedFiling, send } from "../updates/testing";
import { mondayOf } from "./asked-twice";

const test = testDb();
type Input = Partial<Parameters<ReturnType<TestWorld["as"]>["departments"]["show"]>[0]>;
const show = (w: TestWorld, input: Input = {}, who = w.people.leader) =>
  w.as(who).departments.show({ code: w.housing.code, ...input });

describe("a department", () => {
  it("shows its figures, months and items, worst first, and what it supports", async () => {
    const w = await world(test.db);
    await acceptedFiling(w, "2023-08", "1652");
    const late = await makeCommitment(test.db, w, {
      leadDepartmentId: w.housing.id,
      dueOn: "2023-06-30",
      deferrals: 1,
    });
    const theirs = await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id });
    await test.db
      .insert(supports)
      .values({ commitmentId: theirs.commitment.id, departmentId: w.housing.id, proposed: false });
    const shown = await show(w);
    expect(shown.department.code).toBe(w.housing.code);
    expect(shown.figures).toMatchObject({ led: 2, fill: { of: 1, all: 14 }, returned: { of: 0, all: 1 } });
    expect(shown.filings.map((month) => [month.period, month.onTime, month.late, month.missing])).toEqual([
      ...["02", "03", "04", "05", "06", "07"].map((month) => [`2023-${month}`, 0, 0, 2]),
      ["2023-08", 1, 0, 1],
    ]);
    expect(shown.items.map((item) => [item.code, item.lamp, item.overdue])).toEqual([
      [late.commitment.code, "red", true],
      [w.commitment.code, "yellow", false],
    ]);
    expect(shown.supported).toMatchObject([{ code: theirs.commitment.code, leadCode: w.parks.code }]);
    const july = await show(w, { asOf: "2023-07-15" });
    expect(july.filings.map((month) => month.period)).toEqual(
      ["02", "03", "04", "05", "06"].map((month) => `2023-${month}`),
    );
  });

  it("of another government is not there; nor is a missing one", async () => {
    const w = await world(test.db);
    await hiddenFrom(
      await world(test.db),
      (call) => call.departments.show({ code: w.housing.code }),
      "department.missing",
    );
    await expect(show(w, { code: "nowhere" })).rejects.toMatchObject(
      refusal("NOT_FOUND", "department.missing"),
    );
    await expect(w.as(null).departments.show({ code: w.housing.code })).rejects.toMatchObject({
      code: "UNAUTHORIZED",
    });
  });

  it("names the duties that nobody is behind, to those who may know", async () => {
    const w = await world(test.db);
    const { people, housing } = w;
    const phantoms = async () =>
      Object.fromEntries((await show(w)).posts.map((post) => [post.nameZh, [post.why, post.items]]));
    expect((await show(w)).phantoms).toEqual({ posts: 3, unnamed: 1 });
    // The officer has filed, the head signs in, the second officer leaves; the leader in charge never came.
    await acceptedFiling(w, "2023-08", "1652");
    await test.db.insert(sessions).values({ userId: people.head.userId, expiresAt: new Date(0) });
    await test.db
      .update(postHoldings)
      .set({ endOn: "2023-09-28" })
      .where(eq(postHoldings.userId, people.officer2.userId));
    await test.db
      .update(commitments)
      .set({ leadPostId: people.officer.postId, leaderPostId: people.leader.postId })
      .where(eq(commitments.id, w.commitment.id));
    const able = await makeUser(test.db, w.government.id, {
      role: "officer",
      departmentId: housing.id,
      passwordHash: "set",
    });
    expect(await phantoms()).toEqual({
      [people.officer.name]: [null, 1],
      [people.officer2.name]: ["vacant", 0],
      [people.head.name]: [null, 0],
      [people.leader.name]: ["never", 1],
      [able.actor.name]: ["noRecord", 0],
    });
    expect((await show(w)).phantoms).toEqual({ posts: 3, unnamed: 0 });
    const own = await show(w, {}, people.head);
    expect(own.phantoms).toEqual({ posts: 3, unnamed: 0 });
    for (const who of [
      people.officer,
      people.otherOfficer,
      { ...people.otherOfficer, role: "head" as const },
    ]) {
      const shown = await show(w, {}, who);
      expect([shown.phantoms, shown.posts.every((post) => post.why === null)]).toEqual([null, true]);
    }
  });

  it("counts its notices by step, the withdrawn ones apart, as of the day", async () => {
    const w = await world(test.db);
    await noticeIn(test.db, w, "issued", "remind", { issuedOn: "2023-08-10" });
    await noticeIn(test.db, w, "answered", "blue");
    await noticeIn(test.db, w, "withdrawn", "blue", { issuedOn: "2023-09-18", endedOn: "2023-09-20" });
    await noticeIn(test.db, w, "approved", "red");
    const steps = async (asOf: string | null) => {
      const { notices } = await show(w, { asOf });
      return [
        ...notices.steps.flatMap((one) => (one.count ? [[one.step, one.count]] : [])),
        notices.withdrawn,
      ];
    };
    expect(await steps(null)).toEqual([["remind", 1], ["blue", 1], 1]);
    expect(await steps("2023-09-19")).toEqual([["remind", 1], ["blue", 2], 0]);
    expect(await steps("2023-09-01")).toEqual([["remind", 1], 0]);
  });
});

describe("the burden of a department", () => {
  it("counts each thing asked once, in its month, with the rows behind it", async () => {
    const w = await world(test.db);
    const sent = await send(w, { period: "2023-07" }, w.people.officer, "2023-07-28");
    await w.as(w.people.supervisor, "2023-08-01").updates.return({ ...sent, reason: "请补充佐证" });
    await noticeIn(test.db, w, "answered", "remind", { issuedOn: "2023-08-02" });
    // In a month that still runs: shown, and in no mean.
    await noticeIn(test.db, w, "answered", "blue", { issuedOn: "2023-09-12" });
    const theirs = await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id, yardstick: "routine" });
    await test.db.insert(contributions).values({
      ...{ commitmentId: theirs.commitment.id, period: "2023-08", departmentId: w.housing.id },
      ...{ words: "已配合拆迁", authorId: w.people.officer.userId, on: "2023-08-20" },
    });
    const { burden } = await show(w, { month: "2023-08" });
    const counts = { filing: 1, redo: 1, confirmation: 0, contribution: 1, extra: 0, notice: 1 };
    expect(burden.byMonth.map((one) => one.asked)).toEqual([0, 1, 1, 1, 1, 1, 1, 4, 1]);
    expect(burden.byMonth[7]).toEqual({ month: "2023-08", counts, asked: 4 });
    expect({ asked: burden.asked, months: burden.months }).toEqual({ asked: 10, months: 8 });
    expect(burden.rows.map((row) => [row.kind, row.item?.code])).toEqual([
      ["filing", w.commitment.code],
      ["redo", w.commitment.code],
      ["contribution", theirs.commitment.code],
      ["notice", w.commitment.code],
    ]);
  });

  it("counts what was added unasked for, and growth figures with the bureau that confirms them", async () => {
    const w = await world(test.db);
    await test.db.update(departments).set({ confirmsFigures: true }).where(eq(departments.id, w.housing.id));
    const { commitment, measure } = await makeCommitment(test.db, w, {
      leadDepartmentId: w.parks.id,
      measure: { basis: "growth", comparator: ">=", target: 6, unitZh: "%" },
    });
    const update = {
      ...{ governmentId: w.government.id, authorId: w.people.officer.userId, period: "2023-06" },
      submittedOn: "2023-06-27",
    };
    const theirs = one(
      await test.db
        .insert(updates)
        .values({
          ...update,
          ...{ commitmentId: commitment.id, departmentId: w.parks.id, kind: "periodic", state: "submitted" },
        })
        .returning(),
    );
    await test.db.insert(readings).values({
      ...{ updateId: theirs.id, commitmentId: commitment.id, measureId: measure?.id ?? "" },
      ...{ value: 5.1, asOf: "2023-06-30" },
    });
    for (const kind of ["adhoc", "correction"] as const)
      await test.db.insert(updates).values({
        ...update,
        ...{ commitmentId: w.commitment.id, departmentId: w.housing.id, kind, state: "accepted" },
      });
    const june = async (asOf: string | null) => (await show(w, { asOf })).burden.byMonth[5]?.counts;
    expect(await june(null)).toMatchObject({ filing: 1, confirmation: 1, extra: 2 });
    expect(await june("2023-06-26")).toMatchObject({ filing: 0, confirmation: 0, extra: 0 });
    const parks = await show(w, { code: w.parks.code });
    expect(parks.burden.byMonth[5]?.counts).toMatchObject({ filing: 1, confirmation: 0, extra: 0 });
    const { rows } = await w.as(w.people.leader).departments.league({});
    for (const { code, burden } of rows) expect(burden.asked).toBe((await show(w, { code })).burden.asked);
  });

  it("finds what was asked twice: in one week, of a part and for itself, by one metric", async () => {
    const w = await world(test.db);
    expect([mondayOf("2023-09-24"), mondayOf("2023-09-25")]).toEqual(["2023-09-18", "2023-09-25"]);
    // Answered on Monday and filed on the Thursday of the same week; the other one on the Sunday before.
    await noticeIn(test.db, w, "answered", "remind", { answeredOn: "2023-08-28" });
    await noticeIn(test.db, w, "answered", "blue", { answeredOn: "2023-08-27" });
    await send(w, { period: "2023-08" }, w.people.officer, "2023-08-31");
    const theirs = await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id });
    for (const period of ["2023-07", "2023-08"])
      await test.db.insert(contributions).values({
        ...{ commitmentId: theirs.commitment.id, period, departmentId: w.housing.id, words: "已配合" },
        ...{ authorId: w.people.officer.userId, on: `${period}-20` },
      });
    const same = await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id });
    await makeCommitment(test.db, w, {
      leadDepartmentId: w.housing.id,
      measure: { metricZh: "建设安置房", unitZh: "平方米" },
    });
    const twice = async () =>
      (await show(w)).burden.twice.map((one) => [one.rule, one.period, one.item?.code, one.other?.code]);
    expect(await twice()).toEqual([
      ["week", "2023-08", w.commitment.code, undefined],
      ["part", "2023-08", theirs.commitment.code, w.commitment.code],
      // Codes order them: the later one repeats the earlier.
      ["metric", null, ...[w.commitment.code, same.commitment.code].sort().reverse()],
    ]);
    // Parts of one programme are alike by nature, and what is closed is asked for no more.
    await test.db
      .update(commitments)
      .set({ parentId: theirs.commitment.id })
      .where(eq(commitments.leadDepartmentId, w.housing.id));
    expect((await twice()).map(([rule]) => rule)).toEqual(["week", "part"]);
    expect((await show(w, { asOf: "2023-08-27" })).burden.twice).toEqual([]);
  });
});

describe("the appraisal of a department", () => {
  it("is not there while it is off; on, the league and the page say the same, with upheld objections left out", async () => {
    const w = await world(test.db);
    await noticeIn(test.db, w, "answered", "blue");
    const disputed = await noticeIn(test.db, w, "escalated", "orange", { endedOn: "2023-09-26" });
    expect([(await show(w)).score, (await show(w)).points]).toEqual([null, null]);
    await test.db
      .update(plans)
      .set({ switches: { ...defaultSwitches, appraisal: appraisalOffer } })
      .where(eq(plans.id, w.plan.id));
    const lines = async () =>
      Object.fromEntries(
        (await show(w)).score?.lines.flatMap((line) => (line.count ? [[line.event, line.count]] : [])) ?? [],
      );
    expect(await lines()).toEqual({ missed: 7, noticeBlue: 1, noticeOrange: 1 });
    expect((await show(w)).score?.total).toBe(100 - 14 - 1 - 2);
    const objection = {
      ...{ governmentId: w.government.id, commitmentId: w.commitment.id, kind: "objection" as const },
      ...{
        state: "granted" as const,
        reason: "情况不符",
        original: {},
        asked: {},
        departmentId: w.housing.id,
      },
      ...{ filedBy: w.people.officer.userId, filedOn: "2023-09-26", filedAt: new Date() },
      decidedOn: "2023-09-27",
    };
    await test.db.insert(requests).values([
      { ...objection, answers: { subject: "lamp", period: "2023-08", lamp: "red" } },
      { ...objection, answers: { subject: "notice", noticeId: disputed.id } },
      { ...objection, state: "refused", answers: { subject: "lamp", period: "2023-07", lamp: "red" } },
    ]);
    expect(await lines()).toEqual({ missed: 6, noticeBlue: 1 });
    const { rows, points } = await w.as(w.people.officer).departments.league({ sort: "score" });
    expect([rows[0]?.score, points]).toEqual([87, appraisalOffer]);
    // The settings that held on an earlier day knew of no appraisal.
    expect((await show(w, { asOf: "2023-08-31" })).score).toBeNull();
    await test.db.update(notices).set({ state: "withdrawn", endedOn: "2023-09-28" });
    expect(await lines()).toEqual({ missed: 6 });
  });
});
