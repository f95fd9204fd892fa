import { and, eq, inArray, sql } from "drizzle-orm";
import { notices } from "@/db/schema";
import type { Allowed } from "../commitments/find";
import { record } from "../core/audit";
import type { WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import { findNotice, type Notice, type NoticeInContext } from "./find";
import { maySeeNotice } from "./policy";
import { tell } from "./tell";
import { type NoticeTransition, noticeTransitions } from "./transitions";

type Changes = Partial<typeof notices.$inferInsert>;

/**
 * One step of the notice's machine: compare-and-set on state and version, and the audit event. The item's own history
 * tells of it only once it was issued: before, it is the supervision office's paper.
 * @param version the version that the caller saw, or null where the caller acts on whatever is there
 * @throws AppError CONFLICT with the present state when somebody was first
 */
export async function moveNotice(
  ctx: WriteCtx,
  before: Allowed<NoticeInContext>,
  transition: NoticeTransition,
  version: number | null,
  changes: Changes = {},
  told: Record<string, unknown> = {},
): Promise<Notice> {
  const { from, to } = noticeTransitions[transition];
  const [after] = await ctx.db
    .update(notices)
    .set({ ...changes, state: to, version: sql`${notices.version} + 1` })
    .where(
      and(
        eq(notices.id, before.id),
        inArray(notices.state, [...from]),
        version === null ? undefined : eq(notices.version, version),
      ),
    )
    .returning();
  if (!after) throw await movedNotice(ctx, before.id);
  await record(ctx, `notice.${transition}`, subjectOf(after), {
    before: { state: before.state },
    after: { state: after.state, step: after.step, numberText: after.numberText, ...told },
  });
  return after;
}

export const subjectOf = (notice: Pick<Notice, "id" | "commitmentId" | "issuedOn">) => ({
  kind: "notice",
  id: notice.id,
  ...(notice.issuedOn ? { commitmentId: notice.commitmentId } : {}),
});

/** The refusal of whoever came second, with the state that is there now. */
export async function movedNotice(ctx: WriteCtx, id: string): Promise<AppError> {
  const [now] = await ctx.db.select({ state: notices.state }).from(notices).where(eq(notices.id, id));
  return new AppError("CONFLICT", "notice.moved", { state: now?.state ?? "unknown" });
}

/** Withdraws a notice that the caller may withdraw; a department that had it is told why. */
export async function endAsWithdrawn(
  ctx: WriteCtx,
  before: Allowed<NoticeInContext>,
  version: number | null,
  reason: string,
): Promise<Notice> {
  const ended = { endedOn: ctx.clock.today(), endReason: reason, sendAt: null };
  const after = await moveNotice(ctx, before, "withdraw", version, ended, { reason });
  if (after.issuedOn)
    await tell(ctx, [{ departmentIds: [after.departmentId] }], "notice.withdrawn", after, before, { reason });
  return after;
}

/** Lifts an answered notice that the caller may lift; the department is told. */
export async function endAsLifted(
  ctx: WriteCtx,
  before: Allowed<NoticeInContext>,
  version: number | null,
  reason: string,
): Promise<Notice> {
  const ended = { endedOn: ctx.clock.today(), endReason: reason };
  const after = await moveNotice(ctx, before, "lift", version, ended, { reason });
  await tell(ctx, [{ departmentIds: [after.departmentId] }], "notice.lifted", after, before, { reason });
  return after;
}

/**
 * Ends a notice from within another verb, whose policy has decided that the actor may: an upheld objection.
 * @throws AppError NOT_FOUND, or CONFLICT `notice.moved` for one that has ended
 */
export async function endNotice(
  ctx: WriteCtx,
  noticeId: string,
  _how: "withdraw",
  reason: string,
): Promise<Notice> {
  return endAsWithdrawn(ctx, await findNotice(ctx, noticeId, maySeeNotice), null, reason);
}
