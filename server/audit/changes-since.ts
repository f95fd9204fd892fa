import { and, asc, eq, gte, inArray, isNotNull, lte, sql } from "drizzle-orm";
import type { z } from "zod";
import { auditEvents, commitments, commitmentTerms } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { chineseCalendar } from "../core/working-days";
import { addDays } from "../lamp/days";
import { judge } from "../lamp/judge";
import { groupBy } from "../lamps/group-by";
import { loadFacts } from "../lamps/load-facts";
import { findPlanFacts } from "../lamps/plan-facts";
import { currentPlan } from "../plans/find";
import { businessDay } from "./filter";
import { mustReadAudit } from "./list";
import { namesIn } from "./names";
import type { changesSinceInput } from "./schema";

/** Events that are counted beside what changed, by the word under which they are counted. */
const counted = {
  "update.accept": "accepted",
  "update.return": "returned",
  "request.file": "asked",
  "request.grant": "granted",
  "request.refuse": "refused",
  "notice.issue": "noticed",
  "notice.lift": "lifted",
} as const;
export type Counted = (typeof counted)[keyof typeof counted];
const none = { accepted: 0, returned: 0, asked: 0, granted: 0, refused: 0, noticed: 0, lifted: 0 };

/**
 * What changed from a day on, that day included, up to another (today): every commitment of the plan as it was at the
 * end of the eve beside how it is, judged by the rules and from what was known on either day, and what happened to it meanwhile.
 * @throws AppError FORBIDDEN `audit.notYours`; INVALID `day.outsidePlan`
 */
export async function changesSince(ctx: Ctx, input: z.output<typeof changesSinceInput>) {
  mustReadAudit(ctx);
  const current = await currentPlan(ctx);
  const today = ctx.clock.today();
  const { day: since } = input;
  const until = input.until ?? today;
  if (until > today || until < current.startOn)
    throw new AppError("INVALID", "day.outsidePlan", { from: current.startOn, to: today }, "until");
  if (since < current.startOn || since > until)
    throw new AppError("INVALID", "day.outsidePlan", { from: current.startOn, to: until }, "day");
  const eve = addDays(since, -1);
  const { facts: plan, timeZone } = await findPlanFacts(ctx.db, current.id);
  const facts = await loadFacts(ctx.db, { planId: current.id, ids: null, timeZone });
  const terms = await termsByCommitment(ctx, current.id);
  const happened = await countsOf(ctx, current.id, since, until);
  const list = await ctx.db
    .select({
      id: commitments.id,
      code: commitments.code,
      titleZh: commitments.titleZh,
      titleEn: commitments.titleEn,
    })
    .from(commitments)
    .where(eq(commitments.planId, current.id))
    .orderBy(asc(commitments.code));
  const rows = list.flatMap((row) => {
    const own = facts.get(row.id);
    if (!own) return [];
    const at = (day: string) => ({
      lamp: judge(plan, own, day, chineseCalendar).lamp,
      ...termsOn(terms.get(row.id) ?? [], day),
    });
    const then = at(eve);
    const now = at(until);
    const counts = { ...none, ...happened.get(row.id) };
    const changed = {
      lamp: then.lamp !== now.lamp,
      state: then.state !== now.state,
      dueOn: then.dueOn !== now.dueOn,
      lead: then.leadDepartmentId !== now.leadDepartmentId,
    };
    const any = Object.values(changed).some(Boolean) || Object.values(counts).some((count) => count > 0);
    return any ? [{ ...row, then, now, changed, counts }] : [];
  });
  return {
    since,
    until,
    eve,
    startOn: current.startOn,
    total: list.length,
    rows,
    names: await namesIn(ctx, rows),
  };
}

const termsByCommitment = async (ctx: Ctx, planId: string) =>
  groupBy(
    await ctx.db
      .select({
        commitmentId: commitmentTerms.commitmentId,
        knownOn: commitmentTerms.knownOn,
        state: commitmentTerms.state,
        dueOn: commitmentTerms.dueOn,
        leadDepartmentId: commitmentTerms.leadDepartmentId,
      })
      .from(commitmentTerms)
      .innerJoin(commitments, eq(commitments.id, commitmentTerms.commitmentId))
      .where(eq(commitments.planId, planId))
      .orderBy(asc(commitmentTerms.seq)),
    (row) => row.commitmentId,
  );
type Terms = NonNullable<ReturnType<Awaited<ReturnType<typeof termsByCommitment>>["get"]>>;

/** The terms that were known at the end of a day; nulls before the commitment was there. */
function termsOn(terms: Terms, day: string) {
  const last = terms.filter((one) => one.knownOn <= day).at(-1);
  return {
    state: last?.state ?? null,
    dueOn: last?.dueOn ?? null,
    leadDepartmentId: last?.leadDepartmentId ?? null,
  };
}

async function countsOf(ctx: Ctx, planId: string, since: string, until: string) {
  const rows = await ctx.db
    .select({
      commitmentId: auditEvents.commitmentId,
      verb: auditEvents.verb,
      count: sql<number>`count(*)`.mapWith(Number),
    })
    .from(auditEvents)
    .innerJoin(commitments, eq(commitments.id, auditEvents.commitmentId))
    .where(
      and(
        eq(auditEvents.governmentId, ctx.actor.governmentId),
        eq(commitments.planId, planId),
        isNotNull(auditEvents.commitmentId),
        inArray(auditEvents.verb, Object.keys(counted)),
        gte(businessDay, since),
        lte(businessDay, until),
      ),
    )
    .groupBy(auditEvents.commitmentId, auditEvents.verb);
  const counts = new Map<string, Partial<Record<Counted, number>>>();
  for (const { commitmentId, verb, count } of rows) {
    const word = counted[verb as keyof typeof counted];
    if (commitmentId) counts.set(commitmentId, { ...counts.get(commitmentId), [word]: count });
  }
  return counts;
}
