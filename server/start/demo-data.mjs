// @ts-check
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Complaint } from "./main.mjs";

const defaults = { DATABASE_URL: "file:./data/demo.db", EVIDENCE_DIR: "./data/demo-evidence" };

/**
 * The demonstration's environment: its own database, evidence folder and secret unless the person names
 * others.
 * @param {import("./main.mjs").Env} env
 * @param {string} folder the repository's root
 * @returns {import("./main.mjs").Env}
 */
export function demoEnvironment(env, folder) {
  return {
    ...env,
    DATABASE_URL: env.DATABASE_URL || defaults.DATABASE_URL,
    EVIDENCE_DIR: env.EVIDENCE_DIR || defaults.EVIDENCE_DIR,
    JIANNUO_DEMO: "1",
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET || demoSecret(folder),
  };
}

/**
 * Removes what people entered into the demonstration: its database with all companions, and its evidence.
 * @param {import("./main.mjs").Env} env
 * @param {string} folder
 * @throws {Complaint} when the environment names another place, which is not ours to clear
 */
export function resetDemo(env, folder) {
  for (const [name, own] of Object.entries(defaults)) {
    if (env[name] && env[name] !== own) {
      throw new Complaint(
        `--reset clears only the demonstration's own data, but ${name} names another place.`,
      );
    }
  }
  const data = join(folder, "data");
  if (!existsSync(data)) return;
  const ours = /^demo\.db([-.].*)?$|^demo-evidence$/;
  for (const name of readdirSync(data).filter((entry) => ours.test(entry))) {
    rmSync(join(data, name), { recursive: true, force: true });
  }
}

/**
 * The key that signs the demonstration's sessions: made once, kept readable for its owner only, so that a
 * restart signs nobody out.
 * @param {string} folder
 */
function demoSecret(folder) {
  const file = join(folder, "data/demo-secret");
  const kept = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  if (/^[0-9a-f]{64}$/.test(kept)) return kept;
  const secret = randomBytes(32).toString("hex");
  mkdirSync(join(folder, "data"), { recursive: true });
  rmSync(file, { force: true }); // so that the mode below holds
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}
