import type { AnyPgColumn } from "drizzle-orm/pg-core";
import {
  evidenceKinds,
  selfAssessments,
  updateDecisions,
  updateKinds,
  updateStates,
  verificationMeans,
} from "../values";
import {
  bool,
  day,
  id,
  index,
  instant,
  int,
  json,
  long,
  oneOf,
  real,
  stamps,
  table,
  text,
  uniqueIndex,
} from "../dialect";
import { commitments, measures, milestones } from "./commitments";
import { departments, ofGovernment, posts, users } from "./governments";

/** What a department says for one commitment (进展填报). */
export const updates = table(
  "updates",
  {
    id: id(),
    governmentId: ofGovernment(),
    commitmentId: text()
      .notNull()
      .references(() => commitments.id),
    kind: oneOf(updateKinds).notNull(),
    /** `YYYY-MM`; the period that a periodic update discharges, or the month of any other. */
    period: text().notNull(),
    /** Unique for periodic updates, null for the rest: one periodic update per commitment and period. */
    periodicKey: text(),
    correctsId: text().references((): AnyPgColumn => updates.id),
    state: oneOf(updateStates).notNull().default("draft"),
    noChange: bool().notNull().default(false),
    progress: text().notNull().default(""),
    problems: text().notNull().default(""),
    nextSteps: text().notNull().default(""),
    selfAssessment: oneOf(selfAssessments),
    correctionReason: text(),
    departmentId: text()
      .notNull()
      .references(() => departments.id),
    /** Who saved it last; `writers` are all who ever did: none of them may endorse or review it. */
    authorId: text()
      .notNull()
      .references(() => users.id),
    writers: json<string[]>().notNull().default([]),
    /** A supervisor who files for the department is named, and shown as such. */
    onBehalf: bool().notNull().default(false),
    submittedBy: text().references(() => users.id),
    submittedOn: day(),
    submittedAt: instant(),
    endorsedBy: text().references(() => users.id),
    endorsedOn: day(),
    decidedBy: text().references(() => users.id),
    decidedOn: day(),
    decidedAt: instant(),
    /** Of the last return; a resubmission keeps it visible. */
    returnReason: text(),
    returnedBy: text().references(() => users.id),
    /** Post from which it was returned: sent again, it goes back to that post (DOMAIN, State machines, 2). */
    returnedPostId: text().references(() => posts.id),
    returns: int().notNull().default(0),
    remark: text(),
    publishable: bool().notNull().default(false),
    demonstration: bool().notNull().default(false),
    version: int().notNull().default(1),
    ...stamps(),
  },
  (t) => [
    uniqueIndex("updates_periodic_uq").on(t.periodicKey),
    index("updates_commitment_idx").on(t.commitmentId, t.period),
    index("updates_queue_idx").on(t.governmentId, t.state, t.submittedAt),
    index("updates_department_idx").on(t.departmentId, t.period, t.state),
  ],
);

/** Every step of an update: who submitted, endorsed, accepted or returned it, when, and with which words. */
export const updateSteps = table(
  "update_steps",
  {
    id: id(),
    updateId: text()
      .notNull()
      .references(() => updates.id),
    commitmentId: text()
      .notNull()
      .references(() => commitments.id),
    decision: oneOf(updateDecisions).notNull(),
    /** The department's own assessment as it stood at this step; null of steps from before it was kept. */
    says: oneOf(selfAssessments),
    userId: text()
      .notNull()
      .references(() => users.id),
    on: day().notNull(),
    at: instant().notNull(),
    words: text(),
  },
  (t) => [
    index("update_steps_idx").on(t.updateId),
    index("update_steps_commitment_idx").on(t.commitmentId, t.at),
  ],
);

/** A value as of a day. Official once its update is accepted; nothing is ever overwritten after that. */
export const readings = table(
  "readings",
  {
    id: id(),
    updateId: text()
      .notNull()
      .references(() => updates.id),
    measureId: text()
      .notNull()
      .references(() => measures.id),
    commitmentId: text()
      .notNull()
      .references(() => commitments.id),
    value: real(),
    done: real(),
    total: real(),
    asOf: day().notNull(),
    provisional: bool().notNull().default(false),
    /** Why a cumulative value fell. */
    fallReason: text(),
    acceptedOn: day(),
    acceptedSeq: long(),
    /** The statistics bureau's confirmation of a growth figure. */
    confirmedBy: text().references(() => users.id),
    confirmedOn: day(),
    ...stamps(),
  },
  (t) => [
    uniqueIndex("readings_uq").on(t.updateId, t.measureId),
    index("readings_commitment_idx").on(t.commitmentId, t.acceptedOn),
  ],
);

