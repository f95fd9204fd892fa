import { describe, expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { refusal, world } from "../testing";
import { type Caller, hiddenFrom, refusesAllBut } from "../testing-refusals";
import { acceptedFiling, filing, send } from "./testing";

const test = testDb();
const code = "FORM-1";
const open = () => world(test.db, { commitment: { code } });
const press =
  (period = "2023-09") =>
  (call: Caller) =>
    call.updates.form({ code, period });

describe("filingForm", () => {
  it("shows an empty period beside the last accepted one", async () => {
    const w = await open();
    await acceptedFiling(w, "2023-07", "1284");
    await acceptedFiling(w, "2023-08", "1468");
    const form = await press()(w.as(w.people.officer));
    expect(form).toMatchObject({
      period: "2023-09",
      deadline: "2023-09-28",
      today: "2023-09-28",
      mayFile: true,
      current: null,
      last: { period: "2023-08", author: w.people.officer.name, readings: [{ value: 1468 }] },
      evidence: [],
    });
    expect(form.measures).toMatchObject([{ metricEn: "Resettlement homes", terms: { target: 2700 } }]);
    expect(form.facts?.measures).toHaveLength(1);
  });

  it("goes on from the draft that is there, whoever wrote it", async () => {
    const w = await open();
    await w.as(w.people.officer).updates.saveDraft(filing(w, { progress: "写到一半" }));
    const form = await press()(w.as(w.people.officer2));
    expect(form.current).toMatchObject({
      state: "draft",
      version: 1,
      progress: "写到一半",
      readings: [{ value: 1652 }],
    });
  });

  it("shows what was sent, and that it is", async () => {
    const w = await open();
    await send(w);
    expect((await press()(w.as(w.people.head))).current?.state).toBe("submitted");
  });

  it("says when nothing may be filed any more", async () => {
    const w = await world(test.db, { commitment: { code: "FORM-CLOSED", state: "closed" } });
    const form = await w.as(w.people.officer).updates.form({ code: "FORM-CLOSED", period: "2023-09" });
    expect(form.mayFile).toBe(false);
  });

  it("has no page for a period in the future or before the plan", async () => {
    const w = await open();
    for (const period of ["2023-10", "2022-12"])
      await expect(press(period)(w.as(w.people.officer))).rejects.toMatchObject(
        refusal("NOT_FOUND", "period.outsidePlan"),
      );
  });

  it("refuses everyone outside the leading department, and hides another government's", async () => {
    const w = await open();
    await refusesAllBut(w, ["officer", "officer2", "head", "supervisor"], press(), "commitment.notYours");
    const other = await world(test.db);
    await hiddenFrom(other, press(), "commitment.missing");
  });
});
