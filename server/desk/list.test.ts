import { eq } from "drizzle-orm";
import { placeClue } from "../clues/testing";
import { describe, expect, it } from "vitest";
import { updates } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeCommitment, makeUser } from "@/seeds/makers";
import { world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { acceptedFiling, filing, send } from "../updates/testing";

const test = testDb();
const deskOf = (w: TestWorld, actor: Parameters<TestWorld["as"]>[0], day?: string) =>
  w.as(actor, day).desk.list();
const groups = [
  "noticesToAcknowledge",
  "noticesToAnswer",
  "toAcknowledge",
  "returned",
  "toReport",
  "toEndorse",
  "requestsToEndorse",
  "figuresToConfirm",
  "noticesToApprove",
  "noticesToJudge",
  "toReview",
  "toDecide",
  "cluesToDecide",
  "noticesToIssue",
  "noticesUnanswered",
  "refused",
  "toAssign",
  "grantsToDecide",
  "purgesToDecide",
  "suggestedChases",
] as const;
type Desk = Awaited<ReturnType<typeof deskOf>>;
const sizes = (desk: Desk) =>
  Object.fromEntries(groups.flatMap((group) => (desk[group].length ? [[group, desk[group].length]] : [])));
const counted = (desk: Desk) => groups.reduce((sum, group) => sum + desk[group].length, 0);

/** A government with something in every group. */
async function busy() {
  const w = await world(test.db, { plan: { endorsement: true }, commitment: { code: "A-ACTIVE" } });
  const add = (code: string, input = {}) =>
    makeCommitment(test.db, w, { leadDepartmentId: w.housing.id, code, ...input });
  await add("B-PENDING", { state: "pending", sentOn: "2023-09-27" });
  await add("C-UNASSIGNED", { state: "unassigned" });
  await add("D-REFUSED", { state: "unassigned", refusalReason: "职责不在本单位" });
  await add("E-PARENT", { hasChildren: true, yardstick: "children" });
  await placeClue(test.db, w, "received");
  await placeClue(test.db, w, "verified");
  await send(w, { period: "2023-08" });
  await w.as(w.people.head).requests.fileDeferral({
    commitmentId: w.commitment.id,
    dueOn: "2024-03-31",
    reason: "征收受阻",
    progressSoFar: "已建成",
  });
  return w;
}

describe("deskOf", () => {
  it("gives each role what is theirs, and counts exactly the rows", async () => {
    const w = await busy();
    const expected = {
      officer: { toAcknowledge: 1, toReport: 1 },
      head: { toAcknowledge: 1, toReport: 1, toEndorse: 1 },
      otherOfficer: {},
      supervisor: { toDecide: 1, cluesToDecide: 1, refused: 1, toAssign: 1, suggestedChases: 1 },
      leader: {},
      observer: {},
      admin: {},
    } as const;
    for (const [name, rows] of Object.entries(expected)) {
      const desk = await deskOf(w, w.people[name as keyof typeof expected]);
      expect(sizes(desk), name).toEqual(rows);
      expect(desk.count, name).toBe(counted(desk));
    }
  });

  it("says by when receipt is due, in working days, and who wrote what waits to be endorsed", async () => {
    const w = await busy();
    const desk = await deskOf(w, w.people.head);
    expect(desk.toAcknowledge).toMatchObject([{ code: "B-PENDING", acknowledgeBy: "2023-10-08" }]);
    expect(desk.toEndorse).toMatchObject([
      { code: "A-ACTIVE", period: "2023-08", author: w.people.officer.name },
    ]);
    expect(desk.toReport).toMatchObject([
      { code: "A-ACTIVE", period: "2023-09", late: false, drafted: false },
    ]);
  });

  it("asks for the open period and the last due one, each once, also on the day after the deadline", async () => {
    const w = await world(test.db);
    const periods = async (day: string) =>
      (await deskOf(w, w.people.officer, day)).toReport.map((row) => [row.period, row.late]);
    expect(await periods("2023-09-28")).toEqual([
      ["2023-08", true],
      ["2023-09", false],
    ]);
    expect(await periods("2023-09-29")).toEqual([["2023-09", true]]);
    expect(await periods("2023-10-09")).toEqual([
      ["2023-09", true],
      ["2023-10", false],
    ]);
  });

  it("keeps a draft on the list until it is sent, and a returned one apart", async () => {
    const w = await world(test.db);
    await acceptedFiling(w, "2023-08", "1468");
    await w.as(w.people.officer).updates.saveDraft(filing(w));
    expect((await deskOf(w, w.people.officer)).toReport).toMatchObject([
      { period: "2023-09", drafted: true },
    ]);
    const sent = await send(w, { version: 1 });
    expect(sizes(await deskOf(w, w.people.officer))).toEqual({});
    expect(sizes(await deskOf(w, w.people.supervisor))).toEqual({ toReview: 1, suggestedChases: 1 });
    await w.as(w.people.supervisor).updates.return({ ...sent, reason: "请补充数据" });
    const desk = await deskOf(w, w.people.officer2);
    expect(sizes(desk)).toEqual({ returned: 1 });
    expect(desk.returned).toMatchObject([
      { id: sent.id, reason: "请补充数据", returnedBy: w.people.supervisor.name, returns: 1 },
    ]);
  });

  it("lists nothing that the actor could not act on", async () => {
    const w = await busy();
    const { actor } = await makeUser(test.db, w.government.id, {
      role: "supervisor",
      departmentId: w.housing.id,
    });
    expect(sizes(await deskOf(w, actor))).toEqual({});
    const supervisor = w.as(w.people.supervisor);
    for (const { id, version } of [...(await supervisor.desk.list()).toAssign])
      expect((await supervisor.commitments.assign({ id, version })).state).toBe("pending");
    for (const { id, version } of (await supervisor.desk.list()).toDecide)
      expect(
        (await supervisor.requests.decide({ id, version, grant: false, reason: "理由不足" })).state,
      ).toBe("refused");
    const head = w.as(w.people.head);
    for (const { id, version } of (await head.desk.list()).toAcknowledge)
      expect((await head.commitments.acknowledge({ id, version })).state).toBe("active");
    for (const { id, version } of (await head.desk.list()).toEndorse)
      expect((await head.updates.endorse({ id, version })).state).toBe("endorsed");
    for (const { id, period, code } of (await head.desk.list()).toReport)
      expect((await head.updates.form({ code, period })).mayFile, id).toBe(true);
  });

  it("shows nothing of another government, and nothing to the signed-out", async () => {
    await busy();
    const w = await world(test.db, { commitment: { state: "closed" } });
    for (const actor of Object.values(w.people)) expect((await deskOf(w, actor)).count).toBe(0);
    await expect(deskOf(w, null)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });
});

it("asks a supervisor, and nobody else, to activate a plan that is a draft", async () => {
  const w = await world(test.db, { plan: { state: "draft" }, commitment: { state: "draft" } });
  const before = await deskOf(w, w.people.supervisor);
  expect(before).toMatchObject({ count: 1, toActivate: { id: w.plan.id, version: 1 } });
  for (const other of [w.people.officer, w.people.leader, w.people.admin])
    expect(await deskOf(w, other)).toMatchObject({ count: 0, toActivate: null });
  await w.as(w.people.supervisor).plans.activate({ id: w.plan.id, version: 1 });
  expect(await deskOf(w, w.people.supervisor)).toMatchObject({ count: 1, toActivate: null });
});

it("lets a programme be sent out and received, and asks no filing of it", async () => {
  const w = await world(test.db, {
    commitment: { state: "unassigned", hasChildren: true, yardstick: "children" },
  });
  expect((await deskOf(w, w.people.supervisor)).toAssign.map((row) => row.id)).toEqual([w.commitment.id]);
  await w.as(w.people.supervisor).commitments.assign({ id: w.commitment.id, version: 1 });
  const desk = await deskOf(w, w.people.officer);
  expect(desk.toAcknowledge.map((row) => row.id)).toEqual([w.commitment.id]);
  await w.as(w.people.officer).commitments.acknowledge({ id: w.commitment.id, version: 2 });
  expect(await deskOf(w, w.people.officer)).toMatchObject({ count: 0, toReport: [] });
});

it("puts a notice and an instruction on the desk of whoever has to act, step by step", async () => {
  const w = await world(test.db);
  const on = async (person: keyof TestWorld["people"]) => sizes(await deskOf(w, w.people[person]));
  const supervisor = w.as(w.people.supervisor);
  const { id } = await supervisor.notices.draft({ commitmentId: w.commitment.id, step: "orange" });
  expect(await on("leader")).toEqual({ noticesToApprove: 1 });
  const version = async () => (await supervisor.notices.show({ id })).notice.version;
  await w.as(w.people.leader).notices.approve({ id, version: await version() });
  expect((await on("supervisor")).noticesToIssue).toBe(1);
  await supervisor.notices.issue({ id, version: await version() });
  expect((await on("officer")).noticesToAcknowledge).toBe(1);
  await w.as(w.people.officer).notices.acknowledge({ id, version: await version() });
  expect((await on("head")).noticesToAnswer).toBe(1);
  await w
    .as(w.people.head)
    .notices.answer({ id, version: await version(), words: "已增派力量，月底前赶上。" });
  expect((await on("supervisor")).noticesToJudge).toBe(1);
});

it("puts what was filed for a department back before whoever wrote it, not before the department", async () => {
  const w = await world(test.db);
  await acceptedFiling(w, "2023-08", "1468");
  const draft = await w.as(w.people.supervisor).updates.saveDraft(filing(w));
  expect((await deskOf(w, w.people.officer)).toReport).toEqual([]);
  await test.db
    .update(updates)
    .set({ updatedAt: new Date(Date.now() - 30 * 86_400_000) })
    .where(eq(updates.id, draft.id));
  // Left lying: the department may go on with it.
  expect((await deskOf(w, w.people.officer)).toReport).toMatchObject([{ period: "2023-09", drafted: false }]);
  const sent = await send(w, { version: draft.version }, w.people.supervisor);
  const { actor } = await makeUser(test.db, w.government.id, { role: "supervisor" });
  await w.as(actor).updates.return({ ...sent, reason: "请核对数字" });
  expect((await deskOf(w, w.people.officer)).returned).toEqual([]);
  expect((await deskOf(w, actor)).returned).toEqual([]);
  const desk = await deskOf(w, w.people.supervisor);
  expect(desk.returned).toMatchObject([{ id: sent.id, reason: "请核对数字", returns: 1 }]);
  expect(desk.count).toBe(counted(desk));
});
