import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { departments } from "@/db/schema";
import { noticeSteps } from "@/db/values";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { findPlanFacts } from "../lamps/plan-facts";
import { scoreOf } from "./appraisal";
import { askedTwice } from "./asked-twice";
import { askKinds, asksOf } from "./asks";
import { basisOf } from "./basis";
import { burdenMonths, burdenOf, completedOf, monthsUntil } from "./burden";
import { returnedShares } from "./decided";
import { figuresOf, filingMonths } from "./figures";
import { ledItems, namesOf, supportedItems } from "./items";
import { issuedNotices } from "./notices-of";
import { fewItems } from "./order";
import { bearersOf } from "./phantoms";
import { maySeePhantoms } from "./policy";
import { figureRows } from "./rows";
import type { departmentInput } from "./schema";

/** @throws AppError NOT_FOUND `department.missing`: a foreign department looks like a missing one */
async function findDepartment(ctx: Ctx, code: string) {
  const [row] = await ctx.db
    .select()
    .from(departments)
    .where(and(eq(departments.governmentId, ctx.actor.governmentId), eq(departments.code, code)));
  if (!row) throw new AppError("NOT_FOUND", "department.missing");
  return row;
}

/**
 * Everything that the page of one department says: its figures with the rows behind them, who answers in it, what was
 * asked of it. Items and filings are those of the day; posts and what it supports are today's.
 */
export async function showDepartment(ctx: Ctx, input: z.output<typeof departmentInput>) {
  const { id, code, nameZh, nameEn, kind } = await findDepartment(ctx, input.code);
  const { plan, s, appraisal, acknowledgeWorkingDays, shown } = await basisOf(ctx, input.asOf);
  const basis = { day: s.day, acknowledgeWorkingDays };
  const rows = await figureRows(ctx, plan.id, s, id);
  const asks = await asksOf(ctx, { planId: plan.id, s, departmentId: id }, rows);
  const months = monthsUntil(plan.startOn, s.day);
  const completed = completedOf((await findPlanFacts(ctx.db, plan.id)).facts, months, s.day);
  const twice = (await askedTwice(ctx, plan.id, s, rows)).filter((one) => one.departmentId === id);
  const behind = input.month === null ? [] : asks.filter((ask) => ask.month === input.month);
  const names = await namesOf(ctx, plan.id, [
    ...behind.map((ask) => ask.commitmentId),
    ...twice.flatMap((one) => one.commitmentIds),
  ]);
  const named = (commitmentId: string) => names.get(commitmentId) ?? null;
  const notices = await issuedNotices(ctx, plan.id, s, id);
  const bearers = (await bearersOf(ctx, plan.id, [id])).get(id);
  const seesPhantoms = maySeePhantoms(ctx.actor, id);
  return {
    ...shown,
    department: { id, code, nameZh, nameEn, kind },
    figures: {
      ...figuresOf(rows, basis),
      returned: (await returnedShares(ctx, plan.id, s, id)).get(id) ?? { of: 0, all: 0 },
    },
    few: rows.length < fewItems,
    fewItems,
    filings: filingMonths(rows),
    items: await ledItems(ctx, plan.id, s, id),
    supported: await supportedItems(ctx, plan.id, s, id),
    posts: (bearers?.posts ?? []).map((post) => ({
      ...{ id: post.id, nameZh: post.nameZh, nameEn: post.nameEn, role: post.role, items: post.items },
      holder: post.holder?.name ?? null,
      deputies: post.deputies.map((one) => one.name),
      why: seesPhantoms ? (bearers?.phantoms.find((one) => one.post.id === post.id)?.why ?? null) : null,
    })),
    /** Null for whoever may not see them. */
    phantoms: seesPhantoms ? { posts: bearers?.phantoms.length ?? 0, unnamed: bearers?.unnamed ?? 0 } : null,
    notices: {
      steps: noticeSteps.map((step) => ({
        step,
        count: notices.filter((one) => one.step === step && one.standing).length,
      })),
      withdrawn: notices.filter((one) => !one.standing).length,
    },
    burden: {
      ...burdenOf(asks, completed),
      byMonth: burdenMonths(asks, months),
      month: input.month,
      rows: askKinds.flatMap((one) =>
        behind
          .filter((ask) => ask.kind === one)
          .map((ask) => ({ kind: ask.kind, item: named(ask.commitmentId) })),
      ),
      twice: twice.map(({ rule, period, metric, commitmentIds: [item, other] }) => ({
        ...{ rule, period, metric },
        item: named(item),
        other: item === other ? null : named(other),
      })),
    },
    score: appraisal ? scoreOf(rows, notices, { ...basis, ...appraisal }) : null,
  };
}
