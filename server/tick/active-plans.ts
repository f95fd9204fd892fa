import { and, eq } from "drizzle-orm";
import { plans } from "@/db/schema";
import type { Ctx } from "../core/context";

/** Plans that are worked on; more than one where last year's is not closed yet. */
export const activePlans = ({ db, actor }: Pick<Ctx, "db" | "actor">) =>
  db
    .select()
    .from(plans)
    .where(and(eq(plans.governmentId, actor.governmentId), eq(plans.state, "active")))
    .orderBy(plans.year);
