import { and, eq, isNotNull } from "drizzle-orm";
import { evidence, verifications } from "@/db/schema";
import type { Ctx } from "../core/context";

/** Whether somebody verified a piece of its evidence, or asked to purge one: such a row is not deleted. */
export async function isOnRecord({ db }: Pick<Ctx, "db">, updateId: string): Promise<boolean> {
  const ofUpdate = eq(evidence.updateId, updateId);
  if ((await db.$count(evidence, and(ofUpdate, isNotNull(evidence.purgeAskedAt)))) > 0) return true;
  const [verified] = await db
    .select({ id: verifications.id })
    .from(verifications)
    .innerJoin(evidence, eq(evidence.id, verifications.evidenceId))
    .where(ofUpdate)
    .limit(1);
  return verified !== undefined;
}
