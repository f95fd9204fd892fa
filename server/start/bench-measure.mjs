// @ts-check
import { benchEnvironment } from "./bench-prepare.mjs";
import { signIn, timePages } from "./bench-http.mjs";
import { throughput } from "./bench-load.mjs";
import { begin } from "./bench-process.mjs";
import { weighScripts } from "./bench-scripts.mjs";
import { Complaint } from "./main.mjs";
import { stopped } from "./stop.mjs";
import { toolPath } from "./tool.mjs";

/** @typedef {import("./bench-figures.mjs").Figure} Figure */
/** @typedef {Awaited<ReturnType<typeof import("./bench-server.mjs").startServer>>} Server */

const pages = ["/blank", "/overview", "/commitments", "/desk", "/commitments/SZ2023-124", "/review"];
const filingPage = "/commitments/SZ2023-124/updates/2023-09";
/** The limits of the project's own (README, Figures). */
const limits = { overviewMs: 100, overviewScriptKb: 110 };
const secondsEach = 8;

/**
 * Everything that the benchmark measures, in under three minutes.
 * @param {Server} server
 * @param {(line: string) => void} say
 * @returns {Promise<Figure[]>}
 */
export async function measure(server, say) {
  const supervisor = await signIn(server.url, "supervisor");
  const officer = await signIn(server.url, "housing.officer");
  say("Pages, one request at a time …");
  const figures = await pageFigures(server.url, supervisor);
  say("Throughput at eight connections …");
  figures.push(...(await loadFigures(server.url, supervisor)));
  const resident = server.residentMb();
  say("The overview's statements on the bare driver …");
  figures.push(...(await statementFigures()));
  say("JavaScript of a first load …");
  figures.push(...(await scriptFigures(server.url, { supervisor, officer })));
  figures.push(
    { group: "server", name: "start to first answer", value: server.startMs, unit: "ms" },
    { group: "server", name: "memory (RSS) after the load", value: resident, unit: "MB" },
  );
  return figures;
}

/**
 * @param {string} url
 * @param {string} cookie
 * @returns {Promise<Figure[]>}
 */
async function pageFigures(url, cookie) {
  const timed = await timePages({ url, paths: pages, cookie, warmUp: 5, rounds: 40, signal: stopped });
  const blank = timed[0]?.median ?? 0;
  const heldAgainst = (/** @type {string} */ path) => {
    if (path === "/overview") return { limit: limits.overviewMs };
    return path === "/blank" ? {} : { against: { name: "ms /blank", value: blank } };
  };
  return timed.map(({ path, min, median, p95, sentKb, wholeKb, encoding }) => ({
    group: "page, median (one request at a time)",
    name: path,
    value: median,
    unit: "ms",
    ...heldAgainst(path),
    note: `min ${min.toFixed(1)}, p95 ${p95.toFixed(1)} ms; ${sentKb.toFixed(1)} kB ${encoding} of ${wholeKb.toFixed(0)}`,
  }));
}

/**
 * @param {string} url
 * @param {string} cookie
 * @returns {Promise<Figure[]>}
 */
async function loadFigures(url, cookie) {
  const input = encodeURIComponent(JSON.stringify({ json: { pageSize: 300 } }));
  const targets = {
    "/api/auth/csrf (the emptiest endpoint)": "/api/auth/csrf",
    "/blank (an empty page)": "/blank",
    "/overview": "/overview",
    "overview.show": "/api/trpc/overview.show",
    "commitments.list, 300 rows": `/api/trpc/commitments.list?input=${input}`,
  };
  /** @type {Figure[]} */
  const figures = [];
  for (const [name, path] of Object.entries(targets)) {
    if (stopped.aborted) break;
    const { perSecond, p50, p99 } = await throughput(url + path, cookie, secondsEach);
    const empty = figures[0]?.value;
    figures.push({
      group: "throughput, 8 connections",
      name,
      value: perSecond,
      unit: "req/s",
      ...(empty ? { against: { name: "req/s csrf", value: empty } } : {}),
      note: `latency p50 ${p50}, p99 ${p99} ms`,
    });
  }
  return figures;
}

/** @returns {Promise<Figure[]>} */
async function statementFigures() {
  const { code, output } = await begin([toolPath("tsx"), "server/commands/bench-statements.ts"], {
    env: benchEnvironment(process.env),
    capture: true,
  }).ended;
  if (code) throw new Complaint("The statements could not be timed; the message stands above.");
  /** @type {{ count: number, verb: number, statements: number, main: number }} */
  const { count, verb, statements, main } = JSON.parse(output);
  const group = "overview.show in process, median";
  return [
    { group, name: "main query, bare driver", value: main, unit: "ms" },
    { group, name: `its ${count} statements, bare driver`, value: statements, unit: "ms" },
    {
      group,
      name: "the verb",
      value: verb,
      unit: "ms",
      against: { name: "ms bare driver", value: statements },
    },
  ];
}

/**
 * @param {string} url
 * @param {{ supervisor: string, officer: string }} cookies
 * @returns {Promise<Figure[]>}
 */
async function scriptFigures(url, { supervisor, officer }) {
  const weighed = [
    ...(await weighScripts(url, supervisor, ["/blank", "/overview", "/desk"])),
    ...(await weighScripts(url, officer, [filingPage])),
    ...(await weighScripts(url, "locale=zh", ["/login"])),
  ];
  const blank = weighed[0]?.kb ?? 0;
  const group = "JavaScript of a first load, compressed";
  return weighed.flatMap(({ path, kb, files, packed }) => {
    const note = `${files} files, ${packed ? "compressed by the server" : "compressed here"}`;
    /** @type {Figure} */
    const whole = { group, name: path, value: kb, unit: "kB", note };
    if (path === "/blank") return [whole];
    const more = { group, name: "  more than /blank", value: kb - blank, unit: "kB" };
    return [whole, path === "/overview" ? { ...more, limit: limits.overviewScriptKb } : more];
  });
}
