import { desc, eq, sql } from "drizzle-orm";
import { editionCorrections, editions, users } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { currentPlan } from "../plans/find";
import { findPublished } from "../public/find";
import { countChanges } from "./changes";
import { dueAfter, duePeriod } from "./due";
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

/** What the edition of a period says in numbers, as it was signed. */
async function signedOf({ db }: Pick<Ctx, "db">, government: string, year: number, period: string) {
  const { document } = await findPublished({ db }, { government, year, edition: period });
  const { day, previous, totals, changes } = document;
  return { day, previous, totals, changes: countChanges(changes) };
}

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
  const signed = exists && period !== null ? await signedOf(ctx, slug, year, period) : null;
  const next = signed && period !== null ? await dueAfter(ctx, plan.id, period) : null;
  const toCome = next?.period ?? period;
  return {
    plan: { year, nameZh, nameEn, state },
    slug,
    /** The last due period, which an edition of today tells of; null before the first. */
    period,
    day: ctx.clock.today(),
    /** An edition of that period stands already. */
    exists,
    /** That edition as it was signed; null while it is not. */
    signed,
    /** The edition after it, which can be signed from that day on. */
    next,
    may: {
      publish: mayPublish(actor, plan) && period !== null && !exists,
      mark: mayMark(actor, plan),
      correct: mayCorrect(actor, plan) && rows.length > 0,
    },
    /** What the edition that is signed next would say today. */
    preview: toCome === null ? null : await previewOf(ctx, plan, slug, toCome),
    editions: rows,
  };
}
