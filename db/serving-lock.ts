import { type Client, createClient } from "@libsql/client";
import { sqlitePath } from "./client";
import { StartProblem } from "./start-problem";

export type ServingLock = { release: () => Promise<void> };

/**
 * One serving process per SQLite file: a companion file `<file>.serving`, a tiny SQLite database of its own, is kept
 * in a write transaction. The system frees it however the process ends, so that no stale lock needs clearing.
 * Commands do not ask for it. Postgres needs none: null.
 * @throws StartProblem at once when another process serves the file
 */
export async function takeServingLock(url: string): Promise<ServingLock | null> {
  if (!url.startsWith("file:")) return null;
  const file = sqlitePath(url);
  let client: Client | undefined;
  try {
    client = createClient({ url: `file:${file}.serving`, timeout: 0 });
    const opened = client;
    const held = await client.transaction("write");
    return {
      release: async () => {
        held.close();
        opened.close();
      },
    };
  } catch (error) {
    client?.close();
    if (error instanceof Error && "code" in error && error.code === "SQLITE_BUSY")
      throw new StartProblem(
        `Another process already serves ${file}; stop it first, or use Postgres to run more than one.`,
      );
    throw new StartProblem(
      `The lock file ${file}.serving cannot be written; give this user the right to write in its folder.`,
      { cause: error },
    );
  }
}
