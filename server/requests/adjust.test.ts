import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { commitments, measureTerms, messages, requests, supports } from "@/db/schema";
import { testDb } from "@/db/testing";
import { makeCommitment, one } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut, type TestWorld } from "../testing-refusals";
import { acceptedFiling } from "../updates/testing";
import { adjust } from "./testing";

const test = testDb();
const row = async (w: TestWorld) =>
  one(await test.db.select().from(commitments).where(eq(commitments.id, w.commitment.id)));
const termsOf = (w: TestWorld) =>
  test.db
    .select()
    .from(measureTerms)
    .where(eq(measureTerms.measureId, w.measure?.id ?? ""))
    .orderBy(asc(measureTerms.seq));
const grant = (
  w: TestWorld,
  { id, version }: { id: string; version: number },
  granted?: object,
  day?: string,
) =>
  w
    .as(w.people.supervisor, day)
    .requests.decide({ id, version, grant: true, reason: "情况属实", ...(granted ? { granted } : {}) });
/** The lamps of all periods, as they are shown. */
const strip = async (w: TestWorld) =>
  (await w.as(w.people.observer).commitments.show({ code: w.commitment.code })).lamp?.strip;

describe("fileAdjustment", () => {
  it("copies the terms of just what it asks for", async () => {
    const w = await world(test.db);
    const { id } = await adjust(w, { target: 2400, dueOn: "2024-03-31" });
    const [request] = await test.db.select().from(requests).where(eq(requests.id, id));
    const measureId = w.measure?.id;
    expect(request).toMatchObject({ kind: "adjustment", state: "filed", late: false });
    expect(request?.original).toEqual({
      targets: [{ measureId, target: 2700, targetMax: null }],
      dueOn: "2023-12-31",
    });
    expect(request?.asked).toEqual({
      targets: [{ measureId, target: 2400, targetMax: null }],
      dueOn: "2024-03-31",
    });
    expect(await w.lastEvent()).toMatchObject({ verb: "request.file", subjectId: id });
    await expect(adjust(w, { target: 2500 })).rejects.toMatchObject(
      refusal("CONFLICT", "request.open", { kind: "adjustment" }),
    );
  });

  it("refuses what changes nothing or cannot be", async () => {
    const w = await world(test.db);
    const other = await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id });
    const { housing, measure } = w;
    for (const [asked, key] of [
      [{}, "adjustment.nothing"],
      [{ target: 2700, dueOn: "2023-12-31", leadDepartmentId: housing.id }, "adjustment.nothing"],
      [{ dueOn: "2023-11-30" }, "deferral.notLater"],
      [{ target: -1 }, "adjustment.targetInvalid"],
    ] as const)
      await expect(adjust(w, asked), key).rejects.toMatchObject(refusal("BAD_REQUEST", key));
    const file = (targets: { measureId: string; target: number; targetMax?: number }[]) =>
      w.as(w.people.officer).requests.fileAdjustment({
        commitmentId: w.commitment.id,
        reason: "征收范围调减",
        progressSoFar: "已建成1652套",
        targets,
      });
    const mine = { measureId: measure?.id ?? "", target: 2400 };
    for (const [targets, key] of [
      [[mine, mine], "adjustment.twice"],
      [[{ ...mine, targetMax: 2500 }], "adjustment.targetInvalid"],
      [[{ measureId: other.measure?.id ?? "", target: 1 }], "adjustment.foreignMeasure"],
    ] as const)
      await expect(file([...targets]), key).rejects.toMatchObject(refusal("BAD_REQUEST", key));
    const foreign = await world(test.db);
    await expect(adjust(w, { leadDepartmentId: foreign.parks.id })).rejects.toMatchObject(
      refusal("NOT_FOUND", "department.missing"),
    );
    expect(await w.events()).toBe(0);
  });

  it("is for the leading department, of what is at work", async () => {
    const w = await world(test.db);
    const file = (call: Caller) =>
      call.requests.fileAdjustment({
        commitmentId: w.commitment.id,
        reason: "征收范围调减",
        progressSoFar: "已建成1652套",
        dueOn: "2024-03-31",
      });
    await refusesAllBut(w, ["officer", "officer2", "head"], file, "commitment.notYours");
    await hiddenFrom(await world(test.db), file, "commitment.missing");
    await test.db.update(commitments).set({ state: "closing" }).where(eq(commitments.id, w.commitment.id));
    await expect(file(w.as(w.people.officer))).rejects.toMatchObject(
      refusal("CONFLICT", "commitment.moved", { state: "closing" }),
    );
  });
});

