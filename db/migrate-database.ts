import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { refuseNewer } from "./check";
import { connect, sqlitePath } from "./client";

/**
 * Brings a database to this version, making the file and its folder where they are missing.
 * @throws StartProblem when it is of a newer version (it is left as it is), or cannot be written
 */
export async function migrateDatabase(url: string): Promise<void> {
  const file = url.startsWith("file:") ? sqlitePath(url) : null;
  if (file) mkdirSync(path.dirname(file), { recursive: true });
  if (!file || existsSync(file)) await refuseNewer(url);
  const connection = await connect(url);
  try {
    await connection.migrate();
  } finally {
    await connection.close();
  }
}
