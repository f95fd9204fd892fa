import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;
const postgres = process.env.TEST_POSTGRES_URL;

const files = ["db", "server", "seeds", "app"].flatMap((top) =>
  readdirSync(path.join(root, top), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => `${top}/${name.split(path.sep).join("/")}`),
);
const says = (file: string, ...words: string[]) => {
  const text = readFileSync(path.join(root, file), "utf8");
  return words.some((word) => text.includes(word));
};
/** Files that open no database say the same whichever engine runs, and are run once, with SQLite. */
const chosen = files.filter((file) => !postgres || says(file, "testDb()"));
/** Files that put something in a module's or the environment's place, which no other file may find there. */
const apart = chosen.filter((file) => says(file, "vi.mock(", "vi.stubEnv("));

const shared = {
  globalSetup: "./db/testing-setup.ts",
  testTimeout: 30_000,
  hookTimeout: 60_000,
  // An odd time zone on purpose: a day that shifts by a zone shows at once.
  env: { TZ: "Asia/Kathmandu", DATABASE_URL: postgres ?? "file:unused.db" },
};
const resolve = { alias: { "@": root } };

/**
 * Each file opens a database of its own; loading the server anew for every one would take most of the time, so they
 * share a process, but for the few that need one to themselves.
 */
export default defineConfig({
  test: {
    // All cores: the default leaves one for an editor.
    maxWorkers: availableParallelism(),
    projects: [
      {
        resolve,
        test: {
          ...shared,
          name: "together",
          include: chosen.filter((one) => !apart.includes(one)),
          isolate: false,
        },
      },
      { resolve, test: { ...shared, name: "apart", include: apart, isolate: true } },
    ],
  },
});
