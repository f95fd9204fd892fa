import { and, asc, desc, eq, lt, ne } from "drizzle-orm";
import type { z } from "zod";
import { auditEvents, commitments, commitmentTerms, supports, users } from "@/db/schema";
import { namesIn } from "../audit/names";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { maySeeEvidence } from "../updates/policy";
import type { timelineInput } from "./schema";

/** Rows of one reading; whoever gets as many may ask for those before the last. */
const newest = 60;

type Reading = { seeEvidence: boolean; before?: number | null };

/**
 * What happened to a commitment, newest first, read from the audit trail itself: nothing tells it differently. Who
 * may not see its evidence does not read the names of the files either.
 */
export async function timelineOf(ctx: Ctx, commitmentId: string, { seeEvidence, before = null }: Reading) {
  const rows = await ctx.db
    .select({ event: auditEvents, name: users.name })
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorId))
    .where(
      and(
        eq(auditEvents.commitmentId, commitmentId),
        seeEvidence ? undefined : ne(auditEvents.subjectKind, "evidence"),
        before === null ? undefined : lt(auditEvents.seq, before),
      ),
    )
    .orderBy(desc(auditEvents.seq))
    .limit(newest);
  const leadAt = await leadsOf(ctx, commitmentId);
  const told = rows.map(({ event, name }) => ({
    seq: event.seq,
    verb: event.verb,
    subjectId: event.subjectId,
    who: name,
    postId: event.payload?.postId ?? null,
    /** Who led it then: an event says only what it changed. */
    leadId: leadAt(event.at),
    on: event.payload?.businessDay ?? null,
    at: event.payload?.businessAt ?? null,
    before: event.payload?.before ?? null,
    after: event.payload?.after ?? null,
    erased: event.payload === null,
  }));
  const names = await namesIn(ctx, told);
  return told.map((row) => ({ ...row, names: namesOf(row, names) }));
}

/** The names that one row speaks of, so that it can be told by itself. */
function namesOf(row: object, names: Awaited<ReturnType<typeof namesIn>>) {
  const text = JSON.stringify(row);
  return Object.fromEntries(Object.entries(names).filter(([id]) => text.includes(id)));
}

async function leadsOf(ctx: Ctx, commitmentId: string) {
  const terms = await ctx.db
    .select({ at: commitmentTerms.at, leadDepartmentId: commitmentTerms.leadDepartmentId })
    .from(commitmentTerms)
    .where(eq(commitmentTerms.commitmentId, commitmentId))
    .orderBy(asc(commitmentTerms.seq));
  // By the security clock, which tells two leads of one day apart; the terms are kept just before their event.
  return (at: Date) => (terms.findLast((one) => one.at <= at) ?? terms[0])?.leadDepartmentId ?? null;
}

/**
 * The events before one that was read; empty at the beginning of the story.
 * @throws AppError NOT_FOUND `commitment.missing`
 */
export async function earlierTimeline(ctx: Ctx, { code, before }: z.output<typeof timelineInput>) {
  const [row] = await ctx.db
    .select()
    .from(commitments)
    .where(and(eq(commitments.code, code), eq(commitments.governmentId, ctx.actor.governmentId)))
    .orderBy(desc(commitments.createdAt))
    .limit(1);
  if (!row) throw new AppError("NOT_FOUND", "commitment.missing");
  const supporting = await ctx.db
    .select({ id: supports.departmentId })
    .from(supports)
    .where(eq(supports.commitmentId, row.id));
  const supportDepartmentIds = supporting.map((one) => one.id);
  const seeEvidence = maySeeEvidence(ctx.actor, { ...row, supportDepartmentIds });
  return timelineOf(ctx, row.id, { seeEvidence, before });
}
