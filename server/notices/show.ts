import { eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { commitments, governments, lampRows, type notices, posts, reports, users } from "@/db/schema";
import type { Ctx } from "../core/context";
import { findPlanFacts } from "../lamps/plan-facts";
import { findNotice } from "./find";
import { mayOf } from "./may";
import { noticesOf } from "./of-commitment";
import { escalationBar, maySeeNotice } from "./policy";
import type { showNoticeInput } from "./schema";

/** One notice with all that its sheet prints, its history and what the actor may do with it. */
export async function showNotice(ctx: Ctx, input: z.output<typeof showNoticeInput>) {
  const notice = await findNotice(ctx, input.id, maySeeNotice);
  const [item] = await ctx.db
    .select({
      quote: commitments.quote,
      start: commitments.start,
      end: commitments.end,
      dueOn: commitments.dueOn,
      reportZh: reports.titleZh,
      reportEn: reports.titleEn,
      reportYear: reports.year,
      lamp: lampRows.lamp,
    })
    .from(commitments)
    .innerJoin(reports, eq(reports.id, commitments.reportId))
    .leftJoin(lampRows, eq(lampRows.commitmentId, commitments.id))
    .where(eq(commitments.id, notice.commitmentId));
  const [government] = await ctx.db
    .select({
      nameZh: governments.nameZh,
      nameEn: governments.nameEn,
      demonstration: governments.demonstration,
    })
    .from(governments)
    .where(eq(governments.id, notice.governmentId));
  if (!item || !government) throw new Error(`notice ${notice.id} has no item`);
  const { plan, timeZone } = await findPlanFacts(ctx.db, notice.planId);
  const { noticeAcknowledgeWorkingDays, noticeAnswerWorkingDays } = plan.switches;
  const today = ctx.clock.today();
  return {
    notice,
    item,
    government,
    timeZone,
    today,
    days: { acknowledge: noticeAcknowledgeWorkingDays, answer: noticeAnswerWorkingDays },
    people: await namesOf(ctx, notice),
    fromPost: await postOf(ctx, notice.fromPostId),
    history: (await noticesOf(ctx, notice.commitmentId)).filter((one) => one.id !== notice.id),
    may: mayOf(ctx.actor, notice, {
      today,
      waits: notice.sendAt !== null && notice.sendAt > ctx.clock.now(),
    }),
    /** Why it cannot be escalated although it is open: told where the button would stand. */
    bar: escalationBar(notice, today)?.key ?? null,
  };
}

type Signed = Pick<
  typeof notices.$inferSelect,
  "draftedBy" | "approvedBy" | "issuedBy" | "acknowledgedBy" | "answeredBy"
>;

async function namesOf({ db }: Pick<Ctx, "db">, notice: Signed) {
  const { draftedBy, approvedBy, issuedBy, acknowledgedBy, answeredBy } = notice;
  const signed = { draftedBy, approvedBy, issuedBy, acknowledgedBy, answeredBy };
  const ids = Object.values(signed).filter((id) => id !== null);
  const rows = ids.length
    ? await db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids))
    : [];
  const nameOf = (id: string | null) => rows.find((row) => row.id === id)?.name ?? null;
  return {
    drafted: nameOf(draftedBy),
    approved: nameOf(approvedBy),
    issued: nameOf(issuedBy),
    acknowledged: nameOf(acknowledgedBy),
    answered: nameOf(answeredBy),
  };
}

async function postOf({ db }: Pick<Ctx, "db">, id: string | null) {
  if (!id) return null;
  const [post] = await db
    .select({ nameZh: posts.nameZh, nameEn: posts.nameEn })
    .from(posts)
    .where(eq(posts.id, id));
  return post ?? null;
}
