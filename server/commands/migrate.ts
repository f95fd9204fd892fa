import "./load-env";
import { connect } from "@/db/client";
import { migrateDatabase } from "@/db/migrate-database";
import { fillInitials } from "../commitments/fill-initials";
import { commandEnv } from "../env";
import { runCommand } from "./run-command";

await runCommand(async () => {
  const { DATABASE_URL } = commandEnv();
  await migrateDatabase(DATABASE_URL);
  const connection = await connect(DATABASE_URL);
  try {
    const filled = await fillInitials(connection.db);
    if (filled > 0) console.log(`Pinyin initials were added to ${filled} commitments.`);
  } finally {
    await connection.close();
  }
  console.log("The database is up to date.");
  return 0;
});
