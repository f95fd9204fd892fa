import "./load-env";
import { createClient, type InArgs } from "@libsql/client";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/libsql";
import { type Db, sqlitePath } from "@/db/client";
import * as schema from "@/db/schema";
import { clockOf } from "../core/clock";
import type { Ctx } from "../core/context";
import { commandEnv } from "../env";
import { showOverview } from "../overview/show";
import { runCommand } from "./run-command";

/**
 * For `npm run bench`: the time of the overview's verb in this process beside the time that its very statements take
 * on the bare SQLite driver. Prints JSON, in milliseconds at the median. Reads only.
 */
const warmUp = 20;
const rounds = 150;

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function timed(run: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await run();
  return performance.now() - from;
}

await runCommand(async () => {
  const client = createClient({ url: `file:${sqlitePath(commandEnv().DATABASE_URL)}` });
  const statements: { sql: string; args: InArgs }[] = [];
  const logger = {
    logQuery: (sql: string, args: unknown[]) => void statements.push({ sql, args: args as InArgs }),
  };
  const db = drizzle(client, { schema, casing: "snake_case", logger });
  const [found] = await db
    .select({ user: schema.users, government: schema.governments })
    .from(schema.users)
    .innerJoin(schema.governments, eq(schema.governments.id, schema.users.governmentId))
    .where(eq(schema.users.loginName, "supervisor"));
  if (!found) throw new Error("the benchmark's demonstration has no supervisor");
  const { user, government } = found;
  const actor: Ctx["actor"] = {
    userId: user.id,
    name: user.name,
    governmentId: government.id,
    postId: null,
    role: "supervisor",
    departmentId: null,
    portfolio: [],
    locale: null,
    demonstration: true,
  };
  // The same builders as in db/client.ts, which offers no logger.
  const ctx: Ctx = { db: db as unknown as Db, actor, clock: clockOf(government) };
  statements.length = 0;
  await showOverview(ctx); // brings the lamps to the day, if they are not there
  statements.length = 0;
  await showOverview(ctx);
  const own = [...statements];
  const main = own.find(({ sql }) => sql.includes("lamp_rows"));
  if (!main) throw new Error("the overview asked for no lamps");
  const times = { verb: [] as number[], statements: [] as number[], main: [] as number[] };
  // In turn, so that whatever else the machine does falls on each alike.
  for (let round = -warmUp; round < rounds; round++) {
    const verb = await timed(() => showOverview(ctx));
    const bare = await timed(async () => {
      for (const statement of own) await client.execute(statement);
    });
    const alone = await timed(() => client.execute(main));
    if (round < 0) continue;
    times.verb.push(verb);
    times.statements.push(bare);
    times.main.push(alone);
  }
  client.close();
  console.log(
    JSON.stringify({
      count: own.length,
      verb: median(times.verb),
      statements: median(times.statements),
      main: median(times.main),
    }),
  );
  return 0;
});
