import { z } from "zod";
import { calendarDay, reasonText, textWithin } from "../commitments/schema";

export const fileDeferralInput = z.object({
  commitmentId: z.uuid(),
  reason: reasonText,
  progressSoFar: textWithin(2, 2000, "progress.missing", "words.tooLong"),
  dueOn: calendarDay,
});

export const fileClosingInput = z.object({
  commitmentId: z.uuid(),
  version: z.int().min(1),
  reason: reasonText,
});

export const endorseRequestInput = z.object({ id: z.uuid(), version: z.int().min(1) });

export const decideInput = z.object({
  id: z.uuid(),
  version: z.int().min(1),
  grant: z.boolean(),
  reason: reasonText,
});

export const listRequestsInput = z.object({ open: z.boolean().default(true) });
