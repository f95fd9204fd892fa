import { TRPCError } from "@trpc/server";
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
