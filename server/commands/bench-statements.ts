import "./load-env";
import { eq } from "drizzle-orm";
import { type Connection, connect } from "@/db/client";
import { fullScans, type Statement } from "@/db/full-scans";
import { governments, users } from "@/db/schema";
import { clockOf } from "../core/clock";
import type { Ctx } from "../core/context";
import { listCommitments } from "../commitments/list";
import { listInput } from "../commitments/schema";
import { commandEnv } from "../env";
import { showOverview } from "../overview/show";
import { currentPlan } from "../plans/find";
import { bareDriver } from "./bare-driver";
import { listByHand, overviewByHand } from "./bench-by-hand";
import { Misuse, runCommand } from "./run-command";

/**
 * For `npm run bench`: the time of the verbs behind the overview and the ledger in this process, beside the time of
 * the same questions written by hand on the bare driver, and the tables that their statements read from end to end.
 * Takes the login name of a supervisor. Prints JSON, in milliseconds at the median. Reads only.
 */
const warmUp = 20;
const rounds = 100;

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function timed(run: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await run();
  return performance.now() - from;
}

const heard: Statement[] = [];

async function contextOf({ db }: Connection, login: string): Promise<Ctx> {
  const [found] = await db
    .select({ user: users, government: governments })
    .from(users)
    .innerJoin(governments, eq(governments.id, users.governmentId))
    .where(eq(users.loginName, login));
  if (!found) throw new Misuse(`nobody signs in as ${login}`);
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
  return { db, actor, clock: clockOf(government) };
}

await runCommand(async () => {
  const url = commandEnv().DATABASE_URL;
  const [login = "supervisor"] = process.argv.slice(2);
  const connection = await connect(url, { logQuery: (sql, params) => void heard.push({ sql, params }) });
  const bare = await bareDriver(url);
  const scans = await fullScans(url, { small: false });
  const ctx = await contextOf(connection, login);
  const plan = await currentPlan(ctx);
  const list = (pageSize: number) => ({
    name: `commitments.list, ${pageSize} rows`,
    verb: () => listCommitments(ctx, listInput.parse({ pageSize })),
    byHand: listByHand(pageSize),
  });
  const verbs = [
    { name: "overview.show", verb: () => showOverview(ctx), byHand: overviewByHand },
    list(50),
    list(300),
  ];
  const measured = [];
  for (const { name, verb, byHand } of verbs) {
    await verb(); // brings the lamps to the day, if they are not there
    heard.length = 0;
    await verb();
    const whole: string[] = [];
    for (const statement of [...heard]) whole.push(...(await scans.of(statement)));
    const count = heard.length;
    const asked = byHand.map(({ sql, of }) => ({
      sql,
      id: of === "plan" ? plan.id : ctx.actor.governmentId,
    }));
    const times = { verb: [] as number[], byHand: [] as number[] };
    // In turn, so that whatever else the machine does falls on each alike.
    for (let round = -warmUp; round < rounds; round++) {
      const own = await timed(verb);
      const hand = await timed(async () => {
        for (const { sql, id } of asked) await bare.all(sql, [id]);
      });
      if (round < 0) continue;
      times.verb.push(own);
      times.byHand.push(hand);
    }
    measured.push({ name, count, verb: median(times.verb), byHand: median(times.byHand), whole });
  }
  await scans.close();
  await bare.close();
  await connection.close();
  console.log(JSON.stringify(measured));
  return 0;
});
