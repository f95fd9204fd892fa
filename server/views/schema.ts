import { z } from "zod";
import { storable, textWithin } from "../commitments/schema";

/** Views that one person keeps at most: more than these nobody finds again. */
export const mostViews = 30;

export const saveViewInput = z.object({
  name: textWithin(1, 40, "view.nameMissing", "view.nameTooLong"),
  /** Search parameters of the ledger without the question mark; read anew, and tidied, whenever it is opened. */
  query: z.string().max(2000, "view.queryTooLong").transform(storable),
});
export const removeViewInput = z.object({ id: z.uuid() });
