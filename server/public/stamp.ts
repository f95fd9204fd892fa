import { eq, max, sql } from "drizzle-orm";
import type { ReadDb } from "@/db/client";
import { auditDailyHeads, clues, editionCorrections, editions, governments } from "@/db/schema";

/**
 * What the public pages of a government depend on: its editions and their corrections, which are only ever added to,
 * its daily heads, and the clues that somebody has decided on. One statement; null for a government that has published nothing.
 */
export async function publicStamp(db: Pick<ReadDb, "select">, slug: string): Promise<string | null> {
  const ofGovernment = (governmentId: unknown) => sql`${governmentId} = ${governments.id}`;
  const [found] = await db
    .select({
      editions:
        sql<number>`(select count(*) from ${editions} where ${ofGovernment(editions.governmentId)})`.mapWith(
          Number,
        ),
      corrections:
        sql<number>`(select count(*) from ${editionCorrections} join ${editions} on ${editions.id} = ${editionCorrections.editionId} where ${ofGovernment(editions.governmentId)})`.mapWith(
          Number,
        ),
      heads: sql<
        string | null
      >`(select ${max(auditDailyHeads.day)} from ${auditDailyHeads} where ${ofGovernment(auditDailyHeads.governmentId)})`,
      clues:
        sql<number>`(select coalesce(sum(${clues.version}), 0) from ${clues} where ${ofGovernment(clues.governmentId)} and ${clues.state} <> 'received')`.mapWith(
          Number,
        ),
    })
    .from(governments)
    .where(eq(governments.slug, slug));
  if (!found || found.editions === 0) return null;
  return [found.editions, found.corrections, found.heads, found.clues].join(" ");
}
