import { noticeStates, noticeSteps, requestKinds, requestStates } from "../values";
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
import { commitments } from "./commitments";
import { departments, ofGovernment, users } from "./governments";
import { plans } from "./plans";

export type RequestTerms = {
  dueOn?: string;
  targets?: { measureId: string; target: number | null; targetMax: number | null }[];
  leadDepartmentId?: string;
};

/** What a department asks for. The original terms are copied in, to stand beside the new ones for ever. */
export const requests = table(
  "requests",
  {
    id: id(),
    governmentId: ofGovernment(),
    commitmentId: text()
      .notNull()
      .references(() => commitments.id),
    kind: oneOf(requestKinds).notNull(),
    state: oneOf(requestStates).notNull().default("filed"),
    /** Set while open, null after: one open request of a kind per commitment. */
    openKey: text(),
    reason: text().notNull(),
    progressSoFar: text().notNull().default(""),
    original: json<RequestTerms>().notNull(),
    asked: json<RequestTerms>().notNull(),
    granted: json<RequestTerms>(),
    departmentId: text()
      .notNull()
      .references(() => departments.id),
    filedBy: text()
      .notNull()
      .references(() => users.id),
    filedOn: day().notNull(),
    filedAt: instant().notNull(),
    /** Asked after the due date: granted or not, the item stays overdue. */
    late: bool().notNull().default(false),
    endorsedBy: text().references(() => users.id),
    endorsedOn: day(),
    decidedBy: text().references(() => users.id),
    decidedOn: day(),
    decidedAt: instant(),
    decisionReason: text(),
    /** The supervisor's six questions at closing, and the objection's subject. */
    answers: json<Record<string, unknown>>(),
    demonstration: bool().notNull().default(false),
    version: int().notNull().default(1),
    ...stamps(),
  },
  (t) => [
    uniqueIndex("requests_open_uq").on(t.openKey),
    index("requests_commitment_idx").on(t.commitmentId),
    index("requests_queue_idx").on(t.governmentId, t.state, t.filedAt),
  ],
);

/** The ladder of notices, and leaders' instructions (批示). Numbered at issue, per plan and year, without a gap. */
export const notices = table(
  "notices",
  {
    id: id(),
    governmentId: ofGovernment(),
    planId: text()
      .notNull()
      .references(() => plans.id),
    commitmentId: text()
      .notNull()
      .references(() => commitments.id),
    step: oneOf(noticeSteps).notNull(),
    state: oneOf(noticeStates).notNull().default("draft"),
    number: int(),
    numberText: text(),
    words: text().notNull().default(""),
    basis: json<Record<string, unknown>>(),
    followsId: text(),
    draftedBy: text().references(() => users.id),
    approvedBy: text().references(() => users.id),
    issuedBy: text().references(() => users.id),
    issuedOn: day(),
    acknowledgeBy: day(),
    answerBy: day(),
    acknowledgedBy: text().references(() => users.id),
    acknowledgedOn: day(),
    answer: text(),
    answeredBy: text().references(() => users.id),
    answeredOn: day(),
    endedOn: day(),
    endReason: text(),
    demonstration: bool().notNull().default(false),
    version: int().notNull().default(1),
    ...stamps(),
  },
  (t) => [
    uniqueIndex("notices_number_uq").on(t.planId, t.number),
    index("notices_commitment_idx").on(t.commitmentId),
  ],
);

/** Messages that leave the product, written in the transaction of the change that causes them. */
export const outbox = table(
  "outbox",
  {
    id: id(),
    governmentId: ofGovernment(),
    channel: text().notNull(),
    recipientId: text().references(() => users.id),
    key: text().notNull(),
    payload: json<Record<string, unknown>>().notNull(),
    dedupeKey: text(),
    runAt: instant().notNull(),
    attempts: int().notNull().default(0),
    lockedUntil: instant(),
    doneAt: instant(),
    lastError: text(),
    ...stamps(),
  },
  (t) => [uniqueIndex("outbox_dedupe_uq").on(t.dedupeKey), index("outbox_due_idx").on(t.doneAt, t.runAt)],
);

/** The in-app inbox. */
export const messages = table(
  "messages",
  {
    id: id(),
    governmentId: ofGovernment(),
    userId: text()
      .notNull()
      .references(() => users.id),
    key: text().notNull(),
    facts: json<Record<string, string | number>>().notNull(),
    href: text(),
    readAt: instant(),
    ...stamps(),
  },
  (t) => [index("messages_user_idx").on(t.userId, t.readAt)],
);
