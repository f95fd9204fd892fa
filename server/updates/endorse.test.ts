import { describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { makeUser } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut } from "../testing-refusals";
import { send, updateRow } from "./testing";

const test = testDb();
const open = () => world(test.db, { plan: { endorsement: true } });
type Sent = { id: string; version: number };
const press =
  ({ id, version }: Sent) =>
  (call: Caller) =>
    call.updates.endorse({ id, version });

describe("endorse", () => {
  it("lets the head send on what an officer submitted", async () => {
    const w = await open();
    const sent = await send(w);
    expect(await press(sent)(w.as(w.people.head))).toMatchObject({
      state: "endorsed",
      version: sent.version + 1,
    });
    expect(await updateRow(test.db, sent.id)).toMatchObject({
      endorsedBy: w.people.head.userId,
      endorsedOn: "2023-09-28",
      submittedBy: w.people.officer.userId,
    });
  });

  it("refuses everyone but the head of the department", async () => {
    const w = await open();
    const sent = await send(w);
    await refusesAllBut(w, ["head"], press(sent), "update.notYours");
  });

  it("lets no head endorse what they wrote or sent themselves", async () => {
    const w = await open();
    const deputy = { ...w.people.officer, role: "head" as const };
    const sent = await send(w);
    await expect(press(sent)(w.as(deputy))).rejects.toMatchObject(refusal("FORBIDDEN", "update.notYours"));
  });

  it("has no place where the plan asks for no endorsement", async () => {
    const w = await world(test.db);
    const sent = await send(w);
    await expect(press(sent)(w.as(w.people.head))).rejects.toMatchObject(
      refusal("FORBIDDEN", "update.notYours"),
    );
  });

  it("hides another government's filing", async () => {
    const sent = await send(await open());
    await hiddenFrom(await open(), press(sent), "update.missing");
  });

  it("refuses what is endorsed, returned or accepted, and names the state", async () => {
    const w = await open();
    const sent = await send(w);
    const endorsed = await press(sent)(w.as(w.people.head));
    const moved = (state: string) => refusal("CONFLICT", "update.moved", { state });
    const { actor: secondHead } = await makeUser(test.db, w.government.id, {
      role: "head",
      departmentId: w.housing.id,
    });
    await expect(press(endorsed)(w.as(secondHead))).rejects.toMatchObject(moved("endorsed"));
    const returned = await w
      .as(w.people.supervisor)
      .updates.return({ id: sent.id, version: endorsed.version, reason: "请补充数据" });
    await expect(press(returned)(w.as(w.people.head))).rejects.toMatchObject(moved("returned"));
  });

  it("is asked for again after a return", async () => {
    const w = await open();
    const endorsed = await press(await send(w))(w.as(w.people.head));
    const { id } = endorsed;
    const returned = await w
      .as(w.people.supervisor)
      .updates.return({ id, version: endorsed.version, reason: "请补充数据" });
    const again = await send(w, { version: returned.version });
    expect(again.state).toBe("submitted");
    expect(await updateRow(test.db, id)).toMatchObject({ endorsedBy: null, endorsedOn: null });
    expect((await press(again)(w.as(w.people.head))).state).toBe("endorsed");
  });

  it("leaves an event", async () => {
    const w = await open();
    const sent = await send(w);
    await press(sent)(w.as(w.people.head));
    expect(await w.lastEvent()).toMatchObject({
      verb: "update.endorse",
      subjectId: sent.id,
      payload: { role: "head", before: { state: "submitted" }, after: { state: "endorsed" } },
    });
  });

  it("lets one of twenty simultaneous presses win", async () => {
    const w = await open();
    const sent = await send(w);
    await oneOfTwenty(() => press(sent)(w.as(w.people.head)), "update.moved", "endorsed");
  });
});
