import { and, count, desc, eq, inArray, isNotNull, or, type SQL } from "drizzle-orm";
import type { z } from "zod";
import { commitments, departments, lampRows, notices } from "@/db/schema";
import type { NoticeState } from "@/db/values";
import type { Ctx } from "../core/context";
import { refreshLamps } from "../lamps/refresh";
import { currentPlan } from "../plans/find";
import { ofItem } from "./find";
import { type listNoticesInput, noticePageSize } from "./schema";

/** What a row of notices shows wherever notices are listed. */
export const noticeColumns = {
  id: notices.id,
  governmentId: notices.governmentId,
  commitmentId: notices.commitmentId,
  step: notices.step,
  state: notices.state,
  departmentId: notices.departmentId,
  numberText: notices.numberText,
  fromPostId: notices.fromPostId,
  draftedBy: notices.draftedBy,
  draftedOn: notices.draftedOn,
  sendAt: notices.sendAt,
  issuedOn: notices.issuedOn,
  acknowledgeBy: notices.acknowledgeBy,
  answerBy: notices.answerBy,
  answeredBy: notices.answeredBy,
  answeredOn: notices.answeredOn,
  endedOn: notices.endedOn,
  version: notices.version,
  ...ofItem,
  lamp: lampRows.lamp,
};

/** Rows of notices with their item, its lamp and their department. */
export const noticeRows = ({ db }: Pick<Ctx, "db">) =>
  db
    .select(noticeColumns)
    .from(notices)
    .innerJoin(commitments, eq(commitments.id, notices.commitmentId))
    .innerJoin(departments, eq(departments.id, notices.departmentId))
    .leftJoin(lampRows, eq(lampRows.commitmentId, notices.commitmentId));

/** The rows of a government that this actor may see, as a condition (policy: maySeeNotice). */
export const seen = ({ actor }: Pick<Ctx, "actor">): SQL | undefined =>
  and(
    eq(notices.governmentId, actor.governmentId),
    actor.role === "officer" || actor.role === "head" ? isNotNull(notices.issuedOn) : undefined,
  );

function mineOf({ actor }: Ctx): SQL | undefined {
  if (actor.role === "leader") {
    const given = eq(notices.fromPostId, actor.postId ?? "");
    const named = eq(commitments.leaderPostId, actor.postId ?? "");
    const led = actor.portfolio.length
      ? inArray(commitments.leadDepartmentId, [...actor.portfolio])
      : undefined;
    return or(given, named, led);
  }
  return actor.departmentId && actor.role !== "supervisor"
    ? eq(notices.departmentId, actor.departmentId)
    : eq(notices.draftedBy, actor.userId);
}

/** Notices of the actor's government, newest first, with how many there are in each state before paging. */
export async function listNotices(ctx: Ctx, input: z.output<typeof listNoticesInput>) {
  const plan = await currentPlan(ctx);
  await refreshLamps(ctx, plan);
  const filter = and(
    seen(ctx),
    input.step.length ? inArray(notices.step, input.step) : undefined,
    input.department.length ? inArray(departments.code, input.department) : undefined,
    input.mine ? mineOf(ctx) : undefined,
  );
  const counted = await ctx.db
    .select({ state: notices.state, count: count() })
    .from(notices)
    .innerJoin(commitments, eq(commitments.id, notices.commitmentId))
    .innerJoin(departments, eq(departments.id, notices.departmentId))
    .where(filter)
    .groupBy(notices.state);
  const states: Partial<Record<NoticeState, number>> = Object.fromEntries(
    counted.map((one) => [one.state, one.count]),
  );
  const wanted = input.state.length ? counted.filter((one) => input.state.includes(one.state)) : counted;
  const rows = await noticeRows(ctx)
    .where(and(filter, input.state.length ? inArray(notices.state, input.state) : undefined))
    .orderBy(desc(notices.draftedOn), desc(notices.createdAt), notices.id)
    .limit(noticePageSize)
    .offset((input.page - 1) * noticePageSize);
  return {
    rows,
    states,
    all: wanted.reduce((sum, one) => sum + one.count, 0),
    page: input.page,
    pageSize: noticePageSize,
    today: ctx.clock.today(),
  };
}
