import { and, eq } from "drizzle-orm";
import { commitments, departments, notices } from "@/db/schema";
import { type CommitmentState, noticeStates } from "@/db/values";
import type { Allowed } from "../commitments/find";
import type { Who } from "../commitments/policy";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { leadersInCharge } from "./leaders-in-charge";
import type { NoticeWhat } from "./policy";

export type Notice = typeof notices.$inferSelect;
export type NoticeInContext = Notice &
  NoticeWhat & {
    code: string;
    titleZh: string;
    titleEn: string;
    departmentZh: string;
    departmentEn: string;
    leaderPostId: string | null;
    commitmentState: CommitmentState;
  };

/** Columns of the commitment and of the addressed department that policies and messages ask for. */
export const ofItem = {
  code: commitments.code,
  titleZh: commitments.titleZh,
  titleEn: commitments.titleEn,
  leadDepartmentId: commitments.leadDepartmentId,
  leaderPostId: commitments.leaderPostId,
  commitmentState: commitments.state,
  departmentZh: departments.nameZh,
  departmentEn: departments.nameEn,
};

/**
 * The notice, if the actor may do this with it.
 * @throws AppError NOT_FOUND for a missing or foreign one, FORBIDDEN, or CONFLICT that names the present state
 */
export async function findNotice(
  ctx: Pick<Ctx, "db" | "actor">,
  id: string,
  may: (who: Who, what: NoticeWhat) => boolean,
): Promise<Allowed<NoticeInContext>> {
  const [found] = await ctx.db
    .select({ notice: notices, ...ofItem })
    .from(notices)
    .innerJoin(commitments, eq(commitments.id, notices.commitmentId))
    .innerJoin(departments, eq(departments.id, notices.departmentId))
    .where(and(eq(notices.id, id), eq(notices.governmentId, ctx.actor.governmentId)));
  if (!found) throw new AppError("NOT_FOUND", "notice.missing");
  const { notice, ...item } = found;
  const leaderPostIds = (await leadersInCharge(ctx, [item]))(item);
  const row: NoticeInContext = { ...notice, ...item, leaderPostIds };
  if (may(ctx.actor, row)) return row as Allowed<NoticeInContext>;
  const elsewhere = noticeStates.some((state) => may(ctx.actor, { ...row, state }));
  throw elsewhere
    ? new AppError("CONFLICT", "notice.moved", { state: row.state })
    : new AppError("FORBIDDEN", "notice.notYours");
}
