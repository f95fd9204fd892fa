import { checkPostgres } from "./check-postgres";
import { checkSqlite } from "./check-sqlite";
import { compareMigrations } from "./migration-state";
import { StartProblem } from "./start-problem";

export { StartProblem } from "./start-problem";

/** What a look at a database tells: when the migrations that it ran were made, and whether it is a demonstration. */
export type Found = { migrations: readonly number[]; demonstration: boolean };

const isPostgres = (url: string) => /^postgres(ql)?:/.test(url);

/**
 * Looks at a database before anything else opens it, and changes nothing in it.
 * @throws StartProblem with one sentence when it is missing, locked, read-only, unreachable, not a database, or of
 *   another version than this program
 */
export async function checkDatabase(url: string): Promise<{ demonstration: boolean }> {
  const found = isPostgres(url) ? await checkPostgres(url) : await checkSqlite(url);
  const state = compareMigrations(isPostgres(url) ? "postgres" : "sqlite", found.migrations);
  if (state === "newer")
    throw new StartProblem(
      "The database was made by a newer version of Jiannuo; start that version or a later one.",
    );
  if (state === "older")
    throw new StartProblem("The database is not up to date with this version; run `npm run db:migrate`.");
  return { demonstration: found.demonstration };
}

/** Like `checkDatabase`, for the command that migrates: only a newer database is refused. */
export async function refuseNewer(url: string): Promise<void> {
  const found = isPostgres(url) ? await checkPostgres(url) : await checkSqlite(url);
  if (compareMigrations(isPostgres(url) ? "postgres" : "sqlite", found.migrations) === "newer")
    throw new StartProblem("The database was made by a newer version of Jiannuo; it was left as it is.");
}
