import { checkDatabase } from "@/db/check";
import { takeServingLock, type ServingLock } from "@/db/serving-lock";
import { StartProblem } from "@/db/start-problem";
import type { Answering } from "./answers/start";
import { startAnswering } from "./answers/start";
import { log } from "./core/log";
import { type Env, parseEnv } from "./env";
import { mailIn, setMailConfigured } from "./outbox/mail-configured";
import { runTick } from "./tick/run-tick";
import { type Schedule, schedule } from "./tick/schedule";

/** On globalThis, because a collected lock is a released one, and a development server loads modules twice. */
const kept = globalThis as typeof globalThis & {
  jiannuoServing?: ServingLock | null;
  jiannuoStarted?: () => void;
  /** The scheduled work of this process; whoever ends it in peace calls `stop` first. */
  jiannuoSchedule?: Schedule;
  jiannuoAnswering?: Answering;
};

type Start = { environment: Record<string, string | undefined>; production: boolean };

function settings(environment: Start["environment"]): { env: Env; mail: boolean } {
  try {
    const env = parseEnv(environment);
    return { env, mail: mailIn(env) };
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
  const { env, mail } = settings(environment);
  const { DATABASE_URL, JIANNUO_DEMO } = env;
  const { demonstration } = await checkDatabase(DATABASE_URL);
  const demo = JIANNUO_DEMO === "1";
  if (production && demonstration && !demo)
    throw new StartProblem(
      "The database holds a demonstration, whose progress is invented; set DATABASE_URL to another one, or start it with `npm run demo`.",
    );
  if (demo && !demonstration) log.warn("JIANNUO_DEMO is set, but the database is no demonstration");
  if (kept.jiannuoServing === undefined) kept.jiannuoServing = await takeServingLock(DATABASE_URL);
  setMailConfigured(mail);
  if (production) kept.jiannuoAnswering ??= await startAnswering(env);
  if (env.TICK_EVERY_MINUTES > 0)
    kept.jiannuoSchedule ??= schedule(env.TICK_EVERY_MINUTES * 60_000, async (stop) => {
      await runTick(env, stop);
    });
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
