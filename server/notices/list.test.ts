import { describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { noticeStates } from "@/db/values";
import { makeCommitment } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { hiddenFrom } from "../testing-refusals";
import { noticeDesk } from "./desk";
import { noticeIn } from "./testing";

const test = testDb();

describe("list", () => {
  it("shows everyone what was issued, and drafts to those who supervise and lead", async () => {
    const w = await world(test.db);
    for (const state of noticeStates) await noticeIn(test.db, w, state);
    await noticeIn(test.db, w, "withdrawn", "remind", { issuedOn: null });
    for (const [person, all] of [
      [w.people.supervisor, 9],
      [w.people.leader, 9],
      [w.people.observer, 9],
      [w.people.officer, 6],
      [w.people.otherOfficer, 6],
    ] as const) {
      const list = await w.as(person).notices.list({});
      expect(list.all).toBe(all);
      expect(list.rows).toHaveLength(all);
      const total = Object.values(list.states).reduce((sum, count) => sum + count, 0);
      expect(total).toBe(all);
    }
    const other = await world(test.db);
    expect((await other.as(other.people.supervisor).notices.list({})).all).toBe(0);
  });

  it("narrows by state, step, department and whose, and leafs by fifty", async () => {
    const w = await world(test.db);
    const { commitment } = await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id });
    const parks = { commitmentId: commitment.id, departmentId: w.parks.id };
    for (let n = 0; n < 51; n++) await noticeIn(test.db, w, "issued", "remind");
    await noticeIn(test.db, w, "answered", "red", parks);
    await noticeIn(test.db, w, "issued", "instruction");
    const office = w.as(w.people.supervisor).notices;
    expect((await office.list({ page: 2 })).rows).toHaveLength(3);
    expect(await office.list({ state: ["answered"] })).toMatchObject({ all: 1, states: { issued: 52 } });
    expect((await office.list({ step: ["instruction", "red"] })).all).toBe(2);
    expect((await office.list({ department: [w.parks.code] })).rows).toMatchObject([{ step: "red" }]);
    expect((await w.as(w.people.otherOfficer).notices.list({ mine: true })).all).toBe(1);
    expect((await w.as(w.people.leader).notices.list({ mine: true })).rows).toMatchObject([
      { step: "instruction" },
    ]);
    expect((await office.list({ mine: true })).all).toBe(53);
  });
});

describe("show", () => {
  it("gives the sheet with its history; a draft is no department's business", async () => {
    const w = await world(test.db);
    const draft = await noticeIn(test.db, w, "draft", "blue");
    const given = await noticeIn(test.db, w, "issued", "remind");
    const shown = await w.as(w.people.officer).notices.show({ id: given.id });
    expect(shown).toMatchObject({
      item: { quote: w.commitment.quote, reportZh: "政府工作报告" },
      government: { nameZh: "试验区" },
      people: { issued: w.people.supervisor.name, acknowledged: null },
      may: { acknowledge: true, answer: false, lift: false, withdraw: false },
      history: [],
    });
    const office = await w.as(w.people.supervisor).notices.show({ id: draft.id });
    expect(office).toMatchObject({ may: { edit: true, approve: true }, history: [{ id: given.id }] });
    await expect(w.as(w.people.officer).notices.show({ id: draft.id })).rejects.toMatchObject(
      refusal("FORBIDDEN", "notice.notYours"),
    );
    await hiddenFrom(await world(test.db), (call) => call.notices.show({ id: given.id }), "notice.missing");
  });
});

describe("ofCommitment", () => {
  it("says what may be done there and what the ladder says", async () => {
    const w = await world(test.db);
    const of = (actor: typeof w.people.leader) =>
      w.as(actor).notices.ofCommitment({ commitmentId: w.commitment.id });
    expect(await of(w.people.supervisor)).toMatchObject({
      rows: [],
      may: { draft: true, instruct: false },
      highest: "orange",
      proposal: { step: "orange" },
    });
    expect(await of(w.people.leader)).toMatchObject({ may: { draft: false, instruct: true } });
    await noticeIn(test.db, w, "draft");
    expect(await of(w.people.supervisor)).toMatchObject({ rows: [{}], may: { draft: false }, highest: null });
    expect(await of(w.people.officer)).toMatchObject({ rows: [], may: { draft: false, instruct: false } });
    await hiddenFrom(
      await world(test.db),
      (call) => call.notices.ofCommitment({ commitmentId: w.commitment.id }),
      "commitment.missing",
    );
  });
});

describe("noticeDesk", () => {
  it("gives each what they can act upon, and nothing else", async () => {
    const w = await world(test.db);
    const { commitment } = await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id });
    const row = Object.fromEntries(
      await Promise.all(
        (
          [
            ["blueDraft", "draft", "blue"],
            ["redDraft", "draft", "red"],
            ["approved", "approved", "blue"],
            ["issued", "issued", "remind"],
            ["acknowledged", "acknowledged", "instruction"],
            ["answered", "answered", "orange"],
            ["lifted", "lifted", "orange"],
          ] as const
        ).map(async ([name, state, step]) => [name, (await noticeIn(test.db, w, state, step)).id] as const),
      ),
    );
    await noticeIn(test.db, w, "approved", "blue", { sendAt: new Date("2023-10-07T00:30:00Z") });
    const desk = async (actor: typeof w.people.leader) => {
      const groups = await noticeDesk(w.ctx(actor), w.plan.id);
      const { suggested, ...rest } = groups;
      const ids = Object.entries(rest).flatMap(([name, rows]) =>
        rows.length ? [[name, rows.map((one) => one.id)]] : [],
      );
      return { ...Object.fromEntries(ids), suggested: suggested.map((one) => one.commitmentId) };
    };
    await w.as(w.people.supervisor).notices.suggested();
    expect(await desk(w.people.supervisor)).toEqual({
      toApprove: [row.blueDraft],
      toIssue: [row.approved],
      toJudge: [row.answered],
      overdueAnswers: [row.issued],
      suggested: [commitment.id],
    });
    expect(await desk(w.people.leader)).toEqual({ toApprove: [row.redDraft], suggested: [] });
    expect(await desk(w.people.officer)).toEqual({
      toAcknowledge: [row.issued],
      toAnswer: [row.acknowledged],
      suggested: [],
    });
    for (const nobody of [w.people.otherOfficer, w.people.observer, w.people.admin])
      expect(await desk(nobody)).toEqual({ suggested: [] });
  });
});
