import { fileURLToPath } from "node:url";
import path from "node:path";
import type { Logger } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { dialect } from "./dialect";
import * as schema from "./schema";

export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

/** What a reader gets. Writing is only possible inside `write()`: a bare `insert` on a reader does not compile. */
export type ReadDb = Pick<Db, "select" | "selectDistinct" | "query" | "with" | "$with" | "$count">;

export type Connection = { db: Db; migrate: () => Promise<void>; close: () => Promise<void> };

/** Where a `file:` URL points, as an absolute path. */
export function sqlitePath(url: string): string {
  return url.startsWith("file://") ? fileURLToPath(url) : path.resolve(url.slice("file:".length));
}

const migrationsFolder = () => path.join(process.cwd(), "db", "migrations", dialect);

/**
 * Opens a database. SQLite gets WAL (readers never wait for the writer) and a short wait for a command that
 * writes beside the server; foreign keys are on by the driver's default, which db/client.test.ts proves.
 * @param logger told every statement with its parameters, for tests and measurements
 */
export async function connect(url: string, logger?: Logger): Promise<Connection> {
  const config = { schema, casing: "snake_case" as const, logger };
  if (dialect === "postgres") {
    const { Pool } = (await import("pg")).default;
    const { drizzle } = await import("drizzle-orm/node-postgres");
    const { migrate } = await import("drizzle-orm/node-postgres/migrator");
    const pool = new Pool({ connectionString: url, max: 10 });
    // A connection that the server drops while it is idle is replaced at the next query; unheard, it would end us.
    pool.on("error", (error) => console.error("database connection lost:", error.message));
    const db = drizzle(pool, config);
    return {
      db,
      migrate: () => migrate(db, { migrationsFolder: migrationsFolder() }),
      close: () => pool.end(),
    };
  }
  const { createClient } = await import("@libsql/client");
  const { drizzle } = await import("drizzle-orm/libsql");
  const { migrate } = await import("drizzle-orm/libsql/migrator");
  const client = createClient({ url: `file:${sqlitePath(url)}`, timeout: 5000 });
  await client.execute("PRAGMA journal_mode=WAL");
  const db = drizzle(client, config);
  return {
    // Same builders, same row types: see db/dialect.ts.
    db: db as unknown as Db,
    migrate: () => migrate(db, { migrationsFolder: migrationsFolder() }),
    close: async () => client.close(),
  };
}
