import type { AnyPgColumn } from "drizzle-orm/pg-core";
import {
  baselineMatches,
  bases,
  commitmentKinds,
  commitmentStates,
  comparators,
  frequencies,
  lamps,
  strengths,
  yardsticks,
} from "../values";
import {
  bool,
  day,
  id,
  index,
  instant,
  int,
  json,
  oneOf,
  real,
  stamps,
  table,
  text,
  uniqueIndex,
} from "../dialect";
import { departments, ofGovernment, posts, users } from "./governments";
import { plans, reports, themes, areas } from "./plans";

/** One thing that one lead department can be held to, with the exact sentence that promised it. */
export const commitments = table(
  "commitments",
  {
    id: id(),
    governmentId: ofGovernment(),
    planId: text()
      .notNull()
      .references(() => plans.id),
    parentId: text().references((): AnyPgColumn => commitments.id),
    /** Set when children exist: a parent with children is left out of totals. */
    hasChildren: bool().notNull().default(false),
    areaId: text()
      .notNull()
      .references(() => areas.id),
    themeId: text()
      .notNull()
      .references(() => themes.id),
    code: text().notNull(),
    titleZh: text().notNull(),
    titleEn: text().notNull(),
    reportId: text()
      .notNull()
      .references(() => reports.id),
    /** Exact words with their offsets in UTF-16 units of the kept text: `text.slice(start, end) === quote`. */
    quote: text().notNull(),
    start: int().notNull(),
    end: int().notNull(),
    kind: oneOf(commitmentKinds).notNull(),
    strength: oneOf(strengths).notNull(),
    livelihood: bool().notNull().default(false),
    named: json<string[]>()
      .notNull()
      .$defaultFn(() => []),
    /** Last year's figure of a pledge that has no measure to hang it on: shown, never computed with. */
    baseline: json<{
      value: number;
      unitZh: string;
      unitEn: string;
      year: number;
      quote: string;
      start: number;
      end: number;
    }>(),
    leadDepartmentId: text()
      .notNull()
      .references(() => departments.id),
    /** Post that answers for it in the lead department, and the leader's post in charge (分管领导). */
    leadPostId: text().references(() => posts.id),
    leaderPostId: text().references(() => posts.id),
    ownersProposed: bool().notNull().default(true),
    startOn: day().notNull(),
    originalDueOn: day().notNull(),
    dueOn: day().notNull(),
    formOfProofZh: text().notNull().default(""),
    formOfProofEn: text().notNull().default(""),
    yardstick: oneOf(yardsticks),
    yardstickProposed: bool().notNull().default(true),
    state: oneOf(commitmentStates).notNull().default("draft"),
    sentOn: day(),
    acknowledgedOn: day(),
    closingFiledOn: day(),
    closedOn: day(),
    regrantedOn: day(),
    refusalReason: text(),
    deferrals: int().notNull().default(0),
    mergedIntoId: text().references((): AnyPgColumn => commitments.id),
    demonstration: bool().notNull().default(false),
    /** Titles, code, quote and department in lower case, for a search that is alike on both engines. */
    searchText: text().notNull().default(""),
    /** First letters of the Chinese title in pinyin, for a search by initials. */
    initials: text().notNull().default(""),
    version: int().notNull().default(1),
    ...stamps(),
  },
  (t) => [
    uniqueIndex("commitments_code_uq").on(t.planId, t.code),
    index("commitments_department_idx").on(t.governmentId, t.leadDepartmentId, t.state),
    index("commitments_parent_idx").on(t.parentId),
  ],
);

/** Effective-dated terms that the lamp reads (DOMAIN, Replay): one row whenever one of them changes. */
export const commitmentTerms = table(
  "commitment_terms",
  {
    id: id(),
    commitmentId: text()
      .notNull()
      .references(() => commitments.id),
    /** Counts the rows of a commitment: the newest of a day wins. */
    seq: int().notNull(),
    knownOn: day().notNull(),
    state: oneOf(commitmentStates).notNull(),
    yardstick: oneOf(yardsticks),
    leadDepartmentId: text().notNull(),
    dueOn: day().notNull(),
    sentOn: day(),
    acknowledgedOn: day(),
    closedOn: day(),
    closingFiledOn: day(),
    regrantedOn: day(),
    at: instant().notNull(),
  },
  (t) => [uniqueIndex("commitment_terms_uq").on(t.commitmentId, t.seq)],
);

