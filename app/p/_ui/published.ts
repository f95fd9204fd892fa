import type { readPublished } from "../[government]/[year]/read-published";
import type { Locale } from "@/db/values";

/** An edition as the pages have it, with the database that it was read from. */
export type PagePublished = Awaited<ReturnType<typeof readPublished>>;

/** A name in the language of the page. */
export const inWords = (name: { zh: string; en: string }, locale: Locale): string => name[locale];
