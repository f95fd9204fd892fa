import { getTableColumns } from "drizzle-orm";
import type { PgInsertValue, PgTable } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";

/** SQLite takes 32,766 values in one statement, Postgres 65,535. */
const mostValues = 32_000;
const mostRows = 500;

/** Inserts rows of one table, as many in one statement as both engines take. */
export async function insertAll<T extends PgTable>(
  db: Db,
  table: T,
  rows: readonly PgInsertValue<T>[],
): Promise<void> {
  const columns = Object.keys(getTableColumns(table)).length;
  const most = Math.min(mostRows, Math.floor(mostValues / columns));
  for (let start = 0; start < rows.length; start += most)
    await db.insert(table).values(rows.slice(start, start + most));
}
