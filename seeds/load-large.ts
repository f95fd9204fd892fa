import { inArray } from "drizzle-orm";
import type { Db } from "@/db/client";
import { governments } from "@/db/schema";
import { hashPassword } from "@/server/people/password";
import { demoPassword } from "./accounts";
import { loadGovernment, slugOf } from "./large/load-government";
import { type LargeSizes, largeSizes } from "./large/sizes";

/** Slugs have four digits. */
const most = 9999;

/**
 * Loads governments `large-0001` to `count` with a year of filings and a whole audit chain each, for measurements:
 * all of it invented and marked so. May be run again: governments that are there are left as they are.
 * @param count how many governments there shall be, 1 to 9999
 * @param say told each government as it is done
 * @param sizes of one government; tests take smaller ones
 * @returns how many were added
 * @throws Error for a count outside its bounds
 */
export async function loadLarge(
  db: Db,
  count: number,
  say: (line: string) => void,
  sizes: LargeSizes = largeSizes,
): Promise<number> {
  if (!Number.isInteger(count) || count < 1 || count > most)
    throw new Error(`--count must be a whole number from 1 to ${most}.`);
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1).padStart(4, "0"));
  const present = new Set(
    (
      await db
        .select({ slug: governments.slug })
        .from(governments)
        .where(inArray(governments.slug, numbers.map(slugOf)))
    ).map(({ slug }) => slug),
  );
  const missing = numbers.filter((number) => !present.has(slugOf(number)));
  // One hash for all: the password is that of the demonstration, which is no secret.
  const passwordHash = await hashPassword(demoPassword);
  for (const number of missing) {
    const from = performance.now();
    const events = await loadGovernment(db, { number, passwordHash, sizes });
    say(`${slugOf(number)}  ${events} events  ${((performance.now() - from) / 1000).toFixed(1)} s`);
  }
  if (missing.length === 0) say("Everything is there already.");
  return missing.length;
}
