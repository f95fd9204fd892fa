import { eq } from "drizzle-orm";
import { governments } from "@/db/schema";
import { clockOf } from "../core/clock";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { systemActor } from "../tick/system-actor";

/**
 * The context in which a citizen's note is written down: nobody is signed in, so that the trail names nobody.
 * @param real the security clock
 * @throws AppError NOT_FOUND `edition.missing`, as for a government that has published nothing
 */
export async function citizenCtx(db: Ctx["db"], slug: string, real: () => Date): Promise<Ctx> {
  const [government] = await db.select().from(governments).where(eq(governments.slug, slug));
  if (!government) throw new AppError("NOT_FOUND", "edition.missing");
  return { db, actor: systemActor(government), clock: clockOf(government, real) };
}
