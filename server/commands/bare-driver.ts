import { sqlitePath } from "@/db/client";
import { dialect } from "@/db/dialect";

/** A driver without anything around it; `?` marks a parameter on either engine. */
type Bare = { all: (sql: string, params: string[]) => Promise<unknown[]>; close: () => Promise<void> };

export async function bareDriver(url: string): Promise<Bare> {
  if (dialect === "postgres") {
    const { Pool } = (await import("pg")).default;
    const pool = new Pool({ connectionString: url, max: 1 });
    return {
      all: async (sql, params) => {
        let n = 0;
        return (
          await pool.query(
            sql.replaceAll("?", () => `$${++n}`),
            params,
          )
        ).rows;
      },
      close: () => pool.end(),
    };
  }
  const { createClient } = await import("@libsql/client");
  const client = createClient({ url: `file:${sqlitePath(url)}` });
  return {
    all: async (sql, args) => (await client.execute({ sql, args })).rows,
    close: async () => client.close(),
  };
}
