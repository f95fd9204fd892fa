import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitments, messages, portfolios } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeCommitment, one } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { refusesAllBut, type TestWorld } from "../testing-refusals";

const test = testDb();
/** One that may be settled, one without a yardstick, one that is at work, and one that does not exist. */
async function open() {
  const w = await world(test.db, { commitment: { state: "unassigned", code: "M-1" } });
  const add = async (code: string, values: Partial<typeof commitments.$inferInsert>) =>
    (await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id, code, ...values })).commitment.id;
  const bare = await add("M-2", { state: "unassigned", yardstick: null });
  const active = await add("M-3", { state: "active" });
  const last = await add("M-4", { state: "unassigned" });
  const ids = [w.commitment.id, bare, active, crypto.randomUUID(), last, last];
  return { w, ids, last };
}
const row = async (id: string) => one(await test.db.select().from(commitments).where(eq(commitments.id, id)));
const codes = (refused: { code: string; key: string }[]) => refused.map((each) => [each.code, each.key]);

describe("confirmMany", () => {
  it("confirms what it may, with the posts that stand to reason, and says why not the others", async () => {
    const { w, ids, last } = await open();
    const leaderPostId = w.people.leader.postId ?? "";
    await test.db
      .insert(portfolios)
      .values({ governmentId: w.government.id, postId: leaderPostId, departmentId: w.housing.id });
    const settled = await w.as(w.people.supervisor).commitments.confirmMany({ ids });
    expect(settled.done).toBe(2);
    expect(codes(settled.refused)).toEqual([
      ["M-2", "commitment.yardstickUnset"],
      ["M-3", "commitment.moved"],
      ["", "commitment.missing"],
    ]);
    expect(settled.refused[1]?.facts).toEqual({ state: "active" });
    for (const id of [w.commitment.id, last])
      expect(await row(id)).toMatchObject({
        state: "unassigned",
        version: 2,
        ownersProposed: false,
        leadPostId: w.people.head.postId,
        leaderPostId,
      });
    expect(await w.events()).toBe(2);
  });

  it("puts one common lead, leader and date", async () => {
    const { w, last } = await open();
    const common = {
      leadDepartmentId: w.parks.id,
      leaderPostId: w.people.leader.postId ?? "",
      dueOn: "2023-10-31",
    };
    const ids = [w.commitment.id, last];
    expect(await w.as(w.people.supervisor).commitments.confirmMany({ ids, ...common })).toEqual({
      done: 2,
      refused: [],
    });
    for (const id of ids) expect(await row(id)).toMatchObject({ ...common, leadPostId: null });
  });
});

describe("assignMany", () => {
  it("sends out what may be sent, tells the departments, and says why not the others", async () => {
    const { w, ids, last } = await open();
    const settled = await w.as(w.people.supervisor).commitments.assignMany({ ids });
    expect(settled.done).toBe(2);
    expect(codes(settled.refused)).toEqual([
      ["M-2", "commitment.noYardstick"],
      ["M-3", "commitment.moved"],
      ["", "commitment.missing"],
    ]);
    expect([(await row(w.commitment.id)).state, (await row(last)).state]).toEqual(["pending", "pending"]);
    const told = await test.db
      .select()
      .from(messages)
      .where(and(eq(messages.userId, w.people.officer.userId), eq(messages.key, "commitment.assigned")));
    expect(told.map((message) => message.href).sort()).toEqual(["/commitments/M-1", "/commitments/M-4"]);
  });

  it("sends each out once, however many press", async () => {
    const { w, last } = await open();
    const ids = [w.commitment.id, last];
    const all = await Promise.all(
      Array.from({ length: 20 }, () => w.as(w.people.supervisor).commitments.assignMany({ ids })),
    );
    expect(all.reduce((sum, settled) => sum + settled.done, 0)).toBe(2);
    const lost = all.flatMap((settled) => settled.refused);
    expect(lost).toHaveLength(38);
    for (const each of lost)
      expect(each).toMatchObject({ key: "commitment.moved", facts: { state: "pending" } });
  });
});

it("both are for supervisors, in their own government", async () => {
  const { w, ids } = await open();
  const other: TestWorld = await world(test.db);
  const may = ["supervisor", "involvedSupervisor"] as const;
  for (const verb of ["confirmMany", "assignMany"] as const) {
    await refusesAllBut(w, may, (call) => call.commitments[verb]({ ids }), "commitment.notYours");
    const foreign = await other.as(other.people.supervisor).commitments[verb]({ ids });
    expect(foreign.done).toBe(0);
    expect(new Set(codes(foreign.refused).map(String))).toEqual(new Set([",commitment.missing"]));
    await expect(w.as(w.people.supervisor).commitments[verb]({ ids: [] })).rejects.toMatchObject(
      refusal("BAD_REQUEST"),
    );
  }
  // A supervisor whose department leads it is told so of each.
  const involved = { ...w.people.supervisor, departmentId: w.housing.id };
  const told = await w.as(involved).commitments.assignMany({ ids: [w.commitment.id] });
  expect(codes(told.refused)).toEqual([["M-1", "commitment.notYours"]]);
});

it("offers in the ledger what may be settled, to those who settle", async () => {
  const { w } = await open();
  const offered = async (name: keyof typeof w.people) => {
    const { rows, settler } = await w.as(w.people[name]).commitments.list({});
    return { settler, codes: rows.filter((each) => each.settles).map((each) => each.code) };
  };
  expect(await offered("supervisor")).toEqual({ settler: true, codes: ["M-1", "M-2", "M-4"] });
  for (const name of ["officer", "head", "leader", "observer", "admin"] as const)
    expect(await offered(name), name).toEqual({ settler: false, codes: [] });
});

describe("settleChoices", () => {
  it("offers departments and leaders of the own government, to supervisors alone", async () => {
    const w = await world(test.db, { commitment: { state: "unassigned" } });
    const { departments, leaders } = await w.as(w.people.supervisor).commitments.settleChoices();
    expect(departments.map((one) => one.id)).toEqual([w.housing.id, w.parks.id]);
    expect(leaders.map((one) => one.id)).toEqual([w.people.leader.postId]);
    await refusesAllBut(
      w,
      ["supervisor", "involvedSupervisor"],
      (call) => call.commitments.settleChoices(),
      "commitment.notYours",
    );
  });

  it("gives all that are confirmed the same lead, leader and date", async () => {
    const w = await world(test.db, { commitment: { state: "unassigned" } });
    const terms = {
      leadDepartmentId: w.parks.id,
      leaderPostId: w.people.leader.postId ?? "",
      dueOn: "2023-11-30",
    };
    const settled = await w
      .as(w.people.supervisor)
      .commitments.confirmMany({ ids: [w.commitment.id], ...terms });
    expect(settled).toEqual({ done: 1, refused: [] });
    expect(await row(w.commitment.id)).toMatchObject({ ...terms, ownersProposed: false });
  });
});
