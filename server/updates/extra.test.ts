import { and, eq, isNotNull } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { messages, milestoneClaims, readings } from "@/db/schema";
import { testDb } from "@/db/testing";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut, type TestWorld } from "../testing-refusals";
import type { ExtraForm } from "./schema";
import { acceptedFiling, filing, reading, send, updateRow } from "./testing";

const test = testDb();
const extra = (w: TestWorld, varied: Partial<ExtraForm> = {}): ExtraForm => {
  const { commitmentId, progress, problems, nextSteps, selfAssessment } = filing(w);
  const content = { progress, problems, nextSteps, selfAssessment, readings: [], claims: [] };
  return { commitmentId, kind: "adhoc", ...content, ...varied };
};
const press =
  (w: TestWorld, varied: Partial<ExtraForm> = {}) =>
  (call: Caller) =>
    call.updates.fileExtra(extra(w, varied));
const official = (w: TestWorld) =>
  test.db
    .select({ value: readings.value, asOf: readings.asOf })
    .from(readings)
    .where(and(eq(readings.commitmentId, w.commitment.id), isNotNull(readings.acceptedOn)))
    .orderBy(readings.acceptedSeq);

describe("an update between the periods", () => {
  it("is sent as often as there is something to say, and discharges no period", async () => {
    const w = await world(test.db);
    const first = await press(w)(w.as(w.people.officer));
    const second = await press(w, { readings: [reading(w, "1700")] })(w.as(w.people.officer));
    expect(second.id).not.toBe(first.id);
    expect(await updateRow(test.db, first.id)).toMatchObject({
      kind: "adhoc",
      state: "submitted",
      period: "2023-09",
      periodicKey: null,
      departmentId: w.housing.id,
    });
    expect(await w.lastEvent()).toMatchObject({
      verb: "update.submit",
      subjectId: second.id,
      payload: { after: { kind: "adhoc", state: "submitted" } },
    });
    await w.as(w.people.supervisor).updates.accept(second);
    expect(await official(w)).toEqual([{ value: 1700, asOf: "2023-09-28" }]);
    const desk = await w.as(w.people.officer).desk.list();
    expect(desk.toReport.map((row) => row.period)).toContain("2023-09");
    expect((await send(w, { readings: [reading(w, "1710")] })).state).toBe("submitted");
  });

  it("is drafted, withdrawn, returned and sent again like any other", async () => {
    const w = await world(test.db, { commitment: { code: "EXTRA-1" } });
    const call = w.as(w.people.officer);
    const draft = await call.updates.saveExtra(extra(w, { progress: "写到一半", problems: "" }));
    const form = await call.updates.extraForm({ code: "EXTRA-1", kind: "adhoc", id: draft.id });
    expect(form).toMatchObject({
      mayFile: true,
      current: { progress: "写到一半" },
      extra: { kind: "adhoc" },
    });
    const again = { id: draft.id, version: draft.version };
    await expect(press(w, { ...again, problems: "" })(call)).rejects.toMatchObject({
      cause: { key: "problems.missing", field: "problems" },
    });
    const sent = await press(w, again)(w.as(w.people.officer2));
    expect(sent.id).toBe(draft.id);
    const withdrawn = await call.updates.withdraw(sent);
    const resent = await press(w, { id: draft.id, version: withdrawn.version })(call);
    await w.as(w.people.supervisor).updates.return({ ...resent, reason: "请写明数量" });
    const [told] = await test.db.select().from(messages).where(eq(messages.governmentId, w.government.id));
    expect(told?.href).toBe(`/commitments/EXTRA-1/updates/extra?kind=adhoc&id=${draft.id}`);
    await expect(press(w, { id: draft.id, version: 1 })(call)).rejects.toMatchObject(
      refusal("CONFLICT", "update.savedByOther"),
    );
  });

  it("waits for the head where the plan asks for that", async () => {
    const w = await world(test.db, { plan: { endorsement: true } });
    const sent = await press(w)(w.as(w.people.officer));
    const endorsed = await w.as(w.people.head).updates.endorse(sent);
    expect((await w.as(w.people.supervisor).updates.accept(endorsed)).state).toBe("accepted");
    expect((await press(w)(w.as(w.people.head))).state).toBe("endorsed");
  });
});

