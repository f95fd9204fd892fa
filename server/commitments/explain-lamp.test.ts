import { describe, expect, it } from "vitest";
import { judge } from "../lamp/judge";
import { makeFacts, makeMeasure, makePlan, makeReading } from "../lamp/testing";
import { chineseCalendar } from "../core/working-days";
import { explainLamp, rulesInForce } from "./explain-lamp";

const day = "2023-09-28";
const { filingDay, preset, growthTolerance, graceWorkingDays, acknowledgeWorkingDays, staleAfterDays } =
  makePlan();
const rules = {
  filingDay,
  preset,
  growthTolerance,
  graceWorkingDays,
  acknowledgeWorkingDays,
  staleAfterDays,
};
const first = { ...rules, knownOn: "2023-01-02" };

describe("the rules in force", () => {
  it("are those of the period that is judged, with those still to come beside them", () => {
    const plan = makePlan({
      revisions: [
        first,
        { ...rules, preset: "sanya-2022", knownOn: "2023-07-01" },
        { ...rules, preset: "yinchuan-2025", filingDay: 25, knownOn: "2023-09-01" },
        { ...rules, preset: "xuancheng-2020", filingDay: 20, knownOn: "2023-10-01" },
      ],
    });
    expect(rulesInForce(plan, day)).toMatchObject({
      rules: { preset: "yinchuan-2025", filingDay: 25 },
      since: "2023-09",
      next: { from: "2023-10", rules: { preset: "xuancheng-2020", filingDay: 20 } },
    });
    expect(rulesInForce(plan, "2023-08-30")).toMatchObject({
      rules: { preset: "sanya-2022" },
      since: "2023-07",
      next: { from: "2023-09" },
    });
  });

  it("are the plan's own from its beginning where nothing was changed", () => {
    expect(rulesInForce(makePlan(), day)).toMatchObject({ since: null, next: null, rules });
    expect(rulesInForce(makePlan({ revisions: [first] }), day)).toMatchObject({ since: null, next: null });
  });
});

describe("the explanation", () => {
  const facts = makeFacts({ measures: [makeMeasure({ readings: [makeReading("2023-08-28", 54)] })] });

  it("works out the lamp that is shown", () => {
    const plan = makePlan();
    const { working, rules } = explainLamp(plan, facts, day);
    const shown = judge(plan, facts, day, chineseCalendar);
    expect(working).toMatchObject({ preset: "standard", period: "2023-08", at: "2023-08-31" });
    expect(working.parts).toMatchObject([
      { kind: "measure", how: "ofTarget", value: 54, target: 100, lamp: shown.lamp },
    ]);
    expect(rules.find((one) => one.current)).toMatchObject({ preset: "standard", lamp: shown.lamp });
  });

  it("says what each rule would say: 12.7 points short is yellow, yellow, yellow, red", () => {
    const { rules } = explainLamp(makePlan(), facts, day);
    expect(rules.map((one) => [one.preset, one.lamp])).toEqual([
      ["standard", "yellow"],
      ["yinchuan-2025", "yellow"],
      ["sanya-2022", "yellow"],
      ["xuancheng-2020", "red"],
    ]);
  });
});
