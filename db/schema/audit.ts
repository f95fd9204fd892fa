import { day, id, index, instant, json, long, table, text, uniqueIndex } from "../dialect";
import { governments, ofGovernment, users } from "./governments";

/** One row per government: the newest link of its chain. */
export const auditHeads = table("audit_heads", {
  governmentId: text()
    .primaryKey()
    .references(() => governments.id),
  seq: long().notNull(),
  hash: text().notNull(),
  /** Counts the government's committed writes, audited or not: an answer made at one count holds until the next. */
  revision: long().notNull().default(0),
});

/**
 * Append-only. `digest` is the hash of salt and payload; the chain links only digest, sequence and time, so that
 * a payload can lawfully be erased (payload and salt null, with an event that says so) without breaking it.
 */
export const auditEvents = table(
  "audit_events",
  {
    id: id(),
    governmentId: ofGovernment(),
    seq: long().notNull(),
    /** Security clock. */
    at: instant().notNull(),
    verb: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: text().notNull(),
    /** The commitment that the event tells of, for its timeline. */
    commitmentId: text(),
    actorId: text(),
    salt: text(),
    payload: json<AuditPayload>(),
    digest: text().notNull(),
    prevHash: text().notNull(),
    hash: text().notNull(),
  },
  (t) => [
    uniqueIndex("audit_events_seq_uq").on(t.governmentId, t.seq),
    index("audit_events_commitment_idx").on(t.commitmentId, t.seq),
  ],
);

export type AuditPayload = {
  verb: string;
  subjectKind: string;
  subjectId: string;
  commitmentId: string | null;
  actorId: string | null;
  postId: string | null;
  role: string | null;
  /** Business clock: the instant and the day that the event counts for. */
  businessAt: string;
  businessDay: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

/** The head of a day, published so that deleting the newest events is detectable too. */
export const auditDailyHeads = table(
  "audit_daily_heads",
  {
    id: id(),
    governmentId: ofGovernment(),
    day: day().notNull(),
    seq: long().notNull(),
    hash: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [uniqueIndex("audit_daily_heads_uq").on(t.governmentId, t.day)],
);

/** A lawful erasure of an event's payload: who asked, who agreed, why. */
export const auditErasures = table("audit_erasures", {
  id: id(),
  governmentId: ofGovernment(),
  eventSeq: long().notNull(),
  reason: text().notNull(),
  requestedBy: text()
    .notNull()
    .references(() => users.id),
  approvedBy: text()
    .notNull()
    .references(() => users.id),
  at: instant().notNull(),
});
