import { and, eq, gte, inArray, like, lt, lte, or, sql } from "drizzle-orm";
import { auditEvents, commitments, notices } from "@/db/schema";
import type { Ctx } from "../core/context";
import type { AuditFilter } from "./schema";

/** `%` and `_` in what people type mean themselves. */
const pattern = (typed: string) => `%${typed.toLowerCase().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** The business day for which an event counts; `->>` reads JSON alike on both engines. */
export const businessDay = sql<string>`${auditEvents.payload} ->> 'businessDay'`;

/** The condition of a filter, within the actor's own government. */
export function auditWhere(ctx: Pick<Ctx, "db" | "actor">, filter: AuditFilter, before: number | null) {
  const { governmentId } = ctx.actor;
  const ofCode = ctx.db
    .select({ id: commitments.id })
    .from(commitments)
    .where(and(eq(commitments.governmentId, governmentId), eq(commitments.code, filter.code)));
  const noticesOfCode = ctx.db
    .select({ id: notices.id })
    .from(notices)
    .where(inArray(notices.commitmentId, ofCode));
  return and(
    eq(auditEvents.governmentId, governmentId),
    before === null ? undefined : lt(auditEvents.seq, before),
    filter.person ? eq(auditEvents.actorId, filter.person) : undefined,
    filter.group ? like(auditEvents.verb, `${filter.group}.%`) : undefined,
    filter.kind ? eq(auditEvents.subjectKind, filter.kind) : undefined,
    filter.code
      ? or(inArray(auditEvents.commitmentId, ofCode), inArray(auditEvents.subjectId, noticesOfCode))
      : undefined,
    filter.from ? gte(businessDay, filter.from) : undefined,
    filter.to ? lte(businessDay, filter.to) : undefined,
    filter.text
      ? like(sql`lower(cast(${auditEvents.payload} as text))`, sql`${pattern(filter.text)} escape '\\'`)
      : undefined,
  );
}
