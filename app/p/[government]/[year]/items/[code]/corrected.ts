import type { PublicItem, PublicUpdate } from "@/server/editions/document";

/** The newest correction of a report's period; null: nothing of it was put right. A correction is not told of itself. */
export const corrected = (
  { updates }: Pick<PublicItem, "updates">,
  { period, correctsPeriod }: Pick<PublicUpdate, "period" | "correctsPeriod">,
): PublicUpdate | null =>
  correctsPeriod === null ? (updates.find((one) => one.correctsPeriod === period) ?? null) : null;
