import { defineConfig } from "vitest/config";

/** An odd time zone on purpose: a day that shifts by a zone shows at once. */
export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    include: ["{db,server,seeds,app}/**/*.test.ts"],
    globalSetup: "./db/testing-setup.ts",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { TZ: "Asia/Kathmandu", DATABASE_URL: process.env.TEST_POSTGRES_URL ?? "file:unused.db" },
  },
});
