import "./load-env";
import { parseArgs } from "node:util";
import { asc, eq } from "drizzle-orm";
import { checkDatabase } from "@/db/check";
import { connect } from "@/db/client";
import { governments } from "@/db/schema";
import type { Break } from "../audit/verify";
import { walkChain } from "../audit/walk";
import { commandEnv } from "../env";
import { Misuse, runCommand } from "./run-command";

const usage = "Usage: npm run audit:verify [-- --government slug]";

const differs: Record<Break["differs"], string> = {
  missing: "the event is missing",
  order: "it does not follow the event before it",
  link: "its hash does not fit its digest, number and time",
  payload: "its content is not what was recorded",
  columns: "its columns are not what its content says",
  erasure: "its content was removed and no erasure is registered",
  head: "the head of the chain is not the last event",
  published: "the head that was kept for a past day is not on the chain any more",
};

function slugFrom(args: string[]): string | null {
  try {
    return parseArgs({ args, options: { government: { type: "string" } } }).values.government ?? null;
  } catch (error) {
    throw new Misuse(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

await runCommand(async () => {
  const slug = slugFrom(process.argv.slice(2));
  const { DATABASE_URL } = commandEnv();
  await checkDatabase(DATABASE_URL);
  const connection = await connect(DATABASE_URL);
  try {
    const wanted = slug === null ? undefined : eq(governments.slug, slug);
    const found = await connection.db.select().from(governments).where(wanted).orderBy(asc(governments.slug));
    if (slug !== null && !found.length) throw new Misuse(`There is no government of the slug ${slug}.`);
    let whole = true;
    for (const government of found) {
      const { events, broken } = await walkChain(connection.db, government.id);
      const count = events.toLocaleString("en-US");
      if (!broken) console.log(`${government.slug}: ${count} events, whole`);
      else console.log(`${government.slug}: broken at event ${broken.seq}: ${differs[broken.differs]}`);
      whole &&= !broken;
    }
    return whole ? 0 : 1;
  } finally {
    await connection.close();
  }
});
