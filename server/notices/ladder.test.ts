import { describe, expect, it } from "vitest";
import { type Lamp, type LadderStep, lamps, ladderSteps, type NoticeState, noticeStates } from "@/db/values";
import { chineseCalendar } from "../core/working-days";
import type { StripCell } from "../lamp/judgement";
import { periodsThrough } from "../lamp/periods";
import { highestStep, isAbove, type LadderFacts, type LadderNotice, propose } from "./ladder";

const rule = { today: "2023-09-28", minimumWorkingDays: 5, calendar: chineseCalendar };
const letters: Record<string, Lamp> = {
  b: "blue",
  g: "green",
  y: "yellow",
  r: "red",
  x: "grey",
  s: "yellow",
};

/** A history up to August as letters: b g y r x, and s for a yellow that is only the scar of a red. */
function facts(history: string, notices: LadderNotice[] = []): LadderFacts {
  const periods = periodsThrough({ startOn: "2023-01-01" }, "2023-08").slice(-history.length);
  const strip = [...history].map(
    (letter, index): StripCell => ({
      period: periods[index] ?? "",
      lamp: letters[letter] ?? "grey",
      filed: "on-time",
      scar: letter === "s",
      progress: null,
      expected: null,
    }),
  );
  const last = strip.at(-1);
  return { lamp: last?.lamp ?? "grey", scar: last?.scar ?? false, period: "2023-08", strip, notices };
}
const notice = (
  step: LadderStep,
  state: NoticeState,
  issuedOn: string | null = "2023-08-10",
  period: string | null = "2023-07",
): LadderNotice => ({ step, state, issuedOn, period });

describe("propose", () => {
  it.each([
    ["g", "notLagging"],
    ["b", "notLagging"],
    ["x", "notLagging"],
    ["rs", "scar"],
    ["y", "remind"],
    ["gy", "remind"],
    ["yy", "blue"],
    ["ry", "blue"],
    ["yyy", "blue"],
    // A scar is made good: it does not count as a period of lag.
    ["rsy", "remind"],
    ["ygy", "remind"],
    ["r", "orange"],
    ["yr", "orange"],
    // Nothing was issued yet: the ladder never begins above orange.
    ["rr", "orange"],
    ["rrrr", "orange"],
  ])("of %s without a notice is %s", (history, expected) => {
    const said = propose(facts(history), rule);
    expect("wait" in said ? said.wait : said.step).toBe(expected);
  });

  it.each<[string, LadderNotice[], string]>([
    // One step at a time.
    ["yr", [notice("remind", "lifted")], "blue"],
    ["yyr", [notice("remind", "escalated"), notice("blue", "lifted")], "orange"],
    ["rr", [notice("orange", "lifted")], "red"],
    ["rrr", [notice("orange", "lifted")], "red"],
    ["rrr", [notice("red", "lifted")], "summons"],
    ["rrrr", [notice("summons", "lifted")], "summons"],
    // Not above what the lamp asks for.
    ["yy", [notice("orange", "lifted")], "blue"],
    // A withdrawn one never was.
    ["rr", [notice("orange", "withdrawn")], "orange"],
    ["rr", [notice("blue", "lifted"), notice("orange", "withdrawn")], "orange"],
    // Good for a period after it: anew.
    ["rgrr", [notice("red", "lifted", "2023-06-15", "2023-05")], "orange"],
    ["rgy", [notice("red", "lifted", "2023-07-15", "2023-06")], "remind"],
    // Good before it, or only then: it stands.
    ["grr", [notice("orange", "lifted")], "red"],
    // Open or waiting.
    ["r", [notice("remind", "draft", null)], "drafted"],
    ["r", [notice("remind", "approved", null)], "drafted"],
    ["r", [notice("remind", "issued")], "open"],
    ["r", [notice("remind", "acknowledged")], "open"],
    ["r", [notice("remind", "answered")], "open"],
    // Answered for this very period and lifted; only worse is chased again.
    ["yy", [notice("blue", "lifted", "2023-09-05", "2023-08")], "lifted"],
    ["yr", [notice("remind", "lifted", "2023-09-05", "2023-08")], "blue"],
    ["r", [notice("orange", "escalated", "2023-09-05", "2023-08")], "orange"],
    // Drafted before the first lamp: the month of its issue counts.
    ["rr", [notice("orange", "lifted", "2023-08-02", null)], "red"],
  ])("of %s after %j is %s", (history, known, expected) => {
    const said = propose(facts(history, known), rule);
    expect("wait" in said ? said.wait : said.step).toBe(expected);
  });

  it("leaves five working days between two, and names the day", () => {
    const known = [notice("orange", "escalated", "2023-09-22", "2023-08")];
    expect(propose(facts("rr", known), rule)).toEqual({ wait: "tooSoon", until: "2023-10-07" });
    // The make-up Saturday counts; the days of the National Day holiday do not.
    for (const [today, expected] of [
      ["2023-10-06", "tooSoon"],
      ["2023-10-07", "red"],
    ] as const) {
      const said = propose(facts("rr", known), { ...rule, today });
      expect("wait" in said ? said.wait : said.step).toBe(expected);
    }
  });

  it("says why", () => {
    expect(propose(facts("rr", [notice("orange", "lifted")]), rule)).toEqual({
      step: "red",
      because: { key: "redTwice", facts: { period: "2023-08", running: 2, last: "orange" } },
    });
  });

  it("never skips a step and never proposes beside an open notice, whatever came before", () => {
    const histories = ["y", "r", "yy", "rr", "gr", "rrr", "yrr", "xr", "rgr"];
    for (const history of histories)
      for (const step of ladderSteps)
        for (const state of noticeStates) {
          const issuedOn = state === "draft" || state === "approved" ? null : "2023-08-10";
          const now = facts(history, [notice(step, state, issuedOn)]);
          const said = propose(now, rule);
          const ended = ["lifted", "escalated", "withdrawn"].includes(state);
          expect("wait" in said, `${history} ${step} ${state}`).toBe(!ended);
          if ("wait" in said) continue;
          const cap = state !== "withdrawn" ? ladderSteps.indexOf(step) + 1 : ladderSteps.indexOf("orange");
          expect(ladderSteps.indexOf(said.step)).toBeLessThanOrEqual(cap);
          expect(isAbove(said.step, highestStep(now)), `${history} ${step} ${state}`).toBe(false);
        }
  });
});

describe("highestStep", () => {
  it("is one above what stands, and what the lamp allows where nothing does", () => {
    const none = lamps.map((lamp) => [lamp, highestStep({ ...facts("g"), lamp })]);
    expect(Object.fromEntries(none)).toEqual({
      blue: "remind",
      green: "remind",
      yellow: "blue",
      red: "orange",
      grey: "remind",
    });
    expect(highestStep(facts("y", [notice("orange", "lifted")]))).toBe("red");
    expect(highestStep(facts("y", [notice("summons", "lifted")]))).toBe("summons");
  });
});
