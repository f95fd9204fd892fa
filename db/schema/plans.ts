import { planStates, presets, sentenceKinds } from "../values";
import {
  bool,
  day,
  id,
  index,
  instant,
  int,
  json,
  oneOf,
  stamps,
  table,
  text,
  uniqueIndex,
} from "../dialect";
import { ofGovernment } from "./governments";

/** The report as delivered. `text` has BOM, CR and NUL removed and is never edited after import. */
export const reports = table(
  "reports",
  {
    id: id(),
    governmentId: ofGovernment(),
    year: int().notNull(),
    titleZh: text().notNull(),
    titleEn: text().notNull(),
    meetingZh: text().notNull(),
    meetingEn: text().notNull(),
    deliveredOn: day().notNull(),
    text: text().notNull(),
    sha256Text: text().notNull(),
    sha256File: text().notNull(),
    ...stamps(),
  },
  (t) => [uniqueIndex("reports_text_uq").on(t.governmentId, t.sha256Text)],
);

/** Every sentence accounted for, so that a supervisor can prove that nothing was dropped. */
export const sentences = table(
  "sentences",
  {
    id: id(),
    reportId: text()
      .notNull()
      .references(() => reports.id),
    start: int().notNull(),
    end: int().notNull(),
    kind: oneOf(sentenceKinds).notNull(),
    reason: text().notNull(),
    ...stamps(),
  },
  (t) => [uniqueIndex("sentences_start_uq").on(t.reportId, t.start)],
);

/** The switches of a plan that may change from the next period on. */
export type PlanSwitches = {
  growthTolerance: number;
  graceWorkingDays: number;
  acknowledgeWorkingDays: number;
  staleAfterDays: number;
  noticeAcknowledgeWorkingDays: number;
  noticeAnswerWorkingDays: number;
  noticeMinimumWorkingDays: number;
  quietFrom: string;
  quietUntil: string;
  /** Not there: no appraisal. */
  appraisal?: AppraisalPoints | null;
};

/** Points of the appraisal (考核) for each event; at most one decimal, never below nought. */
export type AppraisalPoints = {
  missed: number;
  late: number;
  returned: number;
  overdueMonth: number;
  noticeBlue: number;
  noticeOrange: number;
  noticeRed: number;
  lateReceipt: number;
  closedEarly: number;
};

/** One government's year. */
export const plans = table(
  "plans",
  {
    id: id(),
    governmentId: ofGovernment(),
    year: int().notNull(),
    nameZh: text().notNull(),
    nameEn: text().notNull(),
    startOn: day().notNull(),
    endOn: day().notNull(),
    cadence: text().notNull().default("month"),
    filingDay: int().notNull().default(28),
    preset: oneOf(presets).notNull().default("standard"),
    switches: json<PlanSwitches>().notNull(),
    endorsement: bool().notNull().default(false),
    state: oneOf(planStates).notNull().default("draft"),
    /** Business day for which the lamp projection holds; another day recomputes it. */
    lampsOn: day(),
    demonstration: bool().notNull().default(false),
    version: int().notNull().default(1),
    ...stamps(),
  },
  (t) => [uniqueIndex("plans_year_uq").on(t.governmentId, t.year)],
);

/** Settings as they stood, by the day from which they hold: past lamps are judged by past settings. */
export const planRevisions = table(
  "plan_revisions",
  {
    id: id(),
    planId: text()
      .notNull()
      .references(() => plans.id),
    knownOn: day().notNull(),
    preset: oneOf(presets).notNull(),
    filingDay: int().notNull(),
    endorsement: bool().notNull(),
    switches: json<PlanSwitches>().notNull(),
    ...stamps(),
  },
  (t) => [index("plan_revisions_idx").on(t.planId, t.knownOn)],
);

/** The report and any further source: a list of livelihood projects, tasks set by the city. */
export const planSources = table(
  "plan_sources",
  {
    id: id(),
    planId: text()
      .notNull()
      .references(() => plans.id),
    reportId: text()
      .notNull()
      .references(() => reports.id),
    kind: text().notNull().default("report"),
    ...stamps(),
  },
  (t) => [uniqueIndex("plan_sources_uq").on(t.planId, t.reportId)],
);

export const areas = table(
  "areas",
  {
    id: id(),
    planId: text()
      .notNull()
      .references(() => plans.id),
    code: text().notNull(),
    nameZh: text().notNull(),
    nameEn: text().notNull(),
    shortZh: text().notNull(),
    shortEn: text().notNull(),
    sort: int().notNull(),
    ...stamps(),
  },
  (t) => [uniqueIndex("areas_code_uq").on(t.planId, t.code)],
);

export const themes = table(
  "themes",
  {
    id: id(),
    areaId: text()
      .notNull()
      .references(() => areas.id),
    nameZh: text().notNull(),
    nameEn: text().notNull(),
    sort: int().notNull(),
    ...stamps(),
  },
  (t) => [uniqueIndex("themes_name_uq").on(t.areaId, t.nameZh)],
);

/** Public holidays and make-up working days that a government adds to or corrects in the shipped calendar. */
export const calendarDays = table(
  "calendar_days",
  {
    id: id(),
    governmentId: ofGovernment(),
    day: day().notNull(),
    working: bool().notNull(),
    note: text(),
    createdBy: text(),
    at: instant(),
  },
  (t) => [uniqueIndex("calendar_days_uq").on(t.governmentId, t.day)],
);
