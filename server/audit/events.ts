import { desc, eq, or, type SQL } from "drizzle-orm";
import { auditEvents, commitments, notices, users } from "@/db/schema";
import type { Ctx } from "../core/context";

/** Events as people read them, newest first. */
export async function readEvents(ctx: Pick<Ctx, "db">, where: SQL | undefined, most: number) {
  const rows = await ctx.db
    .select({ event: auditEvents, name: users.name, code: commitments.code })
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorId))
    // A notice not issued yet is kept out of the item's own history, but it is of that item.
    .leftJoin(notices, eq(notices.id, auditEvents.subjectId))
    .leftJoin(
      commitments,
      or(eq(commitments.id, auditEvents.commitmentId), eq(commitments.id, notices.commitmentId)),
    )
    .where(where)
    .orderBy(desc(auditEvents.seq))
    .limit(most);
  return rows.map(({ event, name, code }) => ({
    seq: event.seq,
    verb: event.verb,
    subjectKind: event.subjectKind,
    subjectId: event.subjectId,
    code,
    who: name,
    role: event.payload?.role ?? null,
    postId: event.payload?.postId ?? null,
    /** Business clock. */
    on: event.payload?.businessDay ?? null,
    at: event.payload?.businessAt ?? null,
    /** Security clock. */
    recordedAt: event.at,
    before: event.payload?.before ?? null,
    after: event.payload?.after ?? null,
    hash: event.hash,
    erased: event.payload === null,
  }));
}
export type AuditEvent = Awaited<ReturnType<typeof readEvents>>[number];
