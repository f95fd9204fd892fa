import { TRPCError } from "@trpc/server";
import { getLocale, getTranslations } from "next-intl/server";
import { daysIn } from "@/app/_words/days-in";
import { AppError, type Facts } from "@/server/core/errors";

/** What was asked for on a day; where no such day can be looked back at, what stands today, and which days can be. */
export async function onDay<T>(
  asOf: string | null,
  read: (asOf: string | null) => Promise<T>,
): Promise<{ shown: T; outside: Facts | null }> {
  try {
    return { shown: await read(asOf), outside: null };
  } catch (error) {
    const cause = error instanceof TRPCError ? error.cause : null;
    if (asOf === null || !(cause instanceof AppError) || cause.key !== "standing.outside") throw error;
    return { shown: await read(null), outside: cause.facts };
  }
}

/** The same with the reason in words. */
export async function toldOnDay<T>(
  asOf: string | null,
  read: (asOf: string | null) => Promise<T>,
): Promise<{ shown: T; refused: string | null }> {
  const { shown, outside } = await onDay(asOf, read);
  if (outside === null) return { shown, refused: null };
  const words = await getTranslations("errors.standing");
  return { shown, refused: words("outside", daysIn(outside, await getLocale())) };
}
