import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { departmentKinds, governmentLevels, roles } from "../values";
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

/** A tenant. `businessDate` pins the business clock (the demonstration); null: the real day in `timeZone`. */
export const governments = table(
  "governments",
  {
    id: id(),
    slug: text().notNull(),
    nameZh: text().notNull(),
    nameEn: text().notNull(),
    level: oneOf(governmentLevels).notNull(),
    parentId: text().references((): AnyPgColumn => governments.id),
    timeZone: text().notNull().default("Asia/Shanghai"),
    businessDate: day(),
    demonstration: bool().notNull().default(false),
    ...stamps(),
  },
  (t) => [uniqueIndex("governments_slug_uq").on(t.slug)],
);

/** The tenant that a row belongs to. */
export const ofGovernment = () =>
  text()
    .notNull()
    .references(() => governments.id);

/** `sort` orders lists; Chinese collation differs between engines, so names never do. */
export const departments = table(
  "departments",
  {
    id: id(),
    governmentId: ofGovernment(),
    code: text().notNull(),
    nameZh: text().notNull(),
    nameEn: text().notNull(),
    kind: oneOf(departmentKinds).notNull(),
    sort: int().notNull(),
    /** The statistics bureau: it may confirm readings of growth figures that other departments file. */
    confirmsFigures: bool().notNull().default(false),
    retiredAt: instant(),
    ...stamps(),
  },
  (t) => [uniqueIndex("departments_code_uq").on(t.governmentId, t.code)],
);

/** Duty belongs to a post (DOMAIN: a successor inherits it). A post carries exactly one role. */
export const posts = table(
  "posts",
  {
    id: id(),
    governmentId: ofGovernment(),
    departmentId: text().references(() => departments.id),
    nameZh: text().notNull(),
    nameEn: text().notNull(),
    role: oneOf(roles).notNull(),
    retiredAt: instant(),
    ...stamps(),
  },
  (t) => [index("posts_department_idx").on(t.governmentId, t.departmentId, t.role)],
);

/** The department's people. `searchName` etc. are not kept: a login name, phone or e-mail finds a user. */
export const users = table(
  "users",
  {
    id: id(),
    governmentId: ofGovernment(),
    name: text().notNull(),
    /** Lower case, unique in the whole installation, as are phone and e-mail: they say who signs in. */
    loginName: text().notNull(),
    phone: text(),
    email: text(),
    passwordHash: text(),
    locale: text(),
    disabledAt: instant(),
    /** Preferences that later pages add (digest, saved views). */
    preferences: json<Record<string, unknown>>()
      .notNull()
      .$defaultFn(() => ({})),
    demonstration: bool().notNull().default(false),
    ...stamps(),
  },
  (t) => [
    uniqueIndex("users_login_uq").on(t.loginName),
    uniqueIndex("users_phone_uq").on(t.phone),
    uniqueIndex("users_email_uq").on(t.email),
    index("users_government_idx").on(t.governmentId),
  ],
);

/** Who holds a post from when to when: history of duty, and the deputy (AB角) who acts during leave. */
export const postHoldings = table(
  "post_holdings",
  {
    id: id(),
    governmentId: ofGovernment(),
    postId: text()
      .notNull()
      .references(() => posts.id),
    userId: text()
      .notNull()
      .references(() => users.id),
    deputy: bool().notNull().default(false),
    startOn: day().notNull(),
    endOn: day(),
    handoverNote: text(),
    ...stamps(),
  },
  (t) => [
    index("holdings_user_idx").on(t.userId),
    index("holdings_post_idx").on(t.postId),
    index("holdings_government_idx").on(t.governmentId),
  ],
);

/** A leader's portfolio (分管): the departments that a leader's post is in charge of. */
export const portfolios = table(
  "portfolios",
  {
    id: id(),
    governmentId: ofGovernment(),
    postId: text()
      .notNull()
      .references(() => posts.id),
    departmentId: text()
      .notNull()
      .references(() => departments.id),
    ...stamps(),
  },
  (t) => [
    uniqueIndex("portfolios_uq").on(t.postId, t.departmentId),
    index("portfolios_government_idx").on(t.governmentId),
  ],
);
