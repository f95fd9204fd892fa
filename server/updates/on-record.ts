import { and, eq, isNotNull, lt } from "drizzle-orm";
import { evidence, updateSteps, verifications } from "@/db/schema";
import type { Ctx } from "../core/context";
import type { Update } from "./find";

/**
 * Whether it was returned once, handed in on an earlier day (that day's lamp counted it), or somebody verified or asked
 * to purge a piece of its evidence: it is not deleted.
 */
export async function isOnRecord(
  { db, clock }: Pick<Ctx, "db" | "clock">,
  { id, returns }: Pick<Update, "id" | "returns">,
): Promise<boolean> {
  if (returns > 0) return true;
  const earlier = and(eq(updateSteps.updateId, id), lt(updateSteps.on, clock.today()));
  if ((await db.$count(updateSteps, earlier)) > 0) return true;
  const ofUpdate = eq(evidence.updateId, id);
  if ((await db.$count(evidence, and(ofUpdate, isNotNull(evidence.purgeAskedAt)))) > 0) return true;
  const [verified] = await db
    .select({ id: verifications.id })
    .from(verifications)
    .innerJoin(evidence, eq(evidence.id, verifications.evidenceId))
    .where(ofUpdate)
    .limit(1);
  return verified !== undefined;
}
