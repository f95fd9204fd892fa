import { describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { refusal, world } from "../testing";
import { hiddenFrom, type TestWorld } from "../testing-refusals";
import { adjust, answered, proved } from "./testing";

const test = testDb();
const nothing = { decide: false, grant: false, endorse: false, withdraw: false };
const close = (w: TestWorld) =>
  w
    .as(w.people.officer)
    .requests.fileClosing({ commitmentId: w.commitment.id, version: 1, reason: "全部建成" });

describe("requests.list", () => {
  it("shows everyone the requests that wait, and to each the buttons that work", async () => {
    const w = await world(test.db, { plan: { endorsement: true } });
    const filed = await adjust(w, { target: 2400 });
    const may = async (name: keyof typeof w.people) => {
      const { rows } = await w.as(w.people[name]).requests.list({});
      expect(rows.map((row) => row.id)).toEqual([filed.id]);
      return rows[0]?.may;
    };
    for (const name of ["otherOfficer", "supervisor", "leader", "observer", "admin"] as const)
      expect(await may(name), name).toEqual(nothing);
    expect(await may("officer")).toEqual({ ...nothing, withdraw: true });
    expect(await may("head")).toEqual({ ...nothing, endorse: true, withdraw: true });
    await w.as(w.people.head).requests.endorse(filed);
    expect(await may("supervisor")).toEqual({ ...nothing, decide: true, grant: true });
    // While its closing waits, an adjustment may be refused only.
    await close(w);
    const { rows } = await w.as(w.people.supervisor).requests.list({ kind: "adjustment" });
    expect(rows[0]?.may).toEqual({ ...nothing, decide: true });
  });

  it("is narrowed by state, kind and department, and counts what each tab holds", async () => {
    const w = await world(test.db);
    const first = await adjust(w, { target: 2400 }, "2023-09-27");
    const second = await close(w);
    const list = (input: Parameters<ReturnType<typeof w.as>["requests"]["list"]>[0]) =>
      w.as(w.people.officer).requests.list(input);
    const ids = async (input: Parameters<typeof list>[0]) => (await list(input)).rows.map((row) => row.id);
    expect(await ids({})).toEqual([first.id, second.id]);
    expect(await ids({ kind: "closing" })).toEqual([second.id]);
    expect(await ids({ department: w.housing.code })).toHaveLength(2);
    for (const department of [w.parks.code, "nobody"]) expect(await ids({ department })).toEqual([]);
    await w.as(w.people.officer).requests.withdraw(first);
    expect(await ids({ state: "decided", page: 9 })).toEqual([first.id]);
    expect((await list({})).count).toEqual({ open: 1, decided: 1 });
    const other = await world(test.db);
    expect((await other.as(other.people.observer).requests.list({})).count).toEqual({ open: 0, decided: 0 });
  });
});

describe("requests.show", () => {
  it("holds what the decision rests on, the evidence for those who may see it", async () => {
    const w = await world(test.db);
    const earlier = await adjust(w, { target: 2400 });
    await w.as(w.people.officer).requests.withdraw(earlier);
    const filed = await close(w);
    await proved(test.db, w);
    await proved(test.db, w, { verified: false });
    const shown = await w.as(w.people.supervisor).requests.show({ id: filed.id });
    expect(shown).toMatchObject({
      request: { id: filed.id, kind: "closing", may: { decide: true, grant: true } },
      commitment: { code: w.commitment.code },
      verified: 1,
      history: [{ id: earlier.id, state: "withdrawn" }],
      measures: [{ original: { target: 2700 } }],
    });
    expect(shown.lamp?.lamp).toBeDefined();
    expect(shown.evidence?.map((piece) => piece.verifications.length)).toEqual([1, 0]);
    expect((await w.as(w.people.otherOfficer).requests.show({ id: filed.id })).evidence).toBeNull();
    const { id, version } = filed;
    const decision = { id, version, grant: true, reason: "情况属实", answers: answered(true) };
    await w.as(w.people.supervisor).requests.decide(decision);
    const after = await w.as(w.people.officer).requests.show({ id });
    expect(after.people.decidedBy).toBe(w.people.supervisor.name);
    expect(after.request).toMatchObject({ state: "granted", may: nothing });
  });

  it("hides another government's", async () => {
    const filed = await adjust(await world(test.db), { target: 2400 });
    await hiddenFrom(await world(test.db), (call) => call.requests.show(filed), "request.missing");
    await expect((await world(test.db)).as(null).requests.show(filed)).rejects.toMatchObject(
      refusal("UNAUTHORIZED"),
    );
  });
});
