import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEvents, commitments, requests } from "@/db/schema";
import { testDb } from "@/db/testing";
import { commitmentStates } from "@/db/values";
import { makeCommitment, one } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, oneOfTwenty, refusesAllBut, type TestWorld } from "../testing-refusals";

const test = testDb();
const words = { reason: "征收受阻", progressSoFar: "已建成1652套" };
const defer =
  (w: TestWorld, varied = {}) =>
  (call: Caller) =>
    call.requests.fileDeferral({ commitmentId: w.commitment.id, dueOn: "2024-03-31", ...words, ...varied });
const close =
  (w: TestWorld, varied = {}) =>
  (call: Caller) =>
    call.requests.fileClosing({ commitmentId: w.commitment.id, version: 1, reason: "全部建成", ...varied });
const requestsOf = (w: TestWorld) =>
  test.db.select().from(requests).where(eq(requests.commitmentId, w.commitment.id));
const stateOf = async (w: TestWorld) =>
  one(await test.db.select().from(commitments).where(eq(commitments.id, w.commitment.id))).state;
const own = ["officer", "officer2", "head"] as const;

describe("fileDeferral", () => {
  it("keeps the original date beside the one that is asked for", async () => {
    const w = await world(test.db);
    expect(await defer(w)(w.as(w.people.officer))).toMatchObject({ state: "filed", version: 1 });
    expect(await requestsOf(w)).toMatchObject([
      {
        kind: "deferral",
        original: { dueOn: "2023-12-31" },
        asked: { dueOn: "2024-03-31" },
        late: false,
        ...words,
        filedBy: w.people.officer.userId,
        filedOn: "2023-09-28",
        departmentId: w.housing.id,
      },
    ]);
    expect(await stateOf(w)).toBe("active");
  });

  it("is late from the day after the due date on", async () => {
    for (const [dueOn, late] of [
      ["2023-09-28", false],
      ["2023-09-27", true],
    ] as const) {
      const w = await world(test.db, { commitment: { dueOn } });
      await defer(w)(w.as(w.people.officer));
      expect(await requestsOf(w)).toMatchObject([{ late }]);
    }
  });

  it("counts a head's own as endorsed", async () => {
    const w = await world(test.db);
    expect((await defer(w)(w.as(w.people.head))).state).toBe("endorsed");
  });

  it("refuses a date that is not later, and missing words", async () => {
    const w = await world(test.db);
    for (const dueOn of ["2023-12-31", "2023-10-31"])
      await expect(defer(w, { dueOn })(w.as(w.people.officer))).rejects.toMatchObject({
        code: "BAD_REQUEST",
        cause: { key: "deferral.notLater", field: "dueOn" },
      });
    for (const [field, key] of [
      ["reason", "reason.missing"],
      ["progressSoFar", "progress.missing"],
    ] as const)
      await expect(defer(w, { [field]: " " })(w.as(w.people.officer))).rejects.toMatchObject({
        code: "BAD_REQUEST",
        cause: { issues: [{ path: [field], message: key }] },
      });
    expect(await requestsOf(w)).toEqual([]);
  });

  it("refuses everyone outside the leading department", async () => {
    const w = await world(test.db);
    await refusesAllBut(w, own, defer(w), "commitment.notYours");
  });

  it("hides another government's commitment", async () => {
    const w = await world(test.db);
    await hiddenFrom(await world(test.db), defer(w), "commitment.missing");
  });

  it("refuses a commitment that is not at work, and names its state", async () => {
    const w = await world(test.db);
    for (const state of commitmentStates.filter((state) => state !== "active")) {
      const { commitment } = await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id, state });
      for (const press of [
        defer(w, { commitmentId: commitment.id }),
        close(w, { commitmentId: commitment.id }),
      ])
        await expect(press(w.as(w.people.officer))).rejects.toMatchObject(
          refusal("CONFLICT", "commitment.moved", { state }),
        );
    }
    expect(await w.events()).toBe(0);
  });

  it("lets one wait at a time, also of twenty in the same moment", async () => {
    const w = await world(test.db);
    const presses = Array.from({ length: 20 }, () => defer(w)(w.as(w.people.officer)));
    const outcomes = await Promise.allSettled(presses);
    expect(outcomes.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    for (const one of outcomes)
      if (one.status === "rejected")
        expect(one.reason).toMatchObject(refusal("CONFLICT", "request.open", { kind: "deferral" }));
    expect(await requestsOf(w)).toHaveLength(1);
    expect(await w.events()).toBe(1);
  });

  it("leaves an event", async () => {
    const w = await world(test.db);
    const { id } = await defer(w)(w.as(w.people.officer));
    expect(await w.lastEvent()).toMatchObject({
      verb: "request.file",
      subjectId: id,
      commitmentId: w.commitment.id,
      payload: {
        before: null,
        after: { kind: "deferral", reason: words.reason, dueOn: "2024-03-31", late: false },
      },
    });
  });
});

