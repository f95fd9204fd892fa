/**
 * Closed lists of the domain (DOMAIN.md), kept free of any driver so that browser code may import them.
 * The order of a list is the order in which the product shows it.
 */

export const governmentLevels = ["city", "district", "county"] as const;

export const roles = ["officer", "head", "supervisor", "leader", "observer", "admin"] as const;
export type Role = (typeof roles)[number];

export const planStates = ["draft", "active", "archived"] as const;
export type PlanState = (typeof planStates)[number];

export const presets = ["standard", "yinchuan-2025", "sanya-2022", "xuancheng-2020"] as const;
export type Preset = (typeof presets)[number];

export const sentenceKinds = ["pledge", "retrospect", "situation", "slogan", "formality"] as const;
export type SentenceKind = (typeof sentenceKinds)[number];

export const commitmentStates = [
  "draft",
  "unassigned",
  "pending",
  "active",
  "closing",
  "closed",
  "discontinued",
] as const;
export type CommitmentState = (typeof commitmentStates)[number];

export const commitmentKinds = ["outcome", "project", "action", "policy"] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

export const strengths = ["must", "strive", "plain"] as const;

export const yardsticks = ["measures", "milestones", "both", "children", "routine"] as const;
export type Yardstick = (typeof yardsticks)[number];

export const comparators = [">=", "<=", "~", "=", "range", "complete"] as const;
export type Comparator = (typeof comparators)[number];

export const bases = ["increment", "absolute", "share", "growth"] as const;
export type Basis = (typeof bases)[number];

export const frequencies = ["month", "quarter", "half", "year"] as const;
export type Frequency = (typeof frequencies)[number];

export const baselineMatches = ["same", "level", "comparable"] as const;

export const updateKinds = ["periodic", "adhoc", "correction"] as const;
export type UpdateKind = (typeof updateKinds)[number];

export const updateStates = ["draft", "submitted", "endorsed", "accepted", "returned"] as const;
export type UpdateState = (typeof updateStates)[number];

export const selfAssessments = ["normal", "difficult", "done", "not-started"] as const;
export type SelfAssessment = (typeof selfAssessments)[number];

export const updateDecisions = ["submit", "withdraw", "endorse", "accept", "return"] as const;

export const evidenceKinds = ["file", "photo", "link"] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const verificationMeans = ["papers", "phone", "site"] as const;

export const requestKinds = ["deferral", "adjustment", "discontinuation", "closing", "objection"] as const;
export type RequestKind = (typeof requestKinds)[number];

export const requestStates = ["filed", "endorsed", "granted", "refused", "withdrawn"] as const;
export type RequestState = (typeof requestStates)[number];

/** The ladder, lowest step first; a leader's instruction (批示) stands beside it. */
export const ladderSteps = ["remind", "blue", "orange", "red", "summons"] as const;
export type LadderStep = (typeof ladderSteps)[number];

export const noticeSteps = [...ladderSteps, "instruction"] as const;
export type NoticeStep = (typeof noticeSteps)[number];

export const noticeStates = [
  "draft",
  "approved",
  "issued",
  "acknowledged",
  "answered",
  "lifted",
  "escalated",
  "withdrawn",
] as const;
export type NoticeState = (typeof noticeStates)[number];

/** The supervisor's six questions at closing: each answered yes or no. */
export const closingQuestions = ["facts", "problem", "task", "conclusion", "measures", "form"] as const;
export type ClosingQuestion = (typeof closingQuestions)[number];

/** How a person's messages leave by mail: not at all, once a day, or each at once. */
export const digests = ["off", "daily", "at-once"] as const;
export type Digest = (typeof digests)[number];

/** Vendors of group robots whose webhook format is spoken. */
export const robotVendors = ["wecom", "dingtalk", "feishu"] as const;
export type RobotVendor = (typeof robotVendors)[number];

/** Lamps, best to worst, with the unjudged last: the order of legends. */
export const lamps = ["blue", "green", "yellow", "red", "grey"] as const;
export type Lamp = (typeof lamps)[number];

export const buckets = ["ahead", "on-schedule", "behind", "done", "other"] as const;
export type Bucket = (typeof buckets)[number];

export const departmentKinds = ["department", "party", "centre", "city-branch", "subdistrict"] as const;
export type DepartmentKind = (typeof departmentKinds)[number];

export const clueStates = ["received", "verified", "dismissed", "acted-on"] as const;
export type ClueState = (typeof clueStates)[number];

export const correctionKinds = ["note", "withhold"] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

export const locales = ["zh", "en"] as const;
export type Locale = (typeof locales)[number];