describe("a correction", () => {
  it("names what it corrects, and adds a value without overwriting one", async () => {
    const w = await world(test.db, { commitment: { code: "EXTRA-2" } });
    const wrong = await acceptedFiling(w, "2023-08", "1648");
    const call = w.as(w.people.officer);
    const values = { readings: [reading(w, "1468", { asOf: "2023-08-28" })] };
    const correction = { kind: "correction" as const, correctsId: wrong.id, ...values };
    await expect(press(w, correction)(call)).rejects.toMatchObject({
      cause: { key: "reason.missing", field: "correctionReason" },
    });
    const sent = await press(w, { ...correction, correctionReason: "数字录入颠倒" })(call);
    const shown = await w.as(w.people.supervisor).updates.show({ id: sent.id });
    expect(shown.previous?.id).toBe(wrong.id);
    expect(shown.update.correctionReason).toBe("数字录入颠倒");
    await w.as(w.people.supervisor).updates.accept(sent);
    expect((await official(w)).map((one) => one.value)).toEqual([1648, 1468]);
    const { measures } = await call.commitments.show({ code: "EXTRA-2" });
    expect(measures[0]?.readings.at(-1)?.value).toBe(1468);
  });

  it("makes claimed milestones count too", async () => {
    const milestones = [{ dueOn: "2023-06-30", weight: 1 }];
    const w = await world(test.db, { commitment: { milestones } });
    const sent = await send(w);
    await w.as(w.people.supervisor).updates.accept(sent);
    const claims = [{ milestoneId: w.milestones[0]?.id ?? "", reachedOn: "2023-09-01" }];
    const fixed = await press(w, {
      kind: "correction",
      correctsId: sent.id,
      correctionReason: "漏报节点",
      claims,
    })(w.as(w.people.officer));
    await w.as(w.people.supervisor).updates.accept(fixed);
    const [claim] = await test.db
      .select()
      .from(milestoneClaims)
      .where(eq(milestoneClaims.updateId, fixed.id));
    expect(claim?.acceptedOn).toBe("2023-09-28");
  });

  it("refuses what is not accepted, of another item, or not there", async () => {
    const w = await world(test.db, { commitment: { code: "EXTRA-3" } });
    const open = await send(w);
    const other = await acceptedFiling(await world(test.db), "2023-08", "1");
    for (const correctsId of [open.id, other.id, null]) {
      const varied = { kind: "correction" as const, correctsId, correctionReason: "更正" };
      await expect(press(w, varied)(w.as(w.people.officer))).rejects.toMatchObject({
        code: "BAD_REQUEST",
        cause: { key: "correction.unknown", field: "correctsId" },
      });
      await expect(
        w
          .as(w.people.officer)
          .updates.extraForm({ code: "EXTRA-3", kind: "correction", corrects: correctsId }),
      ).rejects.toMatchObject(refusal("NOT_FOUND", "correction.unknown"));
    }
  });
});

describe("either", () => {
  it("is the lead department's alone, and another government sees nothing", async () => {
    const w = await world(test.db, { commitment: { code: "EXTRA-4" } });
    await refusesAllBut(w, ["officer", "officer2", "head"], press(w), "commitment.notYours");
    await refusesAllBut(
      w,
      ["officer", "officer2", "head"],
      (call) => call.updates.saveExtra(extra(w)),
      "commitment.notYours",
    );
    await hiddenFrom(await world(test.db), press(w), "commitment.missing");
    const form = (call: Caller) => call.updates.extraForm({ code: "EXTRA-4", kind: "adhoc" });
    await refusesAllBut(w, ["officer", "officer2", "head"], form, "commitment.notYours");
  });

  it("is not for an item that is not at work, and does not touch a period's own filing", async () => {
    const w = await world(test.db, { commitment: { state: "closed" } });
    await expect(press(w)(w.as(w.people.officer))).rejects.toMatchObject(
      refusal("CONFLICT", "commitment.moved", { state: "closed" }),
    );
    const open = await world(test.db);
    const draft = await open.as(open.people.officer).updates.saveDraft(filing(open));
    await expect(
      press(open, { id: draft.id, version: draft.version })(open.as(open.people.officer)),
    ).rejects.toMatchObject(refusal("NOT_FOUND", "update.missing"));
  });

  it("lets one of twenty simultaneous presses win", async () => {
    const w = await world(test.db);
    const { id, version } = await w.as(w.people.officer).updates.saveExtra(extra(w));
    await oneOfTwenty(() => press(w, { id, version })(w.as(w.people.officer)), "update.moved", "submitted");
    expect(await w.events()).toBe(1);
  });
});