export const supports = table(
  "supports",
  {
    id: id(),
    commitmentId: text()
      .notNull()
      .references(() => commitments.id),
    departmentId: text()
      .notNull()
      .references(() => departments.id),
    proposed: bool().notNull().default(true),
    ...stamps(),
  },
  (t) => [
    uniqueIndex("supports_uq").on(t.commitmentId, t.departmentId),
    index("supports_department_idx").on(t.departmentId),
  ],
);

export const measures = table(
  "measures",
  {
    id: id(),
    commitmentId: text()
      .notNull()
      .references(() => commitments.id),
    sort: int().notNull(),
    metricZh: text().notNull(),
    metricEn: text().notNull(),
    comparator: oneOf(comparators).notNull(),
    basis: oneOf(bases).notNull(),
    unitZh: text().notNull(),
    unitEn: text().notNull(),
    frequency: oneOf(frequencies).notNull(),
    lagDays: int().notNull().default(0),
    /** The words of the report that state it, with their offsets. */
    raw: text(),
    rawStart: int(),
    rawEnd: int(),
    /** Baseline with its own source sentence; only `match = same` enters a formula. */
    baselineValue: real(),
    baselineUnitZh: text(),
    baselineYear: int(),
    baselineMatch: oneOf(baselineMatches),
    baselineQuote: text(),
    baselineStart: int(),
    baselineEnd: int(),
    proposed: bool().notNull().default(true),
    ...stamps(),
  },
  (t) => [uniqueIndex("measures_sort_uq").on(t.commitmentId, t.sort)],
);

export type ScheduleNodes = { on: string; share: number }[];

/** Target and schedule as they stood from `knownOn` on. The first row is the original, shown for ever. */
export const measureTerms = table(
  "measure_terms",
  {
    id: id(),
    measureId: text()
      .notNull()
      .references(() => measures.id),
    seq: int().notNull(),
    knownOn: day().notNull(),
    target: real(),
    targetMax: real(),
    /** Null: linear. */
    nodes: json<ScheduleNodes>(),
    at: instant().notNull(),
  },
  (t) => [uniqueIndex("measure_terms_uq").on(t.measureId, t.seq)],
);

export const milestones = table(
  "milestones",
  {
    id: id(),
    commitmentId: text()
      .notNull()
      .references(() => commitments.id),
    sort: int().notNull(),
    nameZh: text().notNull(),
    nameEn: text().notNull(),
    dueOn: day().notNull(),
    weight: real().notNull(),
    proposed: bool().notNull().default(true),
    ...stamps(),
  },
  (t) => [uniqueIndex("milestones_sort_uq").on(t.commitmentId, t.sort)],
);

/** A supervisor's override of a lamp: a flag beside the computed one, for one period at most. */
export const lampOverrides = table(
  "lamp_overrides",
  {
    id: id(),
    commitmentId: text()
      .notNull()
      .references(() => commitments.id),
    period: text().notNull(),
    lamp: oneOf(lamps).notNull(),
    reason: text().notNull(),
    knownOn: day().notNull(),
    createdBy: text().notNull(),
    liftedOn: day(),
    ...stamps(),
  },
  (t) => [index("lamp_overrides_idx").on(t.commitmentId, t.period)],
);

/** The deputies' satisfaction vote on a closed livelihood project. */
export const satisfactionVotes = table(
  "satisfaction_votes",
  {
    id: id(),
    commitmentId: text()
      .notNull()
      .references(() => commitments.id),
    heldOn: day().notNull(),
    satisfied: int().notNull(),
    mostlySatisfied: int().notNull(),
    dissatisfied: int().notNull(),
    note: text(),
    createdBy: text().references(() => users.id),
    ...stamps(),
  },
  (t) => [index("satisfaction_votes_idx").on(t.commitmentId)],
);
