import "./load-env";
import { migrateDatabase } from "@/db/migrate-database";
import { commandEnv } from "../env";
import { runCommand } from "./run-command";

await runCommand(async () => {
  await migrateDatabase(commandEnv().DATABASE_URL);
  console.log("The database is up to date.");
  return 0;
});
