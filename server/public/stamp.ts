import { eq, sql } from "drizzle-orm";
import type { ReadDb } from "@/db/client";
import { governments } from "@/db/schema";

/**
 * What the public pages of a government depend on: its editions and their corrections, which are only ever added to,
 * its daily heads, and the clues that somebody has decided on. One statement; null for a government that has published
 * nothing.
 */
export async function publicStamp(db: Pick<ReadDb, "select">, slug: string): Promise<string | null> {
  const [found] = await db
    .select({
      editions: sql<number>`(select count(*) from editions e where e.government_id = governments.id)`.mapWith(
        Number,
      ),
      corrections: sql<number>`(select count(*) from editions e
        join edition_corrections c on c.edition_id = e.id where e.government_id = governments.id)`.mapWith(
        Number,
      ),
      head: sql<
        string | null
      >`(select max(h.day) from audit_daily_heads h where h.government_id = governments.id)`,
      clues: sql<number>`(select coalesce(sum(k.version), 0) from clues k
        where k.government_id = governments.id and k.state in ('verified', 'dismissed', 'acted-on'))`.mapWith(
        Number,
      ),
    })
    .from(governments)
    .where(eq(governments.slug, slug));
  if (!found || found.editions === 0) return null;
  return [found.editions, found.corrections, found.head, found.clues].join(" ");
}
