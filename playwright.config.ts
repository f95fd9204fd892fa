import { defineConfig } from "@playwright/test";
import { e2eHosts } from "./e2e/hosts";

const launchOptions = {
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/**
 * Journeys are played in Chinese on a desktop and in English on a phone, and every page is looked at in both languages
 * and widths (fixtures.ts); what neither language nor width changes, once.
 */
const played: Record<string, { testIgnore?: string[] }> = {
  "en-360": { testIgnore: ["dark.spec.ts", "overview.spec.ts", "refusals.spec.ts", "year.spec.ts"] },
};

/**
 * Each pass has a server and a demonstration database of its own: passes run side by side, and a spec that changes
 * something finds it unchanged in the other pass.
 */
export default defineConfig({
  testDir: "e2e",
  // `npm run screenshots` draws the README's pictures with the same servers.
  testMatch: process.env.SCREENSHOTS ? "screenshots.ts" : "*.spec.ts",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: "line",
  use: {
    // A picture and the page's outline tell most; `npx playwright test --trace on` tells all, at a third of the speed.
    screenshot: "only-on-failure",
    timezoneId: "Asia/Shanghai",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions,
  },
  projects: e2eHosts.map(({ name, language, width, port }) => ({
    name,
    ...(process.env.SCREENSHOTS ? {} : played[name]),
    use: {
      baseURL: `http://127.0.0.1:${port}`,
      locale: language === "zh" ? "zh-CN" : "en-GB",
      viewport: { width, height: 900 },
      hasTouch: width < 500,
      language,
    },
  })),
  webServer: {
    command: "node server/start/e2e-servers.mjs",
    url: "http://127.0.0.1:3179/ready",
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
  },
});
