import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { messages } from "@/db/schema";
import { testDb } from "@/db/testing";
import { commitmentStates } from "@/db/values";
import { makeCommitment } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut, type TestWorld } from "../testing-refusals";

const test = testDb();
const reason = "职责不在本单位";
const open = () => world(test.db, { commitment: { state: "pending" } });
const press =
  (w: TestWorld, words = reason) =>
  (call: Caller) =>
    call.commitments.refuse({ id: w.commitment.id, version: 1, reason: words });

describe("refuse", () => {
  it("hands the commitment back with the reason, and a new assignment clears it", async () => {
    const w = await open();
    const refused = await press(w)(w.as(w.people.officer));
    expect(refused).toMatchObject({ state: "unassigned", refusalReason: reason, sentOn: null });
    const told = await test.db.select().from(messages).where(eq(messages.userId, w.people.supervisor.userId));
    expect(told).toMatchObject([{ key: "commitment.refused", facts: { code: w.commitment.code, reason } }]);
    const again = await w
      .as(w.people.supervisor)
      .commitments.assign({ id: w.commitment.id, version: refused.version });
    expect(again).toMatchObject({ state: "pending", refusalReason: null, sentOn: "2023-09-28" });
  });

  it("wants a reason in words", async () => {
    const w = await open();
    for (const words of ["", "  ", "不", "\0\0\0"])
      await expect(press(w, words)(w.as(w.people.officer))).rejects.toMatchObject({
        code: "BAD_REQUEST",
        cause: { issues: [{ path: ["reason"], message: "reason.missing" }] },
      });
  });

  it("keeps the reason without what one of the engines cannot store", async () => {
    const w = await open();
    const refused = await press(w, "职责\0不在\ud800本单位")(w.as(w.people.officer));
    expect(refused.refusalReason).toBe("职责不在\ufffd本单位");
  });

  it("refuses everyone outside the leading department", async () => {
    const w = await open();
    await refusesAllBut(w, ["officer", "officer2", "head"], press(w), "commitment.notYours");
  });

  it("hides another government's commitment", async () => {
    const w = await open();
    await hiddenFrom(await open(), press(w), "commitment.missing");
  });

  it("refuses every other state and names it", async () => {
    const w = await open();
    for (const state of commitmentStates.filter((state) => state !== "pending")) {
      const { commitment } = await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id, state });
      await expect(
        w.as(w.people.officer).commitments.refuse({ id: commitment.id, version: 1, reason }),
      ).rejects.toMatchObject(refusal("CONFLICT", "commitment.moved", { state }));
    }
    expect(await w.events()).toBe(0);
  });

  it("leaves an event with the reason", async () => {
    const w = await open();
    await press(w)(w.as(w.people.head));
    const event = await w.lastEvent();
    expect(event?.verb).toBe("commitment.refuse");
    expect(event?.payload?.before).toEqual({ state: "pending", refusalReason: null, sentOn: "2023-01-10" });
    expect(event?.payload?.after).toEqual({ state: "unassigned", refusalReason: reason, sentOn: null });
  });

  it("lets one of twenty simultaneous presses win", async () => {
    const w = await open();
    await oneOfTwenty(() => press(w)(w.as(w.people.officer)), "commitment.moved", "unassigned");
  });
});
