import { eq } from "drizzle-orm";
import { governments } from "@/db/schema";
import type { Ctx } from "../core/context";

/** The actor's own government. */
export async function ownGovernment({ db, actor }: Pick<Ctx, "db" | "actor">) {
  const [found] = await db.select().from(governments).where(eq(governments.id, actor.governmentId));
  if (!found) throw new Error(`no government ${actor.governmentId}`);
  return found;
}
