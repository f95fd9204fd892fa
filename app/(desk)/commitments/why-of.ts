import type { Lamp } from "@/db/values";
import type { Reason, ReasonKey } from "@/server/lamp/judgement";

/** Reasons that the figures of a row do not tell by themselves, as "behind schedule" does. */
const untold = [
  "growthShort",
  "overLimit",
  "notHeld",
  "children",
  "overdue",
  "missedFiling",
  "missedTwice",
  "notAcknowledged",
  "scar",
] as const satisfies readonly ReasonKey[];
export type Why = (typeof untold)[number];

/** Why a lamp is yellow or red where that is not the gap to the schedule; null where there is nothing to add. */
export function whyOf(lamp: Lamp, reasons: readonly Reason[]): Why | null {
  if (lamp !== "yellow" && lamp !== "red") return null;
  return untold.find((key) => key === reasons[0]?.key) ?? null;
}
