// @ts-check
import { findChromium } from "./chromium.mjs";
import { installIfNeeded } from "./install.mjs";
import { runMain } from "./main.mjs";
import { listenForStop } from "./stop.mjs";
import { runTool } from "./tool.mjs";

/** Draws the README's pictures anew, from a fresh demonstration. */
await runMain(import.meta.url, async () => {
  listenForStop();
  await installIfNeeded();
  const env = { ...process.env, SCREENSHOTS: "1", CHROMIUM_PATH: await findChromium() };
  return runTool("@playwright/test", ["test"], { env });
});
