// @ts-check
import { spreadOf } from "./bench-figures.mjs";
import { findChromium } from "./chromium.mjs";

/**
 * A slow phone: 150 ms to the server and 1.6 Mbit/s, as lab tools of browsers profile "slow 4G", with a processor four
 * times slower than this one.
 */
const slowPhone = {
  network: {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1_000_000) / 8,
    uploadThroughput: (0.75 * 1_000_000) / 8,
  },
  processor: { rate: 4 },
  screen: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};

/**
 * Largest contentful paint of pages on a slow phone with an empty cache, signed out.
 * @param {string} url the server
 * @param {readonly string[]} paths
 * @param {{ rounds: number, signal: AbortSignal }} options
 */
export async function timePaints(url, paths, { rounds, signal }) {
  const { chromium } = await import("@playwright/test");
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
  try {
    /** @type {Map<string, number[]>} */
    const times = new Map(paths.map((path) => [path, []]));
    for (let round = 0; round < rounds && !signal.aborted; round++)
      for (const path of paths) times.get(path)?.push(await paintOf(browser, url + path));
    return [...times].map(([path, all]) => ({ path, ...spreadOf(all) }));
  } finally {
    await browser.close();
  }
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address
 * @returns {Promise<number>} ms since the navigation began
 */
async function paintOf(browser, address) {
  const context = await browser.newContext(slowPhone.screen);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", slowPhone.network);
    await devtools.send("Emulation.setCPUThrottlingRate", slowPhone.processor);
    await page.goto(address, { waitUntil: "networkidle" });
    return await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          new PerformanceObserver((list) => {
            const last = list.getEntries().at(-1);
            if (last) resolve(last.startTime);
            else reject(new Error("nothing was painted"));
          }).observe({ type: "largest-contentful-paint", buffered: true });
        }),
    );
  } finally {
    await context.close();
  }
}
