import { database } from "@/server/core/db";
import { AppError } from "@/server/core/errors";
import { findPublished } from "@/server/public/find";
import { askedSchema } from "@/server/public/schema";

/**
 * The newest edition that an address names, for a form's answer.
 * @throws AppError NOT_FOUND `edition.missing` for what is malformed, unknown or unpublished
 */
export async function publishedOf(params: Promise<{ government: string; year: string }>) {
  const { data } = askedSchema.safeParse(await params);
  if (!data) throw new AppError("NOT_FOUND", "edition.missing");
  const { db } = await database();
  return { db, asked: data, published: await findPublished({ db }, data) };
}
