import { describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut } from "../testing-refusals";
import { filing, send, updateRow } from "./testing";

const test = testDb();
type Sent = { id: string; version: number };
const press =
  ({ id, version }: Sent) =>
  (call: Caller) =>
    call.updates.withdraw({ id, version });

describe("withdraw", () => {
  it("makes a draft of it again that counts as not submitted", async () => {
    const w = await world(test.db, { plan: { endorsement: true } });
    const sent = await send(w, {}, w.people.head);
    const back = await press(sent)(w.as(w.people.officer));
    expect(back).toMatchObject({ id: sent.id, state: "draft", version: sent.version + 1 });
    expect(await updateRow(test.db, sent.id)).toMatchObject({
      state: "draft",
      progress: filing(w).progress,
      submittedOn: null,
      submittedAt: null,
      submittedBy: null,
      endorsedBy: null,
      endorsedOn: null,
    });
  });

  it("dates the next submission anew", async () => {
    const w = await world(test.db);
    const sent = await send(w, {}, w.people.officer, "2023-09-20");
    const back = await press(sent)(w.as(w.people.officer, "2023-09-21"));
    const again = await send(w, { version: back.version }, w.people.officer, "2023-09-22");
    expect((await updateRow(test.db, again.id)).submittedOn).toBe("2023-09-22");
  });

  it("refuses everyone outside the department", async () => {
    const w = await world(test.db);
    const sent = await send(w);
    await refusesAllBut(w, ["officer", "officer2", "head"], press(sent), "update.notYours");
    expect((await updateRow(test.db, sent.id)).state).toBe("submitted");
  });

  it("hides another government's filing", async () => {
    const sent = await send(await world(test.db));
    await hiddenFrom(await world(test.db), press(sent), "update.missing");
  });

  it("refuses a draft, and what was decided, and names the state", async () => {
    const w = await world(test.db);
    const draft = await w.as(w.people.officer).updates.saveDraft(filing(w));
    const moved = (state: string) => refusal("CONFLICT", "update.moved", { state });
    await expect(press(draft)(w.as(w.people.officer))).rejects.toMatchObject(moved("draft"));
    const sent = await send(w, { version: 1 });
    await expect(press({ ...sent, version: 1 })(w.as(w.people.officer))).rejects.toMatchObject(
      moved("submitted"),
    );
    await w.as(w.people.supervisor).updates.accept(sent);
    await expect(press(sent)(w.as(w.people.officer))).rejects.toMatchObject(moved("accepted"));
    expect(await w.events()).toBe(2);
  });

  it("leaves an event", async () => {
    const w = await world(test.db);
    const sent = await send(w);
    await press(sent)(w.as(w.people.officer2));
    expect(await w.lastEvent()).toMatchObject({
      verb: "update.withdraw",
      subjectId: sent.id,
      commitmentId: w.commitment.id,
      actorId: w.people.officer2.userId,
      payload: { before: { state: "submitted" }, after: { state: "draft" } },
    });
  });

  it("lets one of twenty simultaneous presses win", async () => {
    const w = await world(test.db);
    const sent = await send(w);
    await oneOfTwenty(() => press(sent)(w.as(w.people.officer)), "update.moved", "draft");
    expect(await w.events()).toBe(2);
  });
});
