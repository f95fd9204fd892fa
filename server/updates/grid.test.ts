import { describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { makeCommitment } from "@/seeds/makers";
import { refusal, world } from "../testing";
import { cast, refusesAllBut, type TestWorld } from "../testing-refusals";
import { acceptedFiling, filing, reading, send, updateRow } from "./testing";

const test = testDb();
const period = "2023-09";
/** A second item of the department, with a milestone and no measure. */
const second = async (w: TestWorld) => {
  const milestones = [{ dueOn: "2023-12-31", weight: 1 }];
  const made = await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id, milestones });
  return made.commitment.id;
};

describe("grid", () => {
  it("lists what the department has to file, with what was said last and what is typed so far", async () => {
    const w = await world(test.db);
    const other = await second(w);
    await makeCommitment(test.db, w, { leadDepartmentId: w.housing.id, state: "closed" });
    await makeCommitment(test.db, w, { leadDepartmentId: w.parks.id });
    await acceptedFiling(w, "2023-08", "1468");
    await w.as(w.people.officer2).updates.saveDraft(filing(w));
    const grid = await w.as(w.people.officer).updates.grid({ period });
    expect(grid).toMatchObject({ period, deadline: "2023-09-28" });
    const byId = new Map(grid.rows.map((row) => [row.commitment.id, row]));
    expect([...byId.keys()].sort()).toEqual([w.commitment.id, other].sort());
    expect(byId.get(w.commitment.id)).toMatchObject({
      mayFile: true,
      measures: [{ id: w.measure?.id, target: 2700, basis: "increment", last: { value: 1468 } }],
      update: { state: "draft", version: 1, readings: [{ value: 1652 }] },
      last: { period: "2023-08", progress: filing(w).progress, readings: [{ value: 1468 }] },
    });
    expect(byId.get(other)).toMatchObject({ measures: [], update: null, last: null, mayFile: true });
  });

  it("says what was sent, and that it is closed to typing", async () => {
    const w = await world(test.db);
    await send(w);
    const { rows } = await w.as(w.people.head).updates.grid({ period });
    expect(rows).toMatchObject([{ mayFile: false, update: { state: "submitted" } }]);
  });

  it("is for departments, each its own, and for periods that have begun", async () => {
    const w = await world(test.db);
    const press = (call: ReturnType<typeof w.as>) => call.updates.grid({ period });
    await refusesAllBut(
      w,
      ["officer", "officer2", "head", "otherOfficer", "otherHead"],
      press,
      "commitment.notYours",
    );
    expect((await press(w.as(w.people.otherOfficer))).rows).toEqual([]);
    await expect(w.as(w.people.officer).updates.grid({ period: "2023-10" })).rejects.toMatchObject(
      refusal("NOT_FOUND", "period.outsidePlan"),
    );
  });
});

describe("submitMany", () => {
  it("sends each row on its own and tells which were refused, and why", async () => {
    const w = await world(test.db);
    const routine = await second(w);
    const third = await second(w);
    const malformed = await second(w);
    const plain = { readings: [], period: "2023-01" };
    const answer = await w.as(w.people.officer).updates.submitMany({
      period,
      rows: [
        filing(w, { readings: [reading(w, "")] }),
        filing(w, { ...plain, commitmentId: routine }),
        filing(w, { ...plain, commitmentId: third, noChange: true }),
        filing(w, { commitmentId: malformed, readings: [reading(w, "一千")] }),
      ],
    });
    expect(answer.done).toEqual([routine, third]);
    expect(answer.versions).toEqual({ [routine]: 2, [third]: 2 });
    expect(answer.refused).toMatchObject([
      {
        commitmentId: w.commitment.id,
        code: "INVALID",
        key: "reading.missing",
        field: "readings.0.value",
        facts: { metricEn: "Resettlement homes" },
      },
      {
        commitmentId: malformed,
        code: "INVALID",
        key: "reading.notANumber",
        field: "readings.0.value",
      },
    ]);
    expect(await w.events()).toBe(2);
    const { rows } = await w.as(w.people.officer).updates.grid({ period });
    expect(rows.find((row) => row.commitment.id === routine)?.update).toMatchObject({ state: "submitted" });
    expect(rows.find((row) => row.commitment.id === w.commitment.id)?.update).toBeNull();
  });

  it("refuses row by row whoever may not file it, and another government's as missing", async () => {
    const w = await world(test.db);
    const foreign = await world(test.db);
    for (const [name, actor] of Object.entries(cast(w))) {
      if (["officer", "officer2", "head", "supervisor"].includes(name)) continue;
      const { done, refused } = await w.as(actor).updates.submitMany({ period, rows: [filing(w)] });
      expect(done, name).toEqual([]);
      expect(refused, name).toMatchObject([{ code: "FORBIDDEN", key: "commitment.notYours" }]);
    }
    const { refused } = await w
      .as(w.people.officer)
      .updates.submitMany({ period, rows: [filing(foreign), filing(w)] });
    expect(refused).toMatchObject([{ code: "NOT_FOUND", key: "commitment.missing" }]);
    await expect(w.as(null).updates.submitMany({ period, rows: [filing(w)] })).rejects.toMatchObject({
      code: "UNAUTHORIZED",
    });
    expect(await foreign.events()).toBe(0);
  });

  it("lets one of twenty simultaneous presses win", async () => {
    const w = await world(test.db);
    const press = () => w.as(w.people.officer).updates.submitMany({ period, rows: [filing(w)] });
    const answers = await Promise.all(Array.from({ length: 20 }, press));
    expect(answers.flatMap((one) => one.done)).toEqual([w.commitment.id]);
    const refused = answers.flatMap((one) => one.refused);
    expect(refused).toHaveLength(19);
    for (const one of refused)
      expect(one).toMatchObject({ code: "CONFLICT", key: "update.moved", facts: { state: "submitted" } });
    expect(await w.events()).toBe(1);
  });

  it("takes sixty rows at once and no more", async () => {
    const w = await world(test.db);
    const rows = Array.from({ length: 61 }, () => filing(w));
    await expect(w.as(w.people.officer).updates.submitMany({ period, rows })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });
});

describe("saveMany", () => {
  it("keeps drafts, each on its own, and tells their versions", async () => {
    const w = await world(test.db);
    const routine = await second(w);
    const rows = [
      filing(w, { version: 7 }),
      filing(w, { commitmentId: routine, readings: [], progress: "写到一半" }),
    ];
    const answer = await w.as(w.people.officer).updates.saveMany({ period, rows });
    expect(answer).toMatchObject({
      done: [routine],
      versions: { [routine]: 1 },
      refused: [{ commitmentId: w.commitment.id, code: "NOT_FOUND", key: "update.missing" }],
    });
    const grid = await w.as(w.people.officer).updates.grid({ period });
    const id = grid.rows.find((row) => row.commitment.id === routine)?.update?.id ?? "";
    expect(await updateRow(test.db, id)).toMatchObject({ state: "draft", progress: "写到一半" });
    expect(await w.events()).toBe(0);
  });
});
