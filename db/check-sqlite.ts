import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { type Client, createClient } from "@libsql/client";
import type { Found } from "./check";
import { sqlitePath } from "./client";
import { StartProblem } from "./start-problem";

/** A command beside the server may write for a moment; more than this is somebody who keeps the file. */
const patienceMs = 2000;

const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : "");

/** One sentence for what SQLite says of a file. */
export function sqliteProblem(file: string, error: unknown): StartProblem {
  const code = codeOf(error);
  const says = (sentence: string) => new StartProblem(sentence, { cause: error });
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED"))
    return says(`The database ${file} is locked by another process; end that process and start again.`);
  if (code.startsWith("SQLITE_READONLY"))
    return says(`The database ${file} is read-only; give this user the right to write it and its folder.`);
  if (code.startsWith("SQLITE_NOTADB") || code.startsWith("SQLITE_CORRUPT"))
    return says(
      `The file ${file} is not a sound SQLite database; restore it from a backup or set DATABASE_URL.`,
    );
  if (code.startsWith("SQLITE_FULL"))
    return says(`There is no space left to write the database ${file}; free some and start again.`);
  return says(
    `The database ${file} cannot be opened; check that this user may read and write it and its folder.`,
  );
}

function mustExist(file: string): void {
  const folder = path.dirname(file);
  if (!existsSync(folder))
    throw new StartProblem(
      `The folder ${folder} of the database does not exist; run \`npm run db:migrate\`, or set DATABASE_URL.`,
    );
  if (!existsSync(file))
    throw new StartProblem(
      `There is no database at ${file} yet; run \`npm run db:migrate\`, or set DATABASE_URL.`,
    );
  if (!statSync(file).isFile())
    throw new StartProblem(`${file} is not a file; set DATABASE_URL to the database's file.`);
}

const tablesOf = async (client: Client) =>
  (await client.execute("select name from sqlite_master where type = 'table'")).rows.map((row) =>
    String(row.name),
  );

/** @throws StartProblem */
export async function checkSqlite(url: string): Promise<Found> {
  const file = sqlitePath(url);
  mustExist(file);
  let client: Client | undefined;
  try {
    client = createClient({ url: `file:${file}`, timeout: patienceMs });
    const tables = await tablesOf(client);
    // Asks for the writer's place and gives it back: the only sure way to learn whether we could write.
    const turn = await client.transaction("write");
    await turn.execute("pragma user_version = 0");
    await turn.rollback();
    const applied = tables.includes("__drizzle_migrations")
      ? (await client.execute("select created_at from __drizzle_migrations")).rows
      : [];
    const marked = tables.includes("governments")
      ? (await client.execute("select count(*) as n from governments where demonstration = 1")).rows
      : [];
    return {
      migrations: applied.map((row) => Number(row.created_at)),
      demonstration: Number(marked[0]?.n ?? 0) > 0,
    };
  } catch (error) {
    throw sqliteProblem(file, error);
  } finally {
    client?.close();
  }
}
