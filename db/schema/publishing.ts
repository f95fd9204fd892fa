import { clueStates } from "../values";
import { day, id, index, instant, int, json, oneOf, stamps, table, text, uniqueIndex } from "../dialect";
import { commitments } from "./commitments";
import { ofGovernment, users } from "./governments";
import { plans } from "./plans";

/** A monthly edition: signed by a supervisor, frozen, with its content as published. */
export const editions = table(
  "editions",
  {
    id: id(),
    governmentId: ofGovernment(),
    planId: text()
      .notNull()
      .references(() => plans.id),
    period: text().notNull(),
    signedBy: text()
      .notNull()
      .references(() => users.id),
    signedAt: instant().notNull(),
    sha256: text().notNull(),
    content: json<Record<string, unknown>>().notNull(),
    ...stamps(),
  },
  (t) => [uniqueIndex("editions_period_uq").on(t.planId, t.period)],
);

/** A dated correction of a frozen edition. */
export const editionCorrections = table("edition_corrections", {
  id: id(),
  editionId: text()
    .notNull()
    .references(() => editions.id),
  commitmentId: text().references(() => commitments.id),
  on: day().notNull(),
  words: text().notNull(),
  before: json<Record<string, unknown>>(),
  after: json<Record<string, unknown>>(),
  createdBy: text()
    .notNull()
    .references(() => users.id),
  ...stamps(),
});

/** A citizen's note on a sentence (线索): seen by supervisors only, shown to nobody before it is verified. */
export const clues = table(
  "clues",
  {
    id: id(),
    governmentId: ofGovernment(),
    commitmentId: text().references(() => commitments.id),
    start: int(),
    end: int(),
    words: text().notNull(),
    sender: json<{ name: string | null; contact: string | null }>(),
    receiptHash: text().notNull(),
    state: oneOf(clueStates).notNull().default("received"),
    outcome: text(),
    decidedBy: text().references(() => users.id),
    ...stamps(),
  },
  (t) => [
    uniqueIndex("clues_receipt_uq").on(t.receiptHash),
    index("clues_queue_idx").on(t.governmentId, t.state),
  ],
);
