import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { milestoneClaims, readings, updates } from "@/db/schema";
import { testDb } from "@/db/testing";
import { commitmentStates } from "@/db/values";
import { makeCommitment } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, refusesAllBut, type TestWorld } from "../testing-refusals";
import { filing, reading, send, updateRow } from "./testing";

const test = testDb();
const press =
  (w: TestWorld, varied = {}) =>
  (call: Caller) =>
    call.updates.saveDraft(filing(w, varied));

describe("saveDraft", () => {
  it("keeps what is half typed, and goes on from its own version", async () => {
    const w = await world(test.db);
    const bare = {
      progress: "",
      problems: "",
      nextSteps: "",
      selfAssessment: null,
      readings: [reading(w, "")],
    };
    const first = await press(w, bare)(w.as(w.people.officer));
    expect(first.version).toBe(1);
    const second = await press(w, { version: 1, progress: "写到一半" })(w.as(w.people.officer));
    expect(second).toMatchObject({ id: first.id, version: 2 });
    expect(await updateRow(test.db, first.id)).toMatchObject({
      state: "draft",
      kind: "periodic",
      progress: "写到一半",
      departmentId: w.housing.id,
      authorId: w.people.officer.userId,
      submittedOn: null,
      demonstration: false,
    });
    const [value] = await test.db.select().from(readings).where(eq(readings.updateId, first.id));
    expect(value).toMatchObject({ value: 1652, acceptedOn: null });
  });

  it("takes no month before the plan, and none that has not begun", async () => {
    const w = await world(test.db);
    const { officer } = w.people;
    for (const period of ["2022-12", "2023-10"]) {
      const outside = refusal("BAD_REQUEST", "period.outsidePlan");
      await expect(w.as(officer).updates.saveDraft(filing(w, { period }))).rejects.toMatchObject(outside);
      const link = { commitmentId: w.commitment.id, period, url: "https://example.cn" };
      await expect(w.as(officer).evidence.addLink(link)).rejects.toMatchObject(outside);
    }
  });

  it("is not audited", async () => {
    const w = await world(test.db);
    await press(w)(w.as(w.people.officer));
    expect(await w.events()).toBe(0);
  });

  it("keeps milestones that are claimed, and replaces them with the next save", async () => {
    const w = await world(test.db, { commitment: { milestones: [{ dueOn: "2023-06-30", weight: 1 }] } });
    const claims = [{ milestoneId: w.milestones[0]?.id ?? "", reachedOn: "2023-09-01" }];
    const { id } = await press(w, { claims })(w.as(w.people.officer));
    expect(await test.db.$count(milestoneClaims, eq(milestoneClaims.updateId, id))).toBe(1);
    await press(w, { version: 1 })(w.as(w.people.officer));
    expect(await test.db.$count(milestoneClaims, eq(milestoneClaims.updateId, id))).toBe(0);
  });

  it("tells the second of two officers who was first, and loses nothing", async () => {
    const w = await world(test.db);
    const first = await press(w, { progress: "第一人的话" })(w.as(w.people.officer));
    const mine = { progress: "第二人的话" };
    for (const version of [null, 7])
      await expect(press(w, { ...mine, version })(w.as(w.people.officer2))).rejects.toMatchObject(
        refusal("CONFLICT", "update.savedByOther", { name: w.people.officer.name, version: 1 }),
      );
    expect((await updateRow(test.db, first.id)).progress).toBe("第一人的话");
    await press(w, { ...mine, version: 1 })(w.as(w.people.officer2));
    expect(await updateRow(test.db, first.id)).toMatchObject({
      progress: "第二人的话",
      authorId: w.people.officer2.userId,
    });
  });

  it("lets one of two that begin in the same moment make the draft", async () => {
    const w = await world(test.db);
    const both = await Promise.allSettled([
      press(w)(w.as(w.people.officer)),
      press(w)(w.as(w.people.officer2)),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    const lost = both.find((one) => one.status === "rejected");
    expect(lost?.reason).toMatchObject(refusal("CONFLICT", "update.savedByOther"));
    expect(await test.db.$count(updates, eq(updates.commitmentId, w.commitment.id))).toBe(1);
  });

  it("refuses a measure or milestone of another commitment, and either in the place of the other", async () => {
    const w = await world(test.db, { commitment: { milestones: [{ dueOn: "2023-06-30", weight: 1 }] } });
    const other = await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id });
    const foreign = { ...reading(w, "1"), measureId: other.measure?.id ?? "" };
    const milestone = { ...reading(w, "1"), measureId: w.milestones[0]?.id ?? "" };
    for (const one of [foreign, milestone])
      await expect(press(w, { readings: [one] })(w.as(w.people.officer))).rejects.toMatchObject(
        refusal("BAD_REQUEST", "reading.foreignMeasure"),
      );
    expect(await test.db.$count(updates, eq(updates.commitmentId, w.commitment.id))).toBe(0);
  });

  it("refuses the same measure twice by name", async () => {
    const w = await world(test.db);
    await expect(
      press(w, { readings: [reading(w, "1"), reading(w, "2")] })(w.as(w.people.officer)),
    ).rejects.toMatchObject(refusal("BAD_REQUEST", "reading.twice"));
  });

  it("refuses everyone outside the leading department", async () => {
    const w = await world(test.db);
    const own = ["officer", "officer2", "head", "supervisor"] as const;
    await refusesAllBut(w, own, press(w), "commitment.notYours");
    expect(await test.db.$count(updates, eq(updates.commitmentId, w.commitment.id))).toBe(0);
  });

  it("hides another government's commitment", async () => {
    const w = await world(test.db);
    await hiddenFrom(await world(test.db), press(w), "commitment.missing");
  });

  it("refuses a commitment that is not at work, and names its state", async () => {
    const w = await world(test.db);
    for (const state of commitmentStates.filter((state) => state !== "active" && state !== "closing")) {
      const { commitment } = await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id, state });
      await expect(
        press(w, { commitmentId: commitment.id, readings: [] })(w.as(w.people.officer)),
      ).rejects.toMatchObject(refusal("CONFLICT", "commitment.moved", { state }));
    }
  });

  it("refuses what was sent, and names its state", async () => {
    const w = await world(test.db);
    const sent = await send(w);
    await expect(press(w, { version: sent.version })(w.as(w.people.officer))).rejects.toMatchObject(
      refusal("CONFLICT", "update.moved", { state: "submitted" }),
    );
  });
});
