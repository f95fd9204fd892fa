import { z } from "zod";
import { reasonText } from "../commitments/schema";

/** A lamp is flagged as any but done: that is said by closing alone. */
export const overrideLamps = ["green", "yellow", "red", "grey"] as const;

export const setOverrideInput = z.object({
  commitmentId: z.uuid(),
  /** The period that is judged now, as whoever presses sees it: a flag holds for one period at most. */
  period: z.string().regex(/^\d{4}-\d{2}$/, "period.invalid"),
  lamp: z.enum(overrideLamps),
  reason: reasonText,
});

export const liftOverrideInput = z.object({ id: z.uuid(), reason: reasonText });
