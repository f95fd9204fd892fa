import "./load-env";
import { checkDatabase } from "@/db/check";
import { tickEnv } from "../env";
import { runTick } from "../tick/run-tick";
import { Misuse, runCommand } from "./run-command";

await runCommand(async () => {
  if (process.argv.length > 2) throw new Misuse("Usage: npm run tick");
  const settings = tickEnv();
  await checkDatabase(settings.DATABASE_URL);
  const results = await runTick(settings);
  for (const { step, government, done, failed } of results)
    console.log(`${government ?? "all"}: ${step}: ${failed ? "failed; see the log" : done}`);
  return results.some((one) => one.failed) ? 1 : 0;
});
