import { type Column, type SQL, sql } from "drizzle-orm";
import { type Bucket, buckets, type Lamp, lamps } from "@/db/values";

/** Neither ids nor days, numbers or slugs contain it. */
const between = "|";

/**
 * Several columns as one text, and back. A driver and a mapper take their time for every value of every row: read one
 * by one, these columns would take twice as long as the question itself.
 */
export const packed = (columns: readonly (Column | SQL)[]): SQL<string> =>
  sql<string>`${sql.join(
    columns.map((column) => sql`coalesce(cast(${column} as text), '')`),
    sql.raw(` || '${between}' || `),
  )}`;

export const unpacked = (text: string): string[] => text.split(between);

/** A slug that the database's own list of values holds. */
function slugOf<T extends string>(values: readonly T[], text: string | undefined): T {
  const found = values.find((value) => value === text);
  if (!found) throw new Error(`no such value: ${text}`);
  return found;
}
export const lampOf = (text: string | undefined): Lamp => slugOf(lamps, text);
export const bucketOf = (text: string | undefined): Bucket => slugOf(buckets, text);
