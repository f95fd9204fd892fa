import { id, index, instant, int, stamps, table, text, uniqueIndex } from "../dialect";
import { ofGovernment, posts, users } from "./governments";

/** Everything here runs on the security clock, which no setting pins. */

/** A sign-in. The token in the browser only names this row: deleting or ending it ends the session. */
export const sessions = table(
  "sessions",
  {
    id: id(),
    userId: text()
      .notNull()
      .references(() => users.id),
    /** The post under which the user acts now. */
    postId: text().references(() => posts.id),
    expiresAt: instant().notNull(),
    endedAt: instant(),
    address: text(),
    agent: text(),
    ...stamps(),
  },
  (t) => [index("sessions_user_idx").on(t.userId)],
);

/** One-time link to set a password; only the hash of its token is kept. */
export const passwordLinks = table(
  "password_links",
  {
    id: id(),
    userId: text()
      .notNull()
      .references(() => users.id),
    tokenHash: text().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    ...stamps(),
  },
  (t) => [uniqueIndex("password_links_token_uq").on(t.tokenHash)],
);

/** Fixed windows that count failed sign-ins per account and per address; they slow, they never lock. */
export const throttles = table("throttles", {
  key: text().primaryKey(),
  points: int().notNull(),
  expiresAt: instant().notNull(),
});

/** Granting supervisor or leader, or resetting their password, needs a second person (DOMAIN, roles). */
export const grantApprovals = table(
  "grant_approvals",
  {
    id: id(),
    governmentId: ofGovernment(),
    userId: text()
      .notNull()
      .references(() => users.id),
    postId: text().references(() => posts.id),
    kind: text().notNull(),
    proposedBy: text()
      .notNull()
      .references(() => users.id),
    decidedBy: text().references(() => users.id),
    decision: text(),
    decidedAt: instant(),
    ...stamps(),
  },
  (t) => [index("grant_approvals_government_idx").on(t.governmentId, t.decidedAt)],
);
