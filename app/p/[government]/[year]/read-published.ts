import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { database } from "@/server/core/db";
import { AppError } from "@/server/core/errors";
import { findPublished } from "@/server/public/find";
import { askedSchema } from "@/server/public/schema";
import type { Of } from "./links";

export type Params = Promise<{ government: string; year: string }>;
export type Search = Promise<Record<string, string | string[] | undefined>>;

const found = cache(async (government: string, year: number, edition: string | null) => {
  const { db } = await database();
  try {
    return { db, ...(await findPublished({ db }, { government, year, edition })) };
  } catch (refusal) {
    if (refusal instanceof AppError && refusal.code === "NOT_FOUND") return null;
    throw refusal;
  }
});

/**
 * The edition that a public page asks for. Whatever is malformed, unknown or unpublished is the same page that does
 * not exist. Asked any number of times in a request it is read once.
 */
export async function readPublished(params: Params, search: Search) {
  const { data } = askedSchema.safeParse({ ...(await params), edition: (await search).edition });
  const published = data ? await found(data.government, data.year, data.edition) : null;
  if (!data || !published) notFound();
  const of: Of = { ...data, edition: published.newest ? null : published.edition.period };
  return { ...published, of };
}
