// @ts-check
import { gzipSync } from "node:zlib";
import { findChromium } from "./chromium.mjs";

/**
 * Loads pages in a browser with an empty cache and sums up the scripts that each of them really fetches until the
 * network rests, prefetched ones included, as compressed bytes.
 * @param {string} url the server
 * @param {string} cookie
 * @param {readonly string[]} paths
 */
export async function weighScripts(url, cookie, paths) {
  const { chromium } = await import("@playwright/test");
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
  try {
    const weights = [];
    for (const path of paths) weights.push(await weigh(browser, { url, cookie, path }));
    return weights;
  } finally {
    await browser.close();
  }
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {{ url: string, cookie: string, path: string }} asked
 */
async function weigh(browser, { url, cookie, path }) {
  const context = await browser.newContext();
  await context.addCookies(
    cookie.split("; ").map((pair) => {
      const at = pair.indexOf("=");
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
    }),
  );
  const page = await context.newPage();
  /** @type {Promise<{ name: string, bytes: number, packed: boolean }>[]} */
  const scripts = [];
  page.on("requestfinished", (request) => {
    if (/\.js(\?|$)/.test(request.url())) scripts.push(sizeOf(request));
  });
  await page.goto(url + path, { waitUntil: "networkidle" });
  const sizes = await Promise.all(scripts);
  await context.close();
  return {
    path,
    files: sizes.length,
    kb: sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
    /** Whether the server itself compressed all of them. */
    packed: sizes.every(({ packed }) => packed),
    scripts: sizes.map(({ name, bytes }) => ({ name, bytes })).sort((a, b) => b.bytes - a.bytes),
  };
}

/**
 * The bytes of a script's body as it came over the wire; what came unpacked is packed here.
 * @param {import("@playwright/test").Request} request
 */
async function sizeOf(request) {
  const answer = await request.response();
  const packed = /gzip|br|zstd/.test((await answer?.headerValue("content-encoding")) ?? "");
  const name = new URL(request.url()).pathname.replace("/_next/static/", "");
  if (packed) return { name, bytes: (await request.sizes()).responseBodySize, packed };
  return { name, bytes: gzipSync((await answer?.body()) ?? "").length, packed };
}
