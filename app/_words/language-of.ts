import { type Locale, locales } from "@/db/values";

/**
 * The language that the address of a public page asks for: a link from a feed or a search engine names it, and what it
 * names goes before what was chosen.
 */
export function languageOf(address: string | null): Locale | null {
  if (!address?.startsWith("/p/")) return null;
  const asked = new URL(address, "http://localhost").searchParams.get("lang");
  return locales.find((one) => one === asked) ?? null;
}
