import { and, asc, desc, eq } from "drizzle-orm";
import type { z } from "zod";
import { areas, commitments, departments, lampRows, reports, supports, themes } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { forecast } from "../lamp/forecast";
import { lastDuePeriod } from "../lamp/periods";
import { loadFacts } from "../lamps/load-facts";
import { findPlanFacts } from "../lamps/plan-facts";
import { refreshLamps } from "../lamps/refresh";
import { askingOf } from "../requests/asking";
import { requestsOf } from "../requests/of-commitment";
import { filingRights } from "../updates/filing-rights";
import { maySeeEvidence } from "../updates/policy";
import { measuresOf, milestonesOf } from "./measures-of";
import {
  mayAcknowledge,
  mayAddChildren,
  mayAssign,
  mayConfirm,
  mayDiscontinue,
  mayFile,
  mayRecall,
  mayRefuse,
  mayReopen,
  mayVote,
} from "./policy";
import { postHolders } from "./post-holders";
import type { codeInput } from "./schema";
import { timelineOf } from "./timeline";
import { explainLamp } from "./explain-lamp";
import { flagOf } from "./flag-of";
import { scheduleLines } from "./schedule-lines";
import { updatesOf } from "./updates-of";
import { votesOf } from "./votes-of";

/** Everything that the page of one commitment says. NOT_FOUND for a missing or foreign code. */
export async function showCommitment(ctx: Ctx, input: z.output<typeof codeInput>) {
  const [found] = await ctx.db
    .select({
      commitment: commitments,
      area: areas,
      theme: themes,
      lead: departments,
      report: { textFrom: reports.deliveredOn, year: reports.year },
    })
    .from(commitments)
    .innerJoin(areas, eq(areas.id, commitments.areaId))
    .innerJoin(themes, eq(themes.id, commitments.themeId))
    .innerJoin(departments, eq(departments.id, commitments.leadDepartmentId))
    .innerJoin(reports, eq(reports.id, commitments.reportId))
    .where(and(eq(commitments.code, input.code), eq(commitments.governmentId, ctx.actor.governmentId)))
    .orderBy(desc(reports.year))
    .limit(1);
  if (!found) throw new AppError("NOT_FOUND", "commitment.missing");
  const { commitment } = found;
  const { plan, facts: planFacts, timeZone } = await findPlanFacts(ctx.db, commitment.planId);
  await refreshLamps(ctx, plan);
  const [lamp] = await ctx.db.select().from(lampRows).where(eq(lampRows.commitmentId, commitment.id));
  const facts = (await loadFacts(ctx.db, { planId: plan.id, ids: [commitment.id], timeZone })).get(
    commitment.id,
  );
  const supporting = await ctx.db
    .select({
      id: departments.id,
      code: departments.code,
      nameZh: departments.nameZh,
      nameEn: departments.nameEn,
      proposed: supports.proposed,
    })
    .from(supports)
    .innerJoin(departments, eq(departments.id, supports.departmentId))
    .where(eq(supports.commitmentId, commitment.id))
    .orderBy(departments.sort);
  const measures = await measuresOf(ctx.db, commitment.id);
  const { actor } = ctx;
  const today = ctx.clock.today();
  const { leadPostId, leaderPostId } = commitment;
  const bearers = await postHolders(ctx, { ids: [leadPostId, leaderPostId].filter((id) => id !== null) });
  const asking = await askingOf(ctx, commitment);
  const seeEvidence = maySeeEvidence(actor, {
    ...commitment,
    supportDepartmentIds: supporting.map((one) => one.id),
  });
  return {
    ...found,
    plan: {
      preset: plan.preset,
      startOn: plan.startOn,
      endOn: plan.endOn,
      filingDay: plan.filingDay,
      state: plan.state,
    },
    lamp: lamp ?? null,
    /** How that lamp came about, to be checked by hand, and what each preset would say of it. */
    explained: facts ? explainLamp(planFacts, facts, today) : null,
    /** The flag beside it, which counts for nothing else. */
    override: await flagOf(ctx, commitment, lastDuePeriod(planFacts, today)),
    /** The post that answers for it and the leader's in charge, with whoever holds them today. */
    leadPost: bearers.find((one) => one.id === leadPostId) ?? null,
    leaderPost: bearers.find((one) => one.id === leaderPostId) ?? null,
    supporting,
    measures: measures.map((measure) => {
      const own = facts?.measures.find((one) => one.id === measure.id);
      return {
        ...measure,
        forecast: facts && own ? forecast(planFacts, facts, own, today) : null,
        schedule: facts && own ? scheduleLines(facts, own, today) : null,
      };
    }),
    milestones: await milestonesOf(ctx.db, commitment.id),
    parent: await family(ctx, "parent", commitment),
    children: await family(ctx, "children", commitment),
    requests: await requestsOf(ctx, commitment.id),
    asking,
    votes: await votesOf(ctx.db, commitment.id),
    updates: await updatesOf(ctx, commitment),
    filing: await filingRights(
      ctx,
      commitment,
      supporting.map((one) => one.id),
    ),
    timeline: await timelineOf(ctx, commitment.id, { seeEvidence }),
    context: contextOf(await reportText(ctx, commitment.reportId), commitment),
    may: {
      file: mayFile(actor, commitment),
      acknowledge: mayAcknowledge(actor, commitment),
      refuse: mayRefuse(actor, commitment),
      confirm: mayConfirm(actor, commitment),
      assign: mayAssign(actor, commitment),
      recall: mayRecall(actor, commitment),
      reopen: mayReopen(actor, commitment),
      discontinue: mayDiscontinue(actor, commitment),
      vote: mayVote(actor, commitment),
      addChildren: mayAddChildren(actor, commitment),
      request: asking.may,
      seeEvidence,
    },
  };
}

async function family(ctx: Ctx, which: "parent" | "children", commitment: typeof commitments.$inferSelect) {
  const where =
    which === "children"
      ? eq(commitments.parentId, commitment.id)
      : eq(commitments.id, commitment.parentId ?? "");
  return ctx.db
    .select({
      id: commitments.id,
      code: commitments.code,
      titleZh: commitments.titleZh,
      titleEn: commitments.titleEn,
      state: commitments.state,
      demonstration: commitments.demonstration,
      lamp: lampRows.lamp,
      progress: lampRows.progress,
      expected: lampRows.expected,
      departmentZh: departments.nameZh,
      departmentEn: departments.nameEn,
    })
    .from(commitments)
    .innerJoin(departments, eq(departments.id, commitments.leadDepartmentId))
    .leftJoin(lampRows, eq(lampRows.commitmentId, commitments.id))
    .where(where)
    .orderBy(asc(commitments.code));
}

async function reportText(ctx: Ctx, reportId: string): Promise<string> {
  const [row] = await ctx.db.select({ text: reports.text }).from(reports).where(eq(reports.id, reportId));
  return row?.text ?? "";
}

/** The sentence around the quote, so that a reader sees where it was said: before, the quote itself, after. */
function contextOf(text: string, { start, end, quote }: { start: number; end: number; quote: string }) {
  const stops = /[。！？\n]/;
  let from = start;
  while (from > 0 && start - from < 160 && !stops.test(text[from - 1] ?? "")) from--;
  let to = end;
  while (to < text.length && to - end < 160 && !stops.test(text[to] ?? "")) to++;
  return { before: text.slice(from, start), quote, after: text.slice(end, text[to] === "。" ? to + 1 : to) };
}
