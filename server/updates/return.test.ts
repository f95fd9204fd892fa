import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { readings } from "@/db/schema";
import { testDb } from "@/db/testing";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut } from "../testing-refusals";
import { filing, send, updateRow } from "./testing";

const test = testDb();
const reason = "请补充佐证材料";
type Sent = { id: string; version: number };
const press =
  ({ id, version }: Sent, words = reason) =>
  (call: Caller) =>
    call.updates.return({ id, version, reason: words });

describe("return", () => {
  it("sends a filing back with the reason and leaves the department's words and values", async () => {
    const w = await world(test.db);
    const sent = await send(w);
    expect(await press(sent)(w.as(w.people.supervisor))).toMatchObject({ state: "returned" });
    const { progress, problems, nextSteps, selfAssessment } = filing(w);
    expect(await updateRow(test.db, sent.id)).toMatchObject({
      ...{ progress, problems, nextSteps, selfAssessment },
      returnReason: reason,
      returnedBy: w.people.supervisor.userId,
      returns: 1,
      submittedOn: "2023-09-28",
    });
    const [value] = await test.db.select().from(readings).where(eq(readings.updateId, sent.id));
    expect(value).toMatchObject({ value: 1652, acceptedOn: null });
  });

  it("counts every return, keeps the first day of submission and the last reason", async () => {
    const w = await world(test.db);
    let sent = await send(w, {}, w.people.officer, "2023-09-20");
    for (const [returns, words] of ["第一次退回", "第二次退回"].entries()) {
      const back = await press(sent, words)(w.as(w.people.supervisor, "2023-09-21"));
      sent = await send(w, { version: back.version }, w.people.officer, "2023-09-27");
      expect(await updateRow(test.db, sent.id)).toMatchObject({
        state: "submitted",
        submittedOn: "2023-09-20",
        returns: returns + 1,
        returnReason: words,
      });
    }
  });

  it("wants a reason", async () => {
    const w = await world(test.db);
    const sent = await send(w);
    await expect(press(sent, " ")(w.as(w.people.supervisor))).rejects.toMatchObject({
      code: "BAD_REQUEST",
      cause: { issues: [{ path: ["reason"], message: "reason.missing" }] },
    });
  });

  it("refuses everyone but a supervisor whose department does not lead it", async () => {
    const w = await world(test.db);
    const sent = await send(w);
    await refusesAllBut(w, ["supervisor"], press(sent), "update.notYours");
    const promoted = { ...w.people.officer, role: "supervisor" as const, departmentId: null };
    await expect(press(sent)(w.as(promoted))).rejects.toMatchObject(refusal("FORBIDDEN", "update.notYours"));
  });

  it("hides another government's filing", async () => {
    const sent = await send(await world(test.db));
    await hiddenFrom(await world(test.db), press(sent), "update.missing");
  });

  it("refuses what was returned or accepted already, and names the state", async () => {
    const w = await world(test.db);
    const back = await press(await send(w))(w.as(w.people.supervisor));
    const moved = (state: string) => refusal("CONFLICT", "update.moved", { state });
    await expect(press(back)(w.as(w.people.supervisor))).rejects.toMatchObject(moved("returned"));
    const again = await send(w, { version: back.version });
    const accepted = await w.as(w.people.supervisor).updates.accept(again);
    await expect(press(accepted)(w.as(w.people.supervisor))).rejects.toMatchObject(moved("accepted"));
  });

  it("leaves an event with the reason", async () => {
    const w = await world(test.db);
    const sent = await send(w);
    await press(sent)(w.as(w.people.supervisor));
    expect(await w.lastEvent()).toMatchObject({
      verb: "update.return",
      subjectId: sent.id,
      payload: { before: { state: "submitted" }, after: { state: "returned", words: reason } },
    });
  });

  it("lets one of twenty simultaneous presses win, and counts one return", async () => {
    const w = await world(test.db);
    const sent = await send(w);
    await oneOfTwenty(() => press(sent)(w.as(w.people.supervisor)), "update.moved", "returned");
    expect((await updateRow(test.db, sent.id)).returns).toBe(1);
  });
});
