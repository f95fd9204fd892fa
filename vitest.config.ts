import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;
const postgres = process.env.TEST_POSTGRES_URL;

/** Test files that open a database: the others say the same whichever engine runs, and are run once, with SQLite. */
function ofDatabase(): string[] {
  const files = ["db", "server", "seeds", "app"].flatMap((top) =>
    readdirSync(path.join(root, top), { recursive: true, encoding: "utf8" }).map((name) => `${top}/${name}`),
  );
  return files.filter(
    (file) => file.endsWith(".test.ts") && readFileSync(path.join(root, file), "utf8").includes("testDb()"),
  );
}

/** An odd time zone on purpose: a day that shifts by a zone shows at once. */
export default defineConfig({
  resolve: { alias: { "@": root } },
  test: {
    include: postgres ? ofDatabase() : ["{db,server,seeds,app}/**/*.test.ts"],
    globalSetup: "./db/testing-setup.ts",
    // Each file opens a database of its own; loading the server anew for every one would take most of the time.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { TZ: "Asia/Kathmandu", DATABASE_URL: postgres ?? "file:unused.db" },
  },
});
