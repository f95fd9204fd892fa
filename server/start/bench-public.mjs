// @ts-check
import { anewHeader } from "./bench-http.mjs";
import { throughput } from "./bench-load.mjs";
import { timePaints } from "./bench-paint.mjs";
import { weighScripts } from "./bench-scripts.mjs";

/** @typedef {import("./bench-figures.mjs").Figure} Figure */

/** The limits of the public side (README, Figures). */
const limits = { moreScriptKb: 10, paintMs: 1500 };

const home = "/p/shizhong/2023";
const data = "/api/public/v1/shizhong/2023";

/**
 * The public side as a citizen's phone and a crowd meet it.
 * @param {string} url the server
 * @param {{ blankKb: number, signal: AbortSignal }} options `blankKb`: the JavaScript of an empty page
 * @returns {Promise<Figure[]>}
 */
export async function publicFigures(url, { blankKb, signal }) {
  const pages = [home, `${home}/report`, `${home}/items`, `${home}/items/SZ2023-124`];
  const weighed = await weighScripts(url, "locale=zh", pages);
  const painted = await timePaints(url, pages, { rounds: 5, signal });
  return [
    ...weighed.map(({ path, kb }) => ({
      group: "public pages: JavaScript of a first load beyond /blank, compressed",
      name: path,
      value: kb - blankKb,
      unit: "kB",
      limit: limits.moreScriptKb,
    })),
    ...painted.map(({ path, median, p95 }) => ({
      group:
        "public pages: largest contentful paint on a slow phone (150 ms, 1.6 Mbit/s, processor ÷ 4), median",
      name: path,
      value: median,
      unit: "ms",
      limit: limits.paintMs,
      note: `slowest ${p95.toFixed(0)} ms`,
    })),
    ...(await crowd(url, signal)),
  ];
}

/**
 * @param {string} url
 * @param {AbortSignal} signal
 */
async function crowd(url, signal) {
  const asked = [
    { name: home, path: home },
    { name: `${home}/report`, path: `${home}/report` },
    { name: `${home}, made anew`, path: home, headers: anewHeader },
    { name: "commitments.json, 50 rows", path: `${data}/commitments.json` },
    { name: "commitments.csv", path: `${data}/commitments.csv` },
    { name: "feed.atom", path: `${data}/feed.atom` },
  ];
  /** @type {Figure[]} */
  const figures = [];
  for (const { name, path, headers = {} } of asked) {
    if (signal.aborted) break;
    const { perSecond, p50, p99 } = await throughput(url + path, "locale=zh", 4, headers);
    figures.push({
      group: "public pages and data, 8 connections",
      name,
      value: perSecond,
      unit: "req/s",
      note: `latency p50 ${p50}, p99 ${p99} ms`,
    });
  }
  return figures;
}
