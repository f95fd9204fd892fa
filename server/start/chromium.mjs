// @ts-check
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { canInstallPackages, installPackages } from "./apt.mjs";
import { Complaint } from "./main.mjs";
import { runTool } from "./tool.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Finds a browser for the browser tests, or gets one: CHROMIUM_PATH, a Chromium or Chrome in PATH,
 * Playwright's own (downloaded if need be), or as root on Debian and Ubuntu the system's package.
 * Sees to a Chinese font as well.
 * @returns {Promise<string>} the path of the program
 * @throws {Complaint} when there is none, saying what to install
 */
export async function findChromium() {
  const chromium = await programPath();
  ensureChineseFont();
  return chromium;
}

async function programPath() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (answers(named)) return named;
    throw new Complaint(`CHROMIUM_PATH is set, but ${named} is no browser that runs.`);
  }
  return inPath() ?? (await playwrightsOwn()) ?? packaged() ?? noBrowser();
}

/** @param {string | undefined} [path] */
export function inPath(path = process.env.PATH) {
  const folders = (path ?? "").split(delimiter).filter(Boolean);
  const programs = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return programs.find((program) => isExecutable(program) && answers(program));
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const program = chromium.executablePath();
  if (answers(program)) return program;
  if (!existsSync(program)) {
    console.log("No browser found; downloading Playwright's own (at most three minutes) …");
    const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" };
    await runTool("@playwright/test", ["install", "chromium"], { env, timeoutMs: 180_000 });
  }
  if (existsSync(program) && !answers(program) && canInstallPackages()) {
    console.log("Installing the system libraries that Playwright's browser needs …");
    await runTool("@playwright/test", ["install-deps", "chromium"], { timeoutMs: 300_000 });
  }
  return answers(program) ? program : undefined;
}

function packaged() {
  if (!canInstallPackages()) return undefined;
  console.log("Installing the system's packages chromium and fonts-noto-cjk …");
  return installPackages(["chromium", "fonts-noto-cjk", "fontconfig"]) ? inPath() : undefined;
}

/** @returns {never} */
function noBrowser() {
  throw new Complaint(
    "The browser tests need Chromium: install it (on Debian: apt-get install chromium fonts-noto-cjk; " +
      "elsewhere: npx playwright install --with-deps chromium) or name the program in CHROMIUM_PATH.",
  );
}

/** Installs a Chinese font where none is known; without one the tests still run, but draw empty boxes. */
function ensureChineseFont() {
  const list = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  const known = list.status === 0 ? list.stdout.trim() !== "" : process.platform !== "linux";
  if (known || (canInstallPackages() && installPackages(["fonts-noto-cjk", "fontconfig"]))) return;
  console.warn("Warning: no Chinese font is known here; install one (on Debian: fonts-noto-cjk).");
}

/**
 * Whether the program starts at all: a stub, or a browser without its libraries, does not.
 * @param {string} program
 */
function answers(program) {
  return spawnSync(program, ["--version"], { timeout: 30_000 }).status === 0;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not for us to run
  }
}
