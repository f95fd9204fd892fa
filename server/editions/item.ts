import type { Lamp } from "@/db/values";
import type { CommitmentFacts } from "../lamp/facts";
import type { PublicEvidence, PublicItem, PublicUpdate } from "./document";
import type { ItemRow } from "./item-rows";
import { deferredOn, discontinuedOn } from "./granted";
import { publicMeasure, reasonOf } from "./measure";
import type { PlanDetails } from "./plan-details";
import { seal } from "./seal";

export type Around = {
  day: string;
  /** The text that offsets count in. */
  reportId: string;
  facts: ReadonlyMap<string, CommitmentFacts>;
  details: PlanDetails;
  codes: ReadonlyMap<string, string>;
  /** Children by the id of their parent. */
  children: ReadonlyMap<string, number>;
  /** Lamps of the edition before, by code. */
  before: ReadonlyMap<string, Lamp>;
};

const updatesOf = (id: string, { details, day }: Around): PublicUpdate[] =>
  (details.updates.get(id) ?? []).map((one) => ({
    id: one.id,
    period: one.period,
    kind: one.kind,
    correctsPeriod: details.periods.get(one.correctsId ?? "") ?? null,
    acceptedOn: one.acceptedOn ?? day,
    noChange: one.noChange,
    texts:
      one.publishable && !one.noChange
        ? seal({ progress: one.progress, problems: one.problems, nextSteps: one.nextSteps })
        : null,
  }));

const evidenceOf = (id: string, { details }: Around): PublicEvidence[] =>
  (details.evidence.get(id) ?? []).map(({ publishable, name, url, mediaType, size, sha256, ...one }) => ({
    id: one.id,
    kind: one.kind,
    addedOn: one.addedOn,
    verified: (details.verifications.get(one.id) ?? []).map(({ means, on }) => ({ means, on })),
    file: publishable ? seal({ name, url, mediaType, size, fileSha256: sha256 }) : null,
  }));

/** Another source than the report (a list of livelihood projects) has another text: there are no offsets into this one. */
const placeOf = ({ reportId, start, end }: ItemRow["commitment"], around: Around) =>
  reportId === around.reportId ? { start, end } : { start: 0, end: 0 };

function baselineOf({ baseline }: ItemRow["commitment"]): PublicItem["baseline"] {
  if (!baseline) return null;
  const { value, unitZh, unitEn, year, quote, start, end } = baseline;
  return { value, unit: { zh: unitZh, en: unitEn }, year, quote, start, end };
}

/** One commitment as the public reads it. Every field is named: what is not, stays inside. */
export function publicItem(row: ItemRow, around: Around): PublicItem {
  const { commitment, lamp } = row;
  const { details, day } = around;
  const facts = around.facts.get(commitment.id);
  const reached = new Map(facts?.milestones.map((one) => [one.id, one.reached?.on ?? null]));
  return {
    code: commitment.code,
    parent: around.codes.get(commitment.parentId ?? "") ?? null,
    children: around.children.get(commitment.id) ?? 0,
    title: { zh: commitment.titleZh, en: commitment.titleEn },
    quote: commitment.quote,
    ...placeOf(commitment, around),
    area: row.area,
    theme: { zh: row.themeZh, en: row.themeEn },
    kind: commitment.kind,
    strength: commitment.strength,
    livelihood: commitment.livelihood,
    lead: row.lead,
    leadProposed: commitment.ownersProposed,
    startOn: commitment.startOn,
    dueOn: lamp.dueOn,
    originalDueOn: commitment.originalDueOn,
    deferrals: lamp.deferrals,
    deferredOn: facts ? deferredOn(facts, day) : null,
    state: lamp.state,
    closedOn: lamp.closedOn,
    discontinuedOn: facts ? discontinuedOn(facts, day) : null,
    lamp: lamp.lamp,
    previousLamp: around.before.get(commitment.code) ?? null,
    bucket: lamp.bucket,
    overdue: lamp.overdue,
    reasons: lamp.reasons.map(reasonOf),
    strip: lamp.strip.map((cell) => ({ period: cell.period, lamp: cell.lamp })),
    measures: facts
      ? (details.measures.get(commitment.id) ?? []).map(({ measure }) =>
          publicMeasure(measure, { facts, parts: lamp.parts, readings: details.readings, day }),
        )
      : [],
    milestones: (details.milestones.get(commitment.id) ?? []).map(({ milestone }) => ({
      name: { zh: milestone.nameZh, en: milestone.nameEn },
      dueOn: milestone.dueOn,
      weight: milestone.weight,
      reachedOn: reached.get(milestone.id) ?? null,
    })),
    updates: updatesOf(commitment.id, around),
    evidence: evidenceOf(commitment.id, around),
    baseline: baselineOf(commitment),
  };
}
