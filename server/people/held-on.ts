import { and, gt, isNull, lte, or } from "drizzle-orm";
import { postHoldings } from "@/db/schema";

/** As a condition: the holding has not ended by a day. Its end is the first day on which it is over. */
export const notOver = (day: string) => or(isNull(postHoldings.endOn), gt(postHoldings.endOn, day));

/** As a condition: the post is held on a day, by its holder or by a deputy. */
export const heldOn = (day: string) => and(lte(postHoldings.startOn, day), notOver(day));
