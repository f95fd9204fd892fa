import "./load-env";
import { parseArgs } from "node:util";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { checkDatabase } from "@/db/check";
import { connect } from "@/db/client";
import { governments } from "@/db/schema";
import { commandEnv } from "../env";
import { Misuse, runCommand } from "./run-command";

const usage = `Usage: npm run demo:date -- --government trial --date 2023-02-28

Moves the pinned business date of a demonstration's government: its filings and lamps are then of that day. The
business date of a real government is the calendar's, and cannot be moved.`;

function inputFrom(args: string[]) {
  const text = { type: "string" } as const;
  try {
    const { values } = parseArgs({ args, options: { government: text, date: text } });
    const date = z.iso.date().safeParse(values.date);
    if (values.government && date.success) return { slug: values.government, date: date.data };
  } catch (error) {
    throw new Misuse(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
  throw new Misuse(usage);
}

await runCommand(async () => {
  const { slug, date } = inputFrom(process.argv.slice(2));
  const { DATABASE_URL } = commandEnv();
  await checkDatabase(DATABASE_URL);
  const { db, close } = await connect(DATABASE_URL);
  try {
    const [government] = await db.select().from(governments).where(eq(governments.slug, slug));
    if (!government) throw new Misuse(`There is no government of the slug ${slug}.`);
    if (!government.demonstration)
      throw new Misuse(`${slug} is no demonstration: its business date is the calendar's.`);
    await db.update(governments).set({ businessDate: date }).where(eq(governments.id, government.id));
    console.log(`${slug}: the business date is ${date}.`);
    return 0;
  } finally {
    await close();
  }
});
