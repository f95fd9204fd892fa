import pg from "pg";
import type { Found } from "./check";
import { StartProblem } from "./start-problem";

const patienceMs = 5000;

/** One sentence for what Postgres, or the way to it, says. The password is never part of it. */
export function postgresProblem(url: string, error: unknown): StartProblem {
  const { hostname, port, pathname } = new URL(url);
  const server = `${hostname || "localhost"}:${port || 5432}`;
  const database = decodeURIComponent(pathname.slice(1));
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const says = (sentence: string) => new StartProblem(sentence, { cause: error });
  if (code === "28P01" || code === "28000")
    return says(`Postgres at ${server} refuses the user or the password of DATABASE_URL.`);
  if (code === "3D000")
    return says(`Postgres at ${server} has no database "${database}"; create it or set DATABASE_URL.`);
  if (code === "42501")
    return says(`The user of DATABASE_URL may not read the database "${database}" at ${server}.`);
  if (code === "53300")
    return says(`Postgres at ${server} takes no more connections; raise max_connections.`);
  return says(`Postgres at ${server} cannot be reached; check that it runs and that DATABASE_URL names it.`);
}

const rowsOf = async (
  client: pg.Client,
  table: string,
  columns: string,
): Promise<Record<string, unknown>[]> => {
  const known = await client.query("select to_regclass($1) as name", [table]);
  return known.rows[0]?.name ? (await client.query(`select ${columns} from ${table}`)).rows : [];
};

/** @throws StartProblem */
export async function checkPostgres(url: string): Promise<Found> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
  });
  try {
    await client.connect();
    const setting = await client.query("show transaction_read_only");
    if (setting.rows[0]?.transaction_read_only === "on")
      throw new StartProblem(
        "The Postgres database of DATABASE_URL is read-only; name the server that takes writes.",
      );
    const applied = await rowsOf(client, "drizzle.__drizzle_migrations", "created_at");
    const marked = await rowsOf(client, "governments", "demonstration");
    return {
      migrations: applied.map((row) => Number(row.created_at)),
      demonstration: marked.some((row) => row.demonstration === true),
    };
  } catch (error) {
    throw error instanceof StartProblem ? error : postgresProblem(url, error);
  } finally {
    await client.end();
  }
}
