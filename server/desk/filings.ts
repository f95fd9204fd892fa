import { and, asc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { commitments, lampRows, updates, users } from "@/db/schema";
import type { Ctx } from "../core/context";
import { hrefOf } from "../updates/href";

// One alias for both engines: it only renames, and db/dialect.ts types every table as Postgres.
const authors = alias(users, "authors");

/** Filings of a plan as the desk shows them, in the order of their commitments' codes. */
export const filingsWhere = (ctx: Ctx, planId: string, where: Parameters<typeof and>[0]) =>
  ctx.db
    .select({
      update: updates,
      code: commitments.code,
      titleZh: commitments.titleZh,
      titleEn: commitments.titleEn,
      returnedBy: users.name,
      author: authors.name,
      lamp: lampRows.lamp,
      leadDepartmentId: commitments.leadDepartmentId,
    })
    .from(updates)
    .innerJoin(commitments, eq(commitments.id, updates.commitmentId))
    .innerJoin(authors, eq(authors.id, updates.authorId))
    .leftJoin(users, eq(users.id, updates.returnedBy))
    .leftJoin(lampRows, eq(lampRows.commitmentId, commitments.id))
    .where(and(eq(commitments.planId, planId), where))
    .orderBy(asc(commitments.code));

export type FilingRow = Awaited<ReturnType<typeof filingsWhere>>[number];

/** One that was sent back, with the reason and the place where it is mended. */
export const returnedRow = ({ update, ...rest }: FilingRow) => ({
  ...rest,
  id: update.id,
  period: update.period,
  href: hrefOf({ ...update, code: rest.code }),
  reason: update.returnReason ?? "",
  returns: update.returns,
});
