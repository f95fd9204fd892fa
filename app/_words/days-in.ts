import type { Locale } from "@/db/values";
import type { Facts } from "@/server/core/errors";
import { formatDay } from "./format";

/** The facts of a refusal with its days as people read them. */
export const daysIn = (facts: Facts, locale: Locale): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === "string" && /^\d{4}-\d{2}-\d{2}$/.test(fact) ? formatDay(fact, locale) : fact,
    ]),
  );