describe("a granted adjustment", () => {
  it("sets a new target beside the original, and earlier periods keep their lamps", async () => {
    const w = await world(test.db);
    await acceptedFiling(w, "2023-08", "1200");
    const before = await strip(w);
    expect(before).toHaveLength(8);
    await grant(w, await adjust(w, { target: 1300 }));
    expect(await termsOf(w)).toMatchObject([
      { seq: 1, target: 2700 },
      { seq: 2, target: 1300, knownOn: "2023-09-28" },
    ]);
    expect(await row(w)).toMatchObject({ regrantedOn: "2023-09-28", dueOn: "2023-12-31", deferrals: 0 });
    expect(await strip(w)).toEqual(before);
    expect((await w.lastEvent())?.payload).toMatchObject({
      verb: "commitment.adjust",
      before: { targets: [{ target: 2700 }] },
      after: { targets: [{ target: 1300 }] },
    });
    const shown = await w.as(w.people.officer).commitments.show({ code: w.commitment.code });
    expect(shown.measures[0]).toMatchObject({ original: { target: 2700 }, terms: { target: 1300 } });
    expect(shown.requests[0]?.changes).toMatchObject([
      { what: "target", original: { target: 2700 }, asked: { target: 1300 }, granted: { target: 1300 } },
    ]);
  });

  it("moves the date as a deferral does, counted, and not at all when it was asked late", async () => {
    for (const [dueOn, late] of [
      ["2023-12-31", false],
      ["2023-08-31", true],
    ] as const) {
      const w = await world(test.db, { commitment: { dueOn } });
      await grant(w, await adjust(w, { dueOn: "2024-03-31" }));
      expect(await row(w)).toMatchObject({
        dueOn: late ? dueOn : "2024-03-31",
        regrantedOn: late ? null : "2023-09-28",
        deferrals: 1,
      });
    }
  });

  it("may grant a part of what was asked, but not nothing", async () => {
    const w = await world(test.db);
    const filed = await adjust(w, { target: 2400, dueOn: "2024-03-31" });
    const target = (value: number) => [{ measureId: w.measure?.id ?? "", target: value }];
    const asItWas = { targets: target(2700), dueOn: "2023-12-31" };
    await expect(grant(w, filed, asItWas)).rejects.toMatchObject(
      refusal("BAD_REQUEST", "adjustment.nothing"),
    );
    await grant(w, filed, { targets: target(2500), dueOn: "2023-12-31" });
    expect((await termsOf(w)).at(-1)?.target).toBe(2500);
    expect(await row(w)).toMatchObject({ dueOn: "2023-12-31", deferrals: 0 });
  });

  it("hands the item to another lead department, which supports it no longer and hears of it", async () => {
    const w = await world(test.db);
    await test.db
      .insert(supports)
      .values({ commitmentId: w.commitment.id, departmentId: w.parks.id, proposed: false });
    await grant(w, await adjust(w, { leadDepartmentId: w.parks.id }));
    expect(await row(w)).toMatchObject({ leadDepartmentId: w.parks.id, regrantedOn: null });
    expect(await test.db.$count(supports, eq(supports.commitmentId, w.commitment.id))).toBe(0);
    const told = async (userId: string) =>
      (
        await test.db
          .select()
          .from(messages)
          .where(and(eq(messages.userId, userId), eq(messages.governmentId, w.government.id)))
      ).map((one) => one.key);
    expect(await told(w.people.otherOfficer.userId)).toEqual(["commitment.leadTaken"]);
    expect(await told(w.people.head.userId)).toEqual(["request.decided"]);
  });

  it("lets one of twenty simultaneous presses win", async () => {
    const w = await world(test.db);
    const filed = await adjust(w, { target: 2400 });
    await oneOfTwenty(() => grant(w, filed), "request.moved", "granted");
    expect(await termsOf(w)).toHaveLength(2);
  });
});
