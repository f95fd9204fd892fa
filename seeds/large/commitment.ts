import type { commitments, commitmentTerms, measures, measureTerms, milestones } from "@/db/schema";
import type { CommitmentKind, CommitmentState, Yardstick } from "@/db/values";
import { initialsOf } from "@/server/commitments/initials-of";
import { searchTextOf } from "@/server/commitments/search-text";
import type { PledgeKind } from "./pledges";
import type { Quoted } from "./report";

const kinds = {
  increment: "outcome",
  milestones: "project",
  routine: "policy",
  growth: "outcome",
} as const satisfies Record<PledgeKind, CommitmentKind>;
const yardsticks = {
  increment: "measures",
  milestones: "milestones",
  routine: "routine",
  growth: "measures",
} as const satisfies Record<PledgeKind, Yardstick>;

/** The report's own chain, by quarter ends (DOMAIN, yardstick). */
const chain = [
  { nameZh: "策划", nameEn: "Planned", dueOn: "2023-03-31", weight: 20 },
  { nameZh: "储备", nameEn: "Reserved", dueOn: "2023-06-30", weight: 25 },
  { nameZh: "开工", nameEn: "Started", dueOn: "2023-09-30", weight: 30 },
  { nameZh: "投产", nameEn: "In operation", dueOn: "2023-12-31", weight: 25 },
] as const;

type Place = {
  governmentId: string;
  planId: string;
  reportId: string;
  areaId: string;
  themeId: string;
  leadDepartmentId: string;
  leadPostId: string;
};

/** A commitment at work, sent out and acknowledged in January, with its yardstick and the terms of each step. */
export function commitmentOf(
  pledge: Quoted,
  place: Place,
  { sentOn, acknowledgedOn, at }: { sentOn: string; acknowledgedOn: string; at: Date },
) {
  const id = crypto.randomUUID();
  const { kind, code, titleZh, titleEn, quote, start, end, target } = pledge;
  const yardstick = yardsticks[kind];
  const row = {
    ...place,
    id,
    code,
    titleZh,
    titleEn,
    quote,
    start,
    end,
    kind: kinds[kind],
    strength: "plain",
    startOn: "2023-01-01",
    originalDueOn: "2023-12-31",
    dueOn: "2023-12-31",
    formOfProofZh: "验收材料",
    formOfProofEn: "Papers of acceptance",
    yardstick,
    yardstickProposed: false,
    ownersProposed: false,
    state: "active",
    sentOn,
    acknowledgedOn,
    demonstration: true,
    searchText: searchTextOf(pledge),
    initials: initialsOf(titleZh),
    version: 3,
  } satisfies typeof commitments.$inferInsert;
  const steps: [string, CommitmentState][] = [
    ["2023-01-01", "unassigned"],
    [sentOn, "pending"],
    [acknowledgedOn, "active"],
  ];
  const terms = steps.map(([knownOn, state], index) => ({
    commitmentId: id,
    seq: index + 1,
    knownOn,
    at,
    state,
    yardstick,
    leadDepartmentId: place.leadDepartmentId,
    dueOn: row.dueOn,
    sentOn: state === "unassigned" ? null : sentOn,
    acknowledgedOn: state === "active" ? acknowledgedOn : null,
  })) satisfies (typeof commitmentTerms.$inferInsert)[];
  return {
    row,
    terms,
    ...measureOf(kind, { id, target, raw: { raw: quote, rawStart: start, rawEnd: end }, at }),
    milestones: (kind === "milestones" ? chain : []).map((step, index) => ({
      ...step,
      id: crypto.randomUUID(),
      commitmentId: id,
      sort: index + 1,
      proposed: false,
    })) satisfies (typeof milestones.$inferInsert)[],
  };
}

type Stated = {
  id: string;
  target: number | null;
  raw: { raw: string; rawStart: number; rawEnd: number };
  at: Date;
};

function measureOf(kind: PledgeKind, { id, target, raw, at }: Stated) {
  const made: {
    measures: (typeof measures.$inferInsert & { id: string })[];
    measureTerms: (typeof measureTerms.$inferInsert)[];
  } = { measures: [], measureTerms: [] };
  if (target === null) return made;
  const measureId = crypto.randomUUID();
  const shape =
    kind === "growth"
      ? ({ comparator: "~", basis: "growth", unitZh: "%", unitEn: "%", frequency: "quarter" } as const)
      : ({ comparator: "=", basis: "increment", unitZh: "套", unitEn: "homes", frequency: "month" } as const);
  made.measures.push({
    ...shape,
    ...raw,
    id: measureId,
    commitmentId: id,
    sort: 1,
    metricZh: kind === "growth" ? "测试指标增速" : "新增测试住房",
    metricEn: kind === "growth" ? "Growth of the test indicator" : "Test homes added",
    lagDays: kind === "growth" ? 20 : 0,
    proposed: false,
  });
  made.measureTerms.push({ measureId, seq: 1, knownOn: "2023-01-01", target, at });
  return made;
}
