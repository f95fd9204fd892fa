import { and, asc, desc, eq, isNull, notInArray, type SQL } from "drizzle-orm";
import type { z } from "zod";
import { commitments, evidence, updates } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { currentPlan } from "../plans/find";
import { maySeeCandidates } from "./policy";
import { type candidatesInput, candidatesPerPage } from "./schema";
import { withheldTargets } from "./withheld";

type Input = z.output<typeof candidatesInput>;

const named = { code: commitments.code, titleZh: commitments.titleZh, titleEn: commitments.titleEn };
const pageOf = (page: number) => ({ limit: candidatesPerPage, offset: (page - 1) * candidatesPerPage });

async function texts({ db, actor }: Ctx, planId: string, { page, state }: Input, gone: string[]) {
  const where = and(
    eq(updates.governmentId, actor.governmentId),
    eq(updates.state, "accepted"),
    eq(updates.noChange, false),
    eq(updates.publishable, state === "published"),
    eq(commitments.planId, planId),
    notIn(updates.id, gone),
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

async function files({ db, actor }: Ctx, planId: string, { page, state }: Input, gone: string[]) {
  const where = and(
    eq(updates.governmentId, actor.governmentId),
    eq(updates.state, "accepted"),
    eq(commitments.planId, planId),
    eq(evidence.publishable, state === "published"),
    isNull(evidence.withdrawnAt),
    isNull(evidence.purgedAt),
    notIn(evidence.id, gone),
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

const notIn = (column: typeof updates.id | typeof evidence.id, ids: string[]): SQL | undefined =>
  ids.length ? notInArray(column, ids) : undefined;

/**
 * What is accepted and needs its own mark to be published, or bears it; the newest first. What says "no change" has
 * nothing to publish, and what a correction has taken out is not offered again.
 * @throws AppError FORBIDDEN `edition.notYours`
 */
export async function candidates(ctx: Ctx, input: Input) {
  const plan = await currentPlan(ctx);
  if (!maySeeCandidates(ctx.actor, plan)) throw new AppError("FORBIDDEN", "edition.notYours");
  const gone = [...(await withheldTargets(ctx, plan.id))];
  const found = await (input.what === "updates" ? texts : files)(ctx, plan.id, input, gone);
  return { ...found, page: input.page, pageSize: candidatesPerPage };
}
