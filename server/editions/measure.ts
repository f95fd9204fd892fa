import type { measures } from "@/db/schema";
import { type ScheduleLine, scheduleLines } from "../commitments/schedule-lines";
import type { CommitmentFacts } from "../lamp/facts";
import type { Part, Reason } from "../lamp/judgement";
import type { PublicMeasure } from "./document";
import type { PlanDetails } from "./plan-details";

/** What cannot be counted is not known. */
const finite = (value: number | null) => (value !== null && Number.isFinite(value) ? value : null);

/** Only the two members that a reason has. */
export const reasonOf = ({ key, facts }: Reason) => ({ key, facts: { ...facts } });

const lineOf = ({ points, steps }: ScheduleLine) => ({
  points: points.filter((point) => Number.isFinite(point.value)).map(({ on, value }) => ({ on, value })),
  steps,
});

function scheduleOf(facts: CommitmentFacts, measureId: string, day: string): PublicMeasure["schedule"] {
  const measure = facts.measures.find((one) => one.id === measureId);
  const lines = measure ? scheduleLines(facts, measure, day) : null;
  if (!lines || !Number.isFinite(lines.from)) return null;
  const { from, provisional, first, present } = lines;
  return {
    from,
    provisional,
    first: lineOf(first),
    present: present && { ...lineOf(present), grantedOn: present.grantedOn },
  };
}

type Row = typeof measures.$inferSelect;

/** A baseline without its year is no figure of last year. */
const baselineOf = (row: Row): PublicMeasure["baseline"] =>
  row.baselineValue === null || row.baselineYear === null
    ? null
    : {
        value: row.baselineValue,
        unitZh: row.baselineUnitZh ?? row.unitZh,
        year: row.baselineYear,
        match: row.baselineMatch,
        quote: row.baselineQuote,
        start: row.baselineStart,
        end: row.baselineEnd,
      };

type Around = {
  facts: CommitmentFacts;
  parts: readonly Part[];
  readings: PlanDetails["readings"];
  day: string;
};

/** A measure as the public reads it: what was pledged, what was accepted, and what the lamp makes of it. */
export function publicMeasure(row: Row, { facts, parts, readings, day }: Around): PublicMeasure {
  const part = parts.find((one) => one.measureId === row.id);
  const terms = facts.measures.find((one) => one.id === row.id)?.terms ?? [];
  const present = terms.findLast((one) => one.knownOn <= day) ?? terms[0];
  return {
    metric: { zh: row.metricZh, en: row.metricEn },
    comparator: row.comparator,
    basis: row.basis,
    unit: { zh: row.unitZh, en: row.unitEn },
    target: present?.target ?? null,
    targetMax: present?.targetMax ?? null,
    originalTarget: terms[0]?.target ?? null,
    progress: finite(part?.progress ?? null),
    expected: finite(part?.expected ?? null),
    gap: finite(part?.gap ?? null),
    lamp: part?.lamp ?? "grey",
    reason: part ? reasonOf(part.reason) : null,
    readings: (readings.get(row.id) ?? []).flatMap(({ measureId: _, acceptedOn, ...reading }) =>
      acceptedOn === null ? [] : [{ ...reading, acceptedOn }],
    ),
    schedule: scheduleOf(facts, row.id, day),
    baseline: baselineOf(row),
  };
}
