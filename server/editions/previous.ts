import { and, desc, eq, lt } from "drizzle-orm";
import { editions } from "@/db/schema";
import type { Ctx } from "../core/context";
import { findPublished } from "../public/find";
import type { EditionDocument } from "./document";

type Of = { planId: string; slug: string; year: number };

/** The newest edition of a plan before a period; null: none was published. */
export async function previousEdition(
  { db }: Pick<Ctx, "db">,
  { planId, slug, year }: Of,
  period: string,
): Promise<EditionDocument | null> {
  const [found] = await db
    .select({ period: editions.period })
    .from(editions)
    .where(and(eq(editions.planId, planId), lt(editions.period, period)))
    .orderBy(desc(editions.period))
    .limit(1);
  if (!found) return null;
  return (await findPublished({ db }, { government: slug, year, edition: found.period })).document;
}
