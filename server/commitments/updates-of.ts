import { and, desc, eq, inArray, ne, or } from "drizzle-orm";
import { measures, readings, updates, users } from "@/db/schema";
import type { Ctx } from "../core/context";
import type { Commitment } from "./find";

const newest = 24;

/** The newest updates of a commitment that the actor may see: drafts only in the own department. */
export async function updatesOf(ctx: Ctx, commitment: Commitment) {
  const own =
    ctx.actor.departmentId === commitment.leadDepartmentId && ["officer", "head"].includes(ctx.actor.role);
  const rows = await ctx.db
    .select({ update: updates, author: users.name })
    .from(updates)
    .innerJoin(users, eq(users.id, updates.authorId))
    .where(
      and(
        eq(updates.commitmentId, commitment.id),
        own ? undefined : or(ne(updates.state, "draft"), eq(updates.authorId, ctx.actor.userId)),
      ),
    )
    .orderBy(desc(updates.period), desc(updates.createdAt))
    .limit(newest);
  const ids = rows.map((row) => row.update.id);
  const values = ids.length
    ? await ctx.db
        .select({
          reading: readings,
          unitZh: measures.unitZh,
          unitEn: measures.unitEn,
          metricZh: measures.metricZh,
          metricEn: measures.metricEn,
        })
        .from(readings)
        .innerJoin(measures, eq(measures.id, readings.measureId))
        .where(inArray(readings.updateId, ids))
        .orderBy(measures.sort)
    : [];
  return rows.map(({ update, author }) => ({
    ...update,
    author,
    readings: values
      .filter((one) => one.reading.updateId === update.id)
      .map(({ reading, ...words }) => ({ ...reading, ...words })),
  }));
}
