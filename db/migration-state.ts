import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Dialect } from "./dialect";

const journal = z.object({ entries: z.array(z.object({ when: z.number() })) });

/** When each migration of this program was made, in milliseconds: what drizzle keeps of those that it ran. */
function known(dialect: Dialect): number[] {
  const file = path.join(process.cwd(), "db", "migrations", dialect, "meta", "_journal.json");
  return journal.parse(JSON.parse(readFileSync(file, "utf8"))).entries.map((entry) => entry.when);
}

/** A database that ran a migration unknown here is newer; one that has not run all of ours is older. */
export function compareMigrations(dialect: Dialect, applied: readonly number[]): "same" | "newer" | "older" {
  const ours = known(dialect);
  if (applied.some((when) => !ours.includes(when))) return "newer";
  return ours.every((when) => applied.includes(when)) ? "same" : "older";
}
