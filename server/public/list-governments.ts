import { asc, desc, eq } from "drizzle-orm";
import { editions, governments, plans } from "@/db/schema";
import type { PublicCtx } from "./context";

export type PublishedYear = { year: number; period: string; publishedOn: string };
export type PublishingGovernment = {
  slug: string;
  name: { zh: string; en: string };
  demonstration: boolean;
  /** Newest first, each with its newest edition; never empty. */
  years: PublishedYear[];
};

/** Governments that have published, with their years; who has published nothing is not named. */
export async function listGovernments(ctx: PublicCtx, slug?: string): Promise<PublishingGovernment[]> {
  const rows = await ctx.db
    .select({
      slug: governments.slug,
      zh: governments.nameZh,
      en: governments.nameEn,
      demonstration: governments.demonstration,
      year: plans.year,
      period: editions.period,
      publishedOn: editions.publishedOn,
    })
    .from(editions)
    .innerJoin(plans, eq(plans.id, editions.planId))
    .innerJoin(governments, eq(governments.id, editions.governmentId))
    .where(slug === undefined ? undefined : eq(governments.slug, slug))
    .orderBy(asc(governments.slug), desc(plans.year), desc(editions.period));
  const found = new Map<string, PublishingGovernment>();
  for (const { slug, zh, en, demonstration, year, period, publishedOn } of rows) {
    const one = found.get(slug) ?? { slug, name: { zh, en }, demonstration, years: [] };
    if (!one.years.some((known) => known.year === year)) one.years.push({ year, period, publishedOn });
    found.set(slug, one);
  }
  return [...found.values()];
}
