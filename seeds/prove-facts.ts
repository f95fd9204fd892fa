import { createHash } from "node:crypto";
import { proveAccount } from "./prove-account";
import type { CommitmentFact, Facts } from "./read-facts";
import { keptText } from "./read-facts";

/** What the report of 2023 was counted to hold, by reading it. */
const counted = {
  departments: 63,
  areas: 10,
  commitments: 297,
  numberedTargets: 57,
  completeCriteria: 10,
  withoutMeasure: 234,
};

function demand(holds: boolean, item: string, fault: string): asserts holds {
  if (!holds) throw new Error(`${item}: ${fault}`);
}

function demandCount(actual: number, expected: number, what: string): void {
  demand(actual === expected, what, `expected ${expected}, found ${actual}`);
}

const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");

function proveHashes({ file, text, report }: Facts): void {
  demand(sha256(file) === report.sha256File, "report.txt", "sha-256 of the file differs");
  demand(sha256(text) === report.sha256Text, "report.txt", "sha-256 of the kept text differs");
  demand(keptText(file) === text, "report.txt", "the kept text is not that of the file");
}

function proveUnique(codes: string[], what: string): void {
  const seen = new Set<string>();
  for (const code of codes) {
    demand(!seen.has(code), code, `is not unique among the ${what}`);
    seen.add(code);
  }
}

function proveQuotes(commitment: CommitmentFact, text: string): void {
  const { code, start, end, quote } = commitment;
  demand(text.slice(start, end) === quote, code, `the quote is not at ${start}–${end} of the report`);
  for (const measure of commitment.measures) {
    const { raw, rawStart, rawEnd } = measure;
    demand(text.slice(rawStart, rawEnd) === raw, code, `"${raw}" is not at ${rawStart}–${rawEnd}`);
    demand(start <= rawStart && rawEnd <= end, code, `"${raw}" lies outside the quote`);
  }
  for (const { baseline } of [commitment, ...commitment.measures]) {
    if (!baseline) continue;
    const found = text.slice(baseline.start, baseline.end);
    demand(found === baseline.quote, code, `the baseline is not at ${baseline.start}–${baseline.end}`);
  }
}

function proveReferences(commitment: CommitmentFact, facts: Facts, departments: Set<string>): void {
  const { code, areaCode, themeZh, leadDepartmentCode, supportDepartmentCodes } = commitment;
  for (const department of [leadDepartmentCode, ...supportDepartmentCodes]) {
    demand(departments.has(department), code, `unknown department ${department}`);
  }
  proveUnique([leadDepartmentCode, ...supportDepartmentCodes], `departments of ${code}`);
  const area = facts.areas.find((candidate) => candidate.code === areaCode);
  demand(area !== undefined, code, `unknown area ${areaCode}`);
  const knownTheme = area.themes.some((theme) => theme.nameZh === themeZh);
  demand(knownTheme, code, `unknown theme ${themeZh} in area ${areaCode}`);
}

function proveYardstick(commitment: CommitmentFact): void {
  const { code, yardstick, measures, milestones, startOn, dueOn } = commitment;
  demand(startOn <= dueOn, code, "is due before it starts");
  const wantsMeasures = yardstick === "measures" || yardstick === "both";
  const wantsMilestones = yardstick === "milestones" || yardstick === "both";
  demand(!wantsMeasures || measures.length > 0, code, `yardstick ${yardstick} without a measure`);
  demand(
    wantsMilestones === milestones.length > 0,
    code,
    `yardstick ${yardstick} and its milestones disagree`,
  );
  const weight = milestones.reduce((sum, milestone) => sum + milestone.weight, 0);
  demand(milestones.length === 0 || weight === 100, code, `milestones weigh ${weight}, not 100`);
  for (const { comparator, target, targetMax, metricZh } of measures) {
    demand(target !== null || comparator === "complete", code, `${metricZh} has no target`);
    demand((targetMax !== null) === (comparator === "range"), code, `${metricZh}: only a range has two ends`);
  }
}

function proveCounts({ departments, areas, commitments }: Facts): void {
  const measures = commitments.flatMap((commitment) => commitment.measures);
  // The clearance of 7 areas and 18 projects is `complete` too, but its totals are numbers of the report.
  const numbered = measures.filter((measure) => measure.target !== null).length;
  const without = commitments.filter((commitment) => commitment.measures.length === 0).length;
  demandCount(departments.length, counted.departments, "departments");
  demandCount(areas.length, counted.areas, "areas");
  demandCount(commitments.length, counted.commitments, "commitments");
  demandCount(numbered, counted.numberedTargets, "numbered targets");
  demandCount(measures.length - numbered, counted.completeCriteria, "completeness criteria");
  demandCount(without, counted.withoutMeasure, "commitments without a measure");
}

/**
 * Proves that the facts are what the report says (DOMAIN, Honesty of data): hashes, every quote, raw figure and
 * baseline at its offsets, references, counts, yardsticks, and that no character of the report is unaccounted for.
 * Throws an Error that names the first item that fails (its code, or the file or list).
 */
export function proveFacts(facts: Facts): void {
  const { departments, areas, commitments, text } = facts;
  const known = new Set(departments.map((department) => department.code));
  proveUnique(
    departments.map((department) => department.code),
    "departments",
  );
  proveUnique(
    areas.map((area) => area.code),
    "areas",
  );
  proveUnique(
    commitments.map((commitment) => commitment.code),
    "commitments",
  );
  for (const area of areas)
    demand(text.includes(area.headingZh), area.code, "its heading is not in the report");
  for (const commitment of commitments) {
    proveQuotes(commitment, text);
    proveReferences(commitment, facts, known);
    proveYardstick(commitment);
  }
  proveCounts(facts);
  proveAccount(facts);
  proveHashes(facts);
}
