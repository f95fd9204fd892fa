import { and, desc, eq, ne } from "drizzle-orm";
import { auditEvents, users } from "@/db/schema";
import type { Ctx } from "../core/context";

const newest = 60;

/**
 * What happened to a commitment, newest first, read from the audit trail itself: nothing tells it differently. Who
 * may not see its evidence does not read the names of the files either.
 */
export async function timelineOf(ctx: Ctx, commitmentId: string, { seeEvidence }: { seeEvidence: boolean }) {
  const rows = await ctx.db
    .select({ event: auditEvents, name: users.name })
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorId))
    .where(
      and(
        eq(auditEvents.commitmentId, commitmentId),
        seeEvidence ? undefined : ne(auditEvents.subjectKind, "evidence"),
      ),
    )
    .orderBy(desc(auditEvents.seq))
    .limit(newest);
  return rows.map(({ event, name }) => ({
    seq: event.seq,
    verb: event.verb,
    who: name,
    on: event.payload?.businessDay ?? null,
    at: event.payload?.businessAt ?? null,
    before: event.payload?.before ?? null,
    after: event.payload?.after ?? null,
    erased: event.payload === null,
  }));
}
