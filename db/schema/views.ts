import { id, index, stamps, table, text, uniqueIndex } from "../dialect";
import { ofGovernment, users } from "./governments";

/** A ledger that a person keeps under a name: its filters, order, grouping and columns, as in the address. */
export const savedViews = table(
  "saved_views",
  {
    id: id(),
    governmentId: ofGovernment(),
    userId: text()
      .notNull()
      .references(() => users.id),
    name: text().notNull(),
    /** Search parameters of the ledger, without the question mark. */
    query: text().notNull(),
    ...stamps(),
  },
  (t) => [
    uniqueIndex("saved_views_name_uq").on(t.userId, t.name),
    index("saved_views_user_idx").on(t.governmentId, t.userId),
  ],
);
