import { and, asc, eq } from "drizzle-orm";
import { savedViews } from "@/db/schema";
import type { Ctx } from "../core/context";

/** Whose views they are: nobody else's are ever looked at, whatever the role. */
export const ownViews = ({ actor }: Pick<Ctx, "actor">) =>
  and(eq(savedViews.governmentId, actor.governmentId), eq(savedViews.userId, actor.userId));

/** The reader's saved views, in the order of their making. */
export const listViews = (ctx: Pick<Ctx, "db" | "actor">) =>
  ctx.db
    .select({ id: savedViews.id, name: savedViews.name, query: savedViews.query })
    .from(savedViews)
    .where(ownViews(ctx))
    .orderBy(asc(savedViews.createdAt), asc(savedViews.id));
