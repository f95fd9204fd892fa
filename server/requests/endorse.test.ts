import { describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut, type TestWorld } from "../testing-refusals";

const test = testDb();
type Filed = { id: string; version: number };
const asked = { dueOn: "2024-03-31", reason: "征收受阻", progressSoFar: "已建成1652套" };
const endorsing = () => world(test.db, { plan: { endorsement: true } });
const defer = (w: TestWorld, who = w.people.officer) =>
  w.as(who).requests.fileDeferral({ commitmentId: w.commitment.id, ...asked });
const press =
  ({ id, version }: Filed) =>
  (call: Caller) =>
    call.requests.endorse({ id, version });

describe("endorse a request", () => {
  it("opens the way to a decision and leaves its audit event", async () => {
    const w = await endorsing();
    const filed = await defer(w);
    const decide = (version: number) =>
      w.as(w.people.supervisor).requests.decide({ id: filed.id, version, grant: true, reason: "情况属实" });
    await expect(decide(filed.version)).rejects.toMatchObject(
      refusal("CONFLICT", "request.moved", { state: "filed" }),
    );
    const endorsed = await press(filed)(w.as(w.people.head));
    expect(endorsed).toMatchObject({ state: "endorsed", version: 2 });
    expect(await w.lastEvent()).toMatchObject({
      verb: "request.endorse",
      payload: { before: { state: "filed" }, after: { state: "endorsed" } },
    });
    expect(await decide(2)).toMatchObject({ state: "granted" });
  });

  it("is for the head of the asking department alone", async () => {
    const w = await endorsing();
    await refusesAllBut(w, ["head"], press(await defer(w)), "request.notYours");
  });

  it("is not needed for what the head files", async () => {
    const w = await endorsing();
    const filed = await defer(w, w.people.head);
    expect(filed.state).toBe("endorsed");
    await expect(press(filed)(w.as(w.people.head))).rejects.toMatchObject(refusal("FORBIDDEN"));
  });

  it("happens once", async () => {
    const w = await endorsing();
    const filed = await defer(w);
    await press(filed)(w.as(w.people.head));
    await expect(press(filed)(w.as(w.people.head))).rejects.toMatchObject(
      refusal("CONFLICT", "request.moved", { state: "endorsed" }),
    );
  });

  it("lets one of twenty simultaneous presses win", async () => {
    const w = await endorsing();
    const filed = await defer(w);
    await oneOfTwenty(() => press(filed)(w.as(w.people.head)), "request.moved", "endorsed");
    expect(await w.events()).toBe(2);
  });

  it("hides another government's request", async () => {
    const w = await endorsing();
    await hiddenFrom(await endorsing(), press(await defer(w)), "request.missing");
  });
});
