// @ts-check
import { anewHeader, signIn, timePages } from "./bench-http.mjs";
import { throughput } from "./bench-load.mjs";
import { begin } from "./bench-process.mjs";
import { publicFigures } from "./bench-public.mjs";
import { weighScripts } from "./bench-scripts.mjs";
import { Complaint } from "./main.mjs";
import { stopped } from "./stop.mjs";
import { toolPath } from "./tool.mjs";

/**
 * @typedef {import("./bench-figures.mjs").Figure} Figure
 * @typedef {import("./bench-site.mjs").Site} Site
 * @typedef {Awaited<ReturnType<typeof import("./bench-server.mjs").startServer>>} Server
 */

/** The limits of the project's own (README, Figures). */
const limits = { overviewMs: 100, overviewScriptKb: 110, timesByHand: 2 };
const secondsEach = 6;

/**
 * Everything that the benchmark measures at one site.
 * @param {Server} server
 * @param {{ site: Site, env: import("./main.mjs").Env, say: (line: string) => void }} options
 * @returns {Promise<Figure[]>}
 */
export async function measure(server, { site, env, say }) {
  const supervisor = await signIn(server.url, site.logins.supervisor);
  const officer = await signIn(server.url, site.logins.officer);
  say("Pages, one request at a time …");
  const figures = await pageFigures(server.url, supervisor, site);
  say("Throughput at eight connections …");
  figures.push(...(await loadFigures(server.url, supervisor)));
  const resident = server.residentMb();
  say("The verbs beside the same questions on the bare driver …");
  figures.push(...(await statementFigures(env, site)));
  if (!site.large && !site.postgres) {
    say("JavaScript of a first load …");
    const scripts = await scriptFigures(server.url, { supervisor, officer }, site);
    say("The public side, on a slow phone and in a crowd …");
    const blankKb = scripts.find(({ name }) => name === "/blank")?.value ?? 0;
    figures.push(...scripts, ...(await publicFigures(server.url, { blankKb, signal: stopped })));
  }
  figures.push(
    { group: "server", name: "start to first answer", value: server.startMs, unit: "ms" },
    { group: "server", name: "memory (RSS) after the load", value: resident, unit: "MB" },
  );
  return figures;
}

/**
 * @param {string} url
 * @param {string} cookie
 * @param {Site} site
 * @returns {Promise<Figure[]>}
 */
async function pageFigures(url, cookie, { commitment }) {
  const paths = [
    "/blank",
    "/overview",
    "/commitments",
    "/departments",
    "/desk",
    `/commitments/${commitment}`,
    "/review",
  ];
  const timed = await timePages({ url, paths, cookie, warmUp: 5, rounds: 30, signal: stopped, anew: true });
  const blank = timed[0]?.median ?? 0;
  const heldAgainst = (/** @type {string} */ path) => {
    if (path === "/overview") return { limit: limits.overviewMs };
    return path === "/blank" ? {} : { against: { name: "ms /blank", value: blank } };
  };
  return timed.map(({ path, min, median, p95, sentKb, wholeKb, encoding }) => ({
    group: "page made anew, median (one request at a time)",
    name: path,
    value: median,
    unit: "ms",
    ...heldAgainst(path),
    note: `min ${min.toFixed(1)}, p95 ${p95.toFixed(1)} ms; ${sentKb.toFixed(1)} kB ${encoding} of ${wholeKb.toFixed(0)}`,
  }));
}

/** @param {number} pageSize */
const listPath = (pageSize) =>
  `/api/trpc/commitments.list?input=${encodeURIComponent(JSON.stringify({ json: { pageSize } }))}`;

/** What is asked for at eight connections; `anew` asks the server to work it out each time. */
const asked = [
  { name: "an empty procedure", path: "/api/trpc/empty" },
  { name: "/blank (an empty page)", path: "/blank" },
  { name: "overview.show", path: "/api/trpc/overview.show", half: true },
  { name: "commitments.list, 50 rows", path: listPath(50), half: true },
  { name: "commitments.list, 300 rows", path: listPath(300), half: true },
  { name: "/overview", path: "/overview" },
  { name: "/commitments", path: "/commitments" },
  { name: "/departments", path: "/departments" },
  { name: "overview.show, made anew", path: "/api/trpc/overview.show", anew: true },
  { name: "commitments.list, 50 rows, made anew", path: listPath(50), anew: true },
  { name: "/overview, made anew", path: "/overview", anew: true },
  { name: "/commitments, made anew", path: "/commitments", anew: true },
];

/**
 * @param {string} url
 * @param {string} cookie
 * @returns {Promise<Figure[]>}
 */
async function loadFigures(url, cookie) {
  /** @type {Figure[]} */
  const figures = [];
  for (const { name, path, half, anew } of asked) {
    if (stopped.aborted) break;
    const headers = anew ? anewHeader : {};
    const { perSecond, p50, p99 } = await throughput(url + path, cookie, secondsEach, headers);
    const empty = figures[0]?.value;
    const held = half ? { least: (empty ?? 0) / 2 } : { against: { name: "req/s empty", value: empty ?? 0 } };
    figures.push({
      group: "throughput, 8 connections",
      name,
      value: perSecond,
      unit: "req/s",
      ...(empty === undefined ? {} : held),
      note: `latency p50 ${p50}, p99 ${p99} ms`,
    });
  }
  return figures;
}

/**
 * @param {import("./main.mjs").Env} env
 * @param {Site} site
 * @returns {Promise<Figure[]>}
 */
async function statementFigures(env, { logins, large, postgres }) {
  const { code, output } = await begin(
    [toolPath("tsx"), "server/commands/bench-statements.ts", logins.supervisor],
    { env, capture: true },
  ).ended;
  if (code) throw new Complaint("The statements could not be timed; the message stands above.");
  /** @type {{ name: string, count: number, verb: number, byHand: number, whole: string[] }[]} */
  const verbs = JSON.parse(output);
  const group = "verb in process beside the same questions by hand on the bare driver, median";
  return verbs.flatMap(({ name, count, verb, byHand, whole }) => [
    {
      group,
      name,
      value: verb,
      unit: "ms",
      limit: byHand * limits.timesByHand,
      note: `by hand ${byHand.toFixed(2)} ms`,
    },
    {
      group,
      name: `  tables read whole by its ${count} statements`,
      value: whole.length,
      unit: "",
      // A table of some hundred rows is read whole by Postgres whatever indexes it has, and rightly.
      ...(postgres && !large ? {} : { limit: 0 }),
      note: [...new Set(whole)].join(" "),
    },
  ]);
}

/**
 * @param {string} url
 * @param {{ supervisor: string, officer: string }} cookies
 * @param {Site} site
 * @returns {Promise<Figure[]>}
 */
async function scriptFigures(url, { supervisor, officer }, { commitment }) {
  const weighed = [
    ...(await weighScripts(url, supervisor, ["/blank", "/overview", "/desk", "/commitments"])),
    ...(await weighScripts(url, officer, [`/commitments/${commitment}/updates/2023-09`])),
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
