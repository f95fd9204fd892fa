import { noticeStates, noticeSteps, requestKinds, requestStates, robotVendors } from "../values";
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
import type { Reason } from "@/server/lamp/judgement";
import { commitments } from "./commitments";
import { departments, ofGovernment, posts, users } from "./governments";
import { plans } from "./plans";

export type RequestTerms = {
  dueOn?: string;
  targets?: { measureId: string; target: number | null; targetMax: number | null }[];
  leadDepartmentId?: string;
  /** Discontinuation: the commitment into which this one is merged. */
  intoId?: string;
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

/** What a notice rests on: the state of the item on the day it was drafted. */
export type NoticeBasis = {
  quote: string;
  period: string | null;
  lamp: string;
  reasons: Reason[];
  /** Shares of one, where the item has a single one. */
  progress: number | null;
  expected: number | null;
  dueOn: string;
  overdue: boolean;
  returns: number;
  /** Notices before this one: number, step and day. */
  before: { numberText: string; step: string; on: string }[];
};

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
    /** The department that is to act: the lead when it was drafted. */
    departmentId: text()
      .notNull()
      .references(() => departments.id),
    /** Counts from 1 in each plan and year; given at issue, never before, so that none is missing or double. */
    year: int(),
    number: int(),
    numberText: text(),
    words: text().notNull().default(""),
    /** The facts it was drafted from: what they were is printed, whatever becomes of them. */
    basis: json<NoticeBasis>(),
    followsId: text(),
    draftedBy: text().references(() => users.id),
    draftedOn: day(),
    /** Of an instruction: the leader's post from which it was given. */
    fromPostId: text().references(() => posts.id),
    approvedBy: text().references(() => users.id),
    approvedOn: day(),
    /** Approved outside working hours: sent at this instant by the scheduled work. */
    sendAt: instant(),
    issuedBy: text().references(() => users.id),
    issuedOn: day(),
    issuedAt: instant(),
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
    uniqueIndex("notices_number_uq").on(t.planId, t.year, t.number),
    index("notices_commitment_idx").on(t.commitmentId),
    index("notices_queue_idx").on(t.governmentId, t.state, t.issuedOn),
    index("notices_department_idx").on(t.departmentId, t.state),
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
    /** Business day. */
    on: day().notNull(),
    /** One message of a key and a person, however often its cause is looked at. */
    dedupeKey: text(),
    readAt: instant(),
    /** Set when a digest has carried it, or when mail was not wanted. */
    mailedAt: instant(),
    ...stamps(),
  },
  (t) => [
    uniqueIndex("messages_dedupe_uq").on(t.dedupeKey),
    index("messages_user_idx").on(t.userId, t.readAt),
    index("messages_mail_idx").on(t.governmentId, t.mailedAt),
  ],
);

/** Group robots of WeCom, DingTalk and Feishu that are told of what happens; none until one is set up. */
export const robots = table("robots", {
  id: id(),
  governmentId: ofGovernment(),
  vendor: oneOf(robotVendors).notNull(),
  name: text().notNull(),
  /** Holds the robot's key: it is shown to nobody again once it is saved. */
  url: text().notNull(),
  secret: text(),
  /** Off: a message carries codes and counts, no pledge's text. */
  withText: bool().notNull().default(false),
  stoppedAt: instant(),
  createdBy: text()
    .notNull()
    .references(() => users.id),
  ...stamps(),
});
