import { clueStates, correctionKinds } from "../values";
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
import { ofGovernment, users } from "./governments";
import { plans } from "./plans";

/**
 * A monthly edition: signed by a supervisor and frozen. `content` is the document that the public reads
 * (server/editions/document.ts); a list of editions must not load it.
 */
export const editions = table(
  "editions",
  {
    id: id(),
    governmentId: ofGovernment(),
    planId: text()
      .notNull()
      .references(() => plans.id),
    period: text().notNull(),
    /** Business day of the signature, which is the day that the edition tells of. */
    publishedOn: day().notNull(),
    signedBy: text()
      .notNull()
      .references(() => users.id),
    signedAt: instant().notNull(),
    /** Of the signed part of `content`. */
    sha256: text().notNull(),
    /** The event of the audit chain that carries the signature. */
    eventSeq: int().notNull(),
    content: json<Record<string, unknown>>().notNull(),
    ...stamps(),
  },
  (t) => [uniqueIndex("editions_period_uq").on(t.planId, t.period)],
);

/**
 * A dated correction of a frozen edition: a word about an item of it, or the withholding of a text or a piece of
 * evidence (`target` is the id of its update or evidence) that should not have been published.
 */
export const editionCorrections = table(
  "edition_corrections",
  {
    id: id(),
    editionId: text()
      .notNull()
      .references(() => editions.id),
    kind: oneOf(correctionKinds).notNull(),
    commitmentId: text().references(() => commitments.id),
    target: text(),
    on: day().notNull(),
    words: text().notNull(),
    before: text(),
    after: text(),
    createdBy: text()
      .notNull()
      .references(() => users.id),
    ...stamps(),
  },
  (t) => [index("edition_corrections_idx").on(t.editionId, t.on)],
);

/** A citizen's note on a sentence (线索): seen by supervisors only, shown to nobody before it is verified. */
export const clues = table(
  "clues",
  {
    id: id(),
    governmentId: ofGovernment(),
    planId: text()
      .notNull()
      .references(() => plans.id),
    commitmentId: text()
      .notNull()
      .references(() => commitments.id),
    words: text().notNull(),
    sender: json<{ name: string | null; contact: string | null }>(),
    /** When the sender's details were erased, some time after the matter was settled. */
    senderErasedOn: day(),
    /** SHA-256 of the receipt number: who has the number may read the state, and nobody can read the number here. */
    receiptHash: text().notNull(),
    /** SHA-256 of commitment and words: the queue tells how many brought the same. */
    wordsHash: text().notNull(),
    state: oneOf(clueStates).notNull().default("received"),
    receivedOn: day().notNull(),
    /** What the office tells the sender. */
    answer: text(),
    /** What the public may read of a verified clue, in the office's words; null: nothing. */
    shown: text(),
    decidedBy: text().references(() => users.id),
    decidedOn: day(),
    demonstration: bool().notNull().default(false),
    version: int().notNull().default(1),
    ...stamps(),
  },
  (t) => [
    uniqueIndex("clues_receipt_uq").on(t.receiptHash),
    index("clues_queue_idx").on(t.governmentId, t.state, t.receivedOn),
    index("clues_commitment_idx").on(t.commitmentId, t.state),
  ],
);
