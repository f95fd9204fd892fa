import { publicHref } from "../p/[government]/[year]/links";
import type { PublicCtx } from "@/server/public/context";
import { listGovernments } from "@/server/public/list-governments";
import { AppError } from "@/server/core/errors";
import { findPublished } from "@/server/public/find";

/** Where the public reads the newest edition of a government; null before it has published one. */
export async function publicPageOf(ctx: PublicCtx, slug: string): Promise<string | null> {
  const [published] = await listGovernments(ctx, slug);
  const year = published?.years[0]?.year;
  return year === undefined ? null : publicHref({ government: slug, year, edition: null });
}

/** Where the public reads of one commitment; null while no edition of that year tells of it. */
export async function publicItemOf(
  ctx: PublicCtx,
  slug: string,
  year: number,
  code: string,
): Promise<string | null> {
  const of = { government: slug, year, edition: null };
  try {
    const { document } = await findPublished(ctx, of);
    const told = document.commitments.some((item) => item.code === code);
    return told ? publicHref(of, `/items/${encodeURIComponent(code)}`) : null;
  } catch (refusal) {
    if (refusal instanceof AppError && refusal.code === "NOT_FOUND") return null;
    throw refusal;
  }
}
