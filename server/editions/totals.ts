import { eq } from "drizzle-orm";
import { commitments } from "@/db/schema";
import type { Ctx } from "../core/context";
import type { Standing } from "../lamps/standing";
import { rowsOf } from "../overview/rows";
import { tallyOf } from "../overview/tally";
import type { EditionDocument } from "./document";

type Totals = EditionDocument["totals"];

/** The figures of the overview, counted by the overview itself: the public's and the office's cannot differ. */
export async function countedTotals(ctx: Ctx, s: Standing, planId: string) {
  const rows = await rowsOf(ctx, s, eq(commitments.planId, planId), null);
  const { pledges, total: counted, parents, children, overdue, buckets, lamps } = tallyOf(rows).tally;
  return { pledges, counted, parents, children, overdue, buckets, lamps } satisfies Partial<Totals>;
}

type Told = { commitments: readonly Pick<EditionDocument["commitments"][number], "updates" | "evidence">[] };

/** What is published of texts and evidence and what is not; an update that says "no change" has no text to withhold. */
export function sealedTotals({ commitments: items }: Told): Pick<Totals, "withheld" | "published"> {
  const texts = items.flatMap((item) => item.updates.filter((one) => !one.noChange));
  const files = items.flatMap((item) => item.evidence);
  const published = {
    updates: texts.filter((one) => one.texts !== null).length,
    evidence: files.filter((one) => one.file !== null).length,
  };
  return {
    withheld: {
      updates: texts.length - published.updates,
      evidence: files.length - published.evidence,
    },
    published,
  };
}