/** A milestone said to be reached; it counts from the acceptance of its update on. */
export const milestoneClaims = table(
  "milestone_claims",
  {
    id: id(),
    updateId: text()
      .notNull()
      .references(() => updates.id),
    milestoneId: text()
      .notNull()
      .references(() => milestones.id),
    commitmentId: text()
      .notNull()
      .references(() => commitments.id),
    reachedOn: day().notNull(),
    acceptedOn: day(),
    ...stamps(),
  },
  (t) => [
    uniqueIndex("milestone_claims_uq").on(t.updateId, t.milestoneId),
    index("milestone_claims_commitment_idx").on(t.commitmentId),
  ],
);

/** A supporting department's part of a period, which the lead sends with its own update (`updateId`, once sent). */
export const contributions = table(
  "contributions",
  {
    id: id(),
    commitmentId: text()
      .notNull()
      .references(() => commitments.id),
    period: text().notNull(),
    departmentId: text()
      .notNull()
      .references(() => departments.id),
    words: text().notNull(),
    authorId: text()
      .notNull()
      .references(() => users.id),
    on: day().notNull(),
    updateId: text().references(() => updates.id),
    demonstration: bool().notNull().default(false),
    version: int().notNull().default(1),
    ...stamps(),
  },
  (t) => [
    uniqueIndex("contributions_uq").on(t.commitmentId, t.period, t.departmentId),
    index("contributions_update_idx").on(t.updateId),
  ],
);

/** Proof. The bytes lie in the evidence store under `storageKey`; a row is immutable but for withdrawal and purge. */
export const evidence = table(
  "evidence",
  {
    id: id(),
    governmentId: ofGovernment(),
    commitmentId: text()
      .notNull()
      .references(() => commitments.id),
    updateId: text().references(() => updates.id),
    milestoneId: text().references(() => milestones.id),
    kind: oneOf(evidenceKinds).notNull(),
    name: text().notNull(),
    /** For a link: its http(s) address, which is shown and never fetched. */
    url: text(),
    mediaType: text(),
    size: long(),
    sha256: text(),
    storageKey: text(),
    takenOn: day(),
    addedBy: text()
      .notNull()
      .references(() => users.id),
    addedOn: day().notNull(),
    withdrawnAt: instant(),
    withdrawnBy: text().references(() => users.id),
    withdrawnReason: text(),
    /** A purge takes two: a supervisor and an administrator, whoever asks first. */
    purgeAskedBy: text().references(() => users.id),
    purgeAskedRole: text(),
    purgeAskedAt: instant(),
    purgeReason: text(),
    purgedBy: text().references(() => users.id),
    purgedAt: instant(),
    publishable: bool().notNull().default(false),
    demonstration: bool().notNull().default(false),
    ...stamps(),
  },
  (t) => [
    index("evidence_commitment_idx").on(t.commitmentId, t.addedOn),
    index("evidence_update_idx").on(t.updateId),
    index("evidence_hash_idx").on(t.governmentId, t.sha256),
  ],
);

/** How a piece of evidence was verified; a site visit carries its place, day, people and photograph. */
export const verifications = table(
  "verifications",
  {
    id: id(),
    evidenceId: text()
      .notNull()
      .references(() => evidence.id),
    commitmentId: text()
      .notNull()
      .references(() => commitments.id),
    means: oneOf(verificationMeans).notNull(),
    userId: text()
      .notNull()
      .references(() => users.id),
    on: day().notNull(),
    /** Business day on which it was entered: a visit may be written down later, and counts from then on. */
    recordedOn: day(),
    note: text(),
    visit: json<{ place: string; people: string; photoEvidenceId: string | null }>(),
    ...stamps(),
  },
  (t) => [
    index("verifications_evidence_idx").on(t.evidenceId),
    index("verifications_commitment_idx").on(t.commitmentId, t.on),
  ],
);