describe("fileClosing", () => {
  it("lets the commitment wait as closing", async () => {
    const w = await world(test.db);
    await close(w)(w.as(w.people.officer));
    const [row] = await test.db.select().from(commitments).where(eq(commitments.id, w.commitment.id));
    expect(row).toMatchObject({ state: "closing", closingFiledOn: "2023-09-28", version: 2 });
    expect(await requestsOf(w)).toMatchObject([{ kind: "closing", state: "filed", asked: {} }]);
  });

  it("refuses everyone outside the leading department", async () => {
    const w = await world(test.db);
    await refusesAllBut(w, own, close(w), "commitment.notYours");
    expect(await stateOf(w)).toBe("active");
  });

  it("hides another government's commitment", async () => {
    const w = await world(test.db);
    await hiddenFrom(await world(test.db), close(w), "commitment.missing");
  });

  it("leaves nothing of a request whose commitment somebody has changed since", async () => {
    const w = await world(test.db);
    await expect(close(w, { version: 2 })(w.as(w.people.officer))).rejects.toMatchObject(
      refusal("CONFLICT", "commitment.moved", { state: "active" }),
    );
    expect(await requestsOf(w)).toEqual([]);
    expect(await w.events()).toBe(0);
  });

  it("leaves an event for the request and one for the commitment", async () => {
    const w = await world(test.db);
    await close(w)(w.as(w.people.officer));
    const mine = eq(auditEvents.governmentId, w.government.id);
    const [moved, filed] = await test.db.select().from(auditEvents).where(mine).orderBy(auditEvents.seq);
    expect(moved?.verb).toBe("commitment.fileClosing");
    expect(moved?.payload?.before).toEqual({ state: "active", closingFiledOn: null });
    expect(moved?.payload?.after).toEqual({ state: "closing", closingFiledOn: "2023-09-28" });
    expect(filed).toMatchObject({ verb: "request.file", payload: { after: { kind: "closing" } } });
    expect(await w.events()).toBe(2);
  });

  it("lets one of twenty simultaneous presses win", async () => {
    const w = await world(test.db);
    await oneOfTwenty(() => close(w)(w.as(w.people.officer)), "commitment.moved", "closing");
    expect(await requestsOf(w)).toHaveLength(1);
  });

  it("waits for every part of a programme", async () => {
    const w = await world(test.db);
    const parts = { plan: w.plan, area: w.area, theme: w.theme, report: w.report };
    const part = { leadDepartmentId: w.parks.id, parentId: w.commitment.id };
    const { commitment: open } = await makeCommitment(test.db, parts, part);
    await makeCommitment(test.db, parts, { ...part, state: "discontinued" });
    await expect(close(w)(w.as(w.people.officer))).rejects.toMatchObject(
      refusal("CONFLICT", "commitment.childrenOpen", { count: 1 }),
    );
    await test.db.update(commitments).set({ state: "closed" }).where(eq(commitments.id, open.id));
    expect(await close(w)(w.as(w.people.officer))).toMatchObject({ state: "filed" });
  });
});
