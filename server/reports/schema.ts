import { z } from "zod";
import { lamps, sentenceKinds } from "@/db/values";
import { calendarDay, codeText, reasonText } from "../commitments/schema";

/** An earlier day, to be answered from what was known then; null: today. */
const asOf = calendarDay.nullable().default(null);

/** Which pledges are marked in the text; the text itself stays whole. */
export const readInput = z
  .object({
    asOf,
    lamp: z.enum(lamps).nullable().default(null),
    area: codeText.nullable().default(null),
    department: codeText.nullable().default(null),
    livelihood: z.boolean().default(false),
    /** A pledge that is marked whatever the filter says: the one that is open beside the text. */
    open: codeText.nullable().default(null),
  })
  .prefault({});
export type ReadInput = z.output<typeof readInput>;

export const openInput = z.object({ code: codeText, asOf });
export const coverageInput = z
  .object({
    kind: z.enum(sentenceKinds).nullable().default(null),
    page: z.int().min(1).max(10_000).default(1),
  })
  .prefault({});

export const reclassifyInput = z.object({
  id: z.uuid(),
  /** The kind that the sentence was shown with: another one means that somebody was faster. */
  from: z.enum(sentenceKinds),
  to: z.enum(sentenceKinds),
  reason: reasonText,
});
