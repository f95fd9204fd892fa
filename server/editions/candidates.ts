import { and, asc, desc, eq, inArray, isNull, notInArray, type SQL } from "drizzle-orm";
import type { z } from "zod";
import { commitments, evidence, updates } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { barredDepartments } from "../people/barred";
import { currentPlan } from "../plans/find";
import { choicesOf } from "./candidate-choices";
import { maySeeCandidates } from "./policy";
import { type candidatesInput, candidatesPerPage } from "./schema";
import { withheldTargets } from "./withheld";

type Input = z.output<typeof candidatesInput>;
type Wanted = { planId: string; leads: string[] | null; gone: string[]; barred: string[] };

const named = { code: commitments.code, titleZh: commitments.titleZh, titleEn: commitments.titleEn };
const pageOf = (page: number) => ({ limit: candidatesPerPage, offset: (page - 1) * candidatesPerPage });

async function texts({ db, actor }: Ctx, { page, state, period }: Input, wanted: Wanted) {
  const where = and(
    eq(updates.governmentId, actor.governmentId),
    eq(updates.state, "accepted"),
    eq(updates.noChange, false),
    eq(updates.publishable, state === "published"),
    ...narrowed(wanted, period),
    notIn(updates.id, wanted.gone),
  );
  const rows = await db
    .select({
      ...{ id: updates.id, ...named, period: updates.period, acceptedOn: updates.decidedOn },
      texts: { progress: updates.progress, problems: updates.problems, nextSteps: updates.nextSteps },
    })
    .from(updates)
    .innerJoin(commitments, eq(commitments.id, updates.commitmentId))
    .where(where)
    .orderBy(desc(updates.decidedOn), asc(commitments.code), asc(updates.id))
    .limit(pageOf(page).limit)
    .offset(pageOf(page).offset);
  const total = await db.$count(
    db
      .select({ id: updates.id })
      .from(updates)
      .innerJoin(commitments, eq(commitments.id, updates.commitmentId))
      .where(where)
      .as("found"),
  );
  return { rows: rows.map((row) => ({ ...row, acceptedOn: row.acceptedOn ?? "", file: null })), total };
}

async function files({ db, actor }: Ctx, { page, state, period }: Input, wanted: Wanted) {
  const where = and(
    eq(updates.governmentId, actor.governmentId),
    eq(updates.state, "accepted"),
    ...narrowed(wanted, period),
    eq(evidence.publishable, state === "published"),
    isNull(evidence.withdrawnAt),
    isNull(evidence.purgedAt),
    notIn(evidence.id, wanted.gone),
  );
  const rows = await db
    .select({
      ...{ id: evidence.id, ...named, period: updates.period, acceptedOn: updates.decidedOn },
      file: {
        kind: evidence.kind,
        name: evidence.name,
        url: evidence.url,
        mediaType: evidence.mediaType,
        size: evidence.size,
      },
    })
    .from(evidence)
    .innerJoin(updates, eq(updates.id, evidence.updateId))
    .innerJoin(commitments, eq(commitments.id, evidence.commitmentId))
    .where(where)
    .orderBy(desc(updates.decidedOn), asc(commitments.code), asc(evidence.id))
    .limit(pageOf(page).limit)
    .offset(pageOf(page).offset);
  const total = await db.$count(
    db
      .select({ id: evidence.id })
      .from(evidence)
      .innerJoin(updates, eq(updates.id, evidence.updateId))
      .innerJoin(commitments, eq(commitments.id, evidence.commitmentId))
      .where(where)
      .as("found"),
  );
  return { rows: rows.map((row) => ({ ...row, acceptedOn: row.acceptedOn ?? "", texts: null })), total };
}

const narrowed = ({ planId, leads, barred }: Wanted, period: string | null): SQL[] => [
  eq(commitments.planId, planId),
  ...(barred.length ? [notInArray(commitments.leadDepartmentId, barred)] : []),
  ...(period ? [eq(updates.period, period)] : []),
  ...(leads ? [inArray(commitments.leadDepartmentId, leads)] : []),
];

const notIn = (column: typeof updates.id | typeof evidence.id, ids: string[]): SQL | undefined =>
  ids.length ? notInArray(column, ids) : undefined;

/**
 * What is accepted and needs its own mark to be published, or bears it; the newest first. What says "no change" has
 * nothing to publish, what a correction has taken out is not offered again, and what others of the office decide is
 * offered to them.
 * @throws AppError FORBIDDEN `edition.notYours`
 */
export async function candidates(ctx: Ctx, input: Input) {
  const plan = await currentPlan(ctx);
  if (!maySeeCandidates(ctx.actor, plan)) throw new AppError("FORBIDDEN", "edition.notYours");
  const gone = [...(await withheldTargets(ctx, plan.id))];
  const choices = await choicesOf(ctx, plan.id);
  // A department that leads nothing accepted has nothing to mark.
  const leads = choices.departments.filter(({ code }) => code === input.department).map(({ id }) => id);
  const barred = await barredDepartments(ctx);
  const wanted = { planId: plan.id, leads: input.department ? leads : null, gone, barred };
  const found = await (input.what === "updates" ? texts : files)(ctx, input, wanted);
  return { ...found, choices, page: input.page, pageSize: candidatesPerPage };
}
