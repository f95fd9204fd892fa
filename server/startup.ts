import { checkDatabase } from "@/db/check";
import { takeServingLock, type ServingLock } from "@/db/serving-lock";
import { StartProblem } from "@/db/start-problem";
import { log } from "./core/log";
import { type Env, parseEnv } from "./env";

/** On globalThis, because a collected lock is a released one, and a development server loads modules twice. */
const kept = globalThis as typeof globalThis & {
  jiannuoServing?: ServingLock | null;
  jiannuoStarted?: () => void;
};

type Start = { environment: Record<string, string | undefined>; production: boolean };

function settings(environment: Start["environment"]): Env {
  try {
    return parseEnv(environment);
  } catch (error) {
    throw new StartProblem(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/**
 * All that must hold before the first request: the settings, the database, one serving process for a SQLite file,
 * and no invented data in production (DOMAIN, Honesty of data).
 * @throws StartProblem with one sentence that says what to do
 */
export async function startUp({ environment, production }: Start): Promise<void> {
  const { DATABASE_URL, JIANNUO_DEMO } = settings(environment);
  const { demonstration } = await checkDatabase(DATABASE_URL);
  const demo = JIANNUO_DEMO === "1";
  if (production && demonstration && !demo)
    throw new StartProblem(
      "The database holds a demonstration, whose progress is invented; set DATABASE_URL to another one, or start it with `npm run demo`.",
    );
  if (demo && !demonstration) log.warn("JIANNUO_DEMO is set, but the database is no demonstration");
  if (kept.jiannuoServing === undefined) kept.jiannuoServing = await takeServingLock(DATABASE_URL);
}

/** Starts, or prints why not and ends the process with 1. Whoever waits to listen is told by `jiannuoStarted`. */
export async function startOrExit(): Promise<void> {
  try {
    await startUp({ environment: process.env, production: process.env.NODE_ENV === "production" });
    kept.jiannuoStarted?.();
  } catch (error) {
    const why = error instanceof StartProblem ? error.message : error instanceof Error ? error.stack : error;
    process.stderr.write(`\n${why}\n`);
    process.exit(1);
  }
}
