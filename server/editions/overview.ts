import { desc, eq, sql } from "drizzle-orm";
import { editionCorrections, editions, users } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { currentPlan } from "../plans/find";
import { duePeriod } from "./due";
import { ownGovernment } from "./government";
import { mayCorrect, mayMark, mayPublish, mayRead } from "./policy";
import { previewOf } from "./preview";

/** The editions of a plan, newest first, without their contents. */
const editionsOf = ({ db }: Pick<Ctx, "db">, planId: string) =>
  db
    .select({
      period: editions.period,
      publishedOn: editions.publishedOn,
      signedBy: users.name,
      sha256: editions.sha256,
      corrections: sql<number>`(select count(*) from ${editionCorrections}
        where ${editionCorrections.editionId} = ${editions.id})`.mapWith(Number),
    })
    .from(editions)
    .innerJoin(users, eq(users.id, editions.signedBy))
    .where(eq(editions.planId, planId))
    .orderBy(desc(editions.period));

/**
 * Where publication stands: what would be published today, and what has been.
 * @throws AppError FORBIDDEN `edition.notYours`
 */
export async function showEditions(ctx: Ctx) {
  const { actor } = ctx;
  const plan = await currentPlan(ctx);
  if (!mayRead(actor, plan)) throw new AppError("FORBIDDEN", "edition.notYours");
  const { slug } = await ownGovernment(ctx);
  const period = await duePeriod(ctx, plan.id);
  const rows = await editionsOf(ctx, plan.id);
  const exists = rows.some((row) => row.period === period);
  const { year, nameZh, nameEn, state } = plan;
  return {
    plan: { year, nameZh, nameEn, state },
    slug,
    /** The last due period, which an edition of today tells of; null before the first. */
    period,
    day: ctx.clock.today(),
    /** An edition of that period stands already. */
    exists,
    may: {
      publish: mayPublish(actor, plan) && period !== null && !exists,
      mark: mayMark(actor, plan),
      correct: mayCorrect(actor, plan) && rows.length > 0,
    },
    preview: period === null ? null : await previewOf(ctx, plan, slug, period),
    editions: rows,
  };
}
