import { expect, it } from "vitest";
import { testDb } from "@/db/testing";
import { cast } from "../testing-refusals";
import { world } from "../testing";
import { acceptedFiling } from "../updates/testing";

const test = testDb();
const code = "STANDING-1";
const months = ["2023-02", "2023-03", "2023-04", "2023-05", "2023-06", "2023-07", "2023-08"];

/** Homes that grow by 180 a month: 1,260 at the end of August, when 1,800 of 2,700 are due. */
async function homes() {
  const w = await world(test.db, { commitment: { code } });
  for (const [index, month] of months.entries()) await acceptedFiling(w, month, `${180 * (index + 1)}`);
  return w;
}

it("shows the working of the lamp, what other rules would say, and where the measure is heading", async () => {
  const w = await homes();
  const shown = await w.as(w.people.observer).commitments.show({ code });
  expect(shown.explained?.working).toMatchObject({ preset: "standard", period: "2023-08", at: "2023-08-31" });
  expect(shown.explained?.working.parts).toMatchObject([
    {
      kind: "measure",
      how: "ofTarget",
      value: 1260,
      target: 2700,
      asOf: "2023-08-28",
      lamp: shown.lamp?.lamp,
      expectation: { kind: "linear", monthsDone: 8, months: 12 },
    },
  ]);
  // Exactly 20 points short: red here, yellow in Yinchuan and Sanya.
  expect(shown.explained?.rules.map((rule) => [rule.preset, rule.current, rule.lamp])).toEqual([
    ["standard", true, "red"],
    ["yinchuan-2025", false, "yellow"],
    ["sanya-2022", false, "yellow"],
    ["xuancheng-2020", false, "red"],
  ]);
  expect(shown.explained?.inForce).toMatchObject({
    rules: { preset: "standard", filingDay: 28 },
    next: null,
  });
  const [measure] = shown.measures;
  expect(measure?.forecast).toMatchObject({ value: 1260, ratePerMonth: 180, endValue: 1980 });
  expect(measure?.schedule).toMatchObject({ from: 0, present: null });
  expect(measure?.schedule?.first.points.at(-1)).toEqual({ on: "2023-12-31", value: 2700 });
  // The reading that was judged leads to the filing that brought it.
  const judged = measure?.readings.findLast((one) => one.asOf === "2023-08-28");
  expect(shown.updates.find((one) => one.id === judged?.updateId)?.period).toBe("2023-08");
});

it("shows a flag beside the lamp to everyone, and its buttons to a supervisor alone", async () => {
  const w = await world(test.db, { commitment: { code: "STANDING-2" } });
  const show = (who: (typeof w.people)["observer"], day?: string) =>
    w.as(who, day).commitments.show({ code: "STANDING-2" });
  for (const [name, actor] of Object.entries(cast(w))) {
    const { override } = await show(actor);
    const may = { set: name.startsWith("supervisor"), lift: false };
    expect(override, name).toEqual({ flag: null, period: "2023-08", may });
  }
  const { lamp: before } = await show(w.people.observer);
  await w.as(w.people.supervisor).overrides.set({
    commitmentId: w.commitment.id,
    period: "2023-08",
    lamp: "yellow",
    reason: "现场核实已有进展",
  });
  const { override, lamp } = await show(w.people.observer);
  expect(override).toMatchObject({
    flag: { lamp: "yellow", reason: "现场核实已有进展", by: w.people.supervisor.name, period: "2023-08" },
    may: { set: false, lift: false },
  });
  expect(lamp?.lamp).toBe(before?.lamp);
  expect((await show(w.people.supervisor)).override.may).toEqual({ set: false, lift: true });
  // When the next period is judged it has ended by itself.
  expect((await show(w.people.supervisor, "2023-09-29")).override).toMatchObject({
    flag: null,
    period: "2023-09",
    may: { set: true },
  });
});

it("works a parent's share out of its children's", async () => {
  const w = await world(test.db, { commitment: { code: "STANDING-3" } });
  const child = (titleZh: string) => ({
    titleZh,
    titleEn: "Estate",
    kind: "project" as const,
    leadDepartmentId: w.parks.id,
    measure: null,
    milestones: [],
  });
  await w.as(w.people.supervisor).commitments.addChildren({
    id: w.commitment.id,
    version: 1,
    children: [child("甲小区"), child("乙小区")],
  });
  const { explained, children } = await w.as(w.people.observer).commitments.show({ code: "STANDING-3" });
  expect(explained?.working.children?.map((one) => one.id).sort()).toEqual(
    children.map((one) => one.id).sort(),
  );
  expect(explained?.rules).toHaveLength(4);
});
