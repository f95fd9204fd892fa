import { z } from "zod";
import { calendarDay, codeText } from "../commitments/schema";

/** More codes than any government has areas or departments are no honest question. */
const codes = z.array(codeText).max(200).default([]);

/** What the overview is narrowed to. A code that nothing has leaves nothing; left out, all is shown. */
export const showInput = z
  .object({
    /** An earlier day, to be answered from what was known then; null: today. */
    asOf: calendarDay.nullable().default(null),
    area: codes,
    department: codes,
    livelihood: z.boolean().default(false),
    /** Own matters only, as the ledger's `mine`: a leader's portfolio. */
    portfolio: z.boolean().default(false),
  })
  .prefault({});
export type ShowInput = z.output<typeof showInput>;

/** The whole plan as it stands today. */
export const everything: ShowInput = showInput.parse({});
