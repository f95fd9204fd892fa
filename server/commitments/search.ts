import { and, eq, inArray, like, or, type SQL, sql } from "drizzle-orm";
import { commitments, departments, type lampRows } from "@/db/schema";
import type { Ctx } from "../core/context";
import { initialsOf } from "./initials-of";
import { namesDepartment } from "./names-department";

/** `%` and `_` in what people type mean themselves. */
const pattern = (typed: string) => `%${typed.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
const contains = (column: typeof commitments.searchText | typeof commitments.initials, typed: string) =>
  like(column, sql`${pattern(typed)} escape '\\'`);

const mostWords = 8;
/** Two letters or more, and nothing else, may be the initials of a Chinese name. */
const isInitials = (word: string) => /^[a-z]{2,}$/.test(word);

/** A word of a search, with the departments that it names. */
export type SearchedWord = { word: string; departmentIds: string[] };

/** The words of a search, all of which must be found. Departments are few: they are gone through here. */
export async function wordsOf({ db, actor }: Pick<Ctx, "db" | "actor">, q: string): Promise<SearchedWord[]> {
  const words = q.toLowerCase().split(/\s+/u).filter(Boolean).slice(0, mostWords);
  if (words.length === 0) return [];
  const all = await db
    .select({ id: departments.id, zh: departments.nameZh, en: departments.nameEn })
    .from(departments)
    .where(eq(departments.governmentId, actor.governmentId));
  const named = all.map(({ id, zh, en }) => ({ id, text: `${zh}\n${en}`.toLowerCase(), zh }));
  return words.map((word) => ({
    word,
    departmentIds: named
      .filter(
        ({ text, zh }) =>
          text.includes(word) ||
          (isInitials(word) && initialsOf(zh).includes(word)) ||
          namesDepartment(word, zh),
      )
      .map(({ id }) => id),
  }));
}

/** Every word stands in title, quote or code, names the lead department, or is the pinyin initials of a title. */
export const matching = (lamps: typeof lampRows, words: readonly SearchedWord[]): SQL | undefined =>
  and(
    ...words.map(({ word, departmentIds }) =>
      or(
        contains(commitments.searchText, word),
        isInitials(word) ? contains(commitments.initials, word) : undefined,
        departmentIds.length ? inArray(lamps.leadDepartmentId, departmentIds) : undefined,
      ),
    ),
  );
