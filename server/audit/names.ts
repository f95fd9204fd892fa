import { and, eq, inArray } from "drizzle-orm";
import { commitments, departments, measures, posts, users } from "@/db/schema";
import type { Ctx } from "../core/context";

/** What an id in an event stands for, in both languages. */
export type Names = Record<string, { zh: string; en: string }>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === "string") {
    if (uuid.test(value)) into.add(value);
  } else if (Array.isArray(value)) for (const one of value) collect(one, into);
  else if (value !== null && typeof value === "object")
    for (const one of Object.values(value)) collect(one, into);
}

/** Names of every department, post, person, commitment and measure that such values speak of, of the own government. */
export async function namesIn(ctx: Pick<Ctx, "db" | "actor">, values: readonly unknown[]): Promise<Names> {
  const found = new Set<string>();
  for (const value of values) collect(value, found);
  const ids = [...found].slice(0, 500);
  if (ids.length === 0) return {};
  const { governmentId } = ctx.actor;
  const rows = [
    await ctx.db
      .select({ id: departments.id, zh: departments.nameZh, en: departments.nameEn })
      .from(departments)
      .where(and(eq(departments.governmentId, governmentId), inArray(departments.id, ids))),
    await ctx.db
      .select({ id: posts.id, zh: posts.nameZh, en: posts.nameEn })
      .from(posts)
      .where(and(eq(posts.governmentId, governmentId), inArray(posts.id, ids))),
    await ctx.db
      .select({ id: users.id, zh: users.name, en: users.name })
      .from(users)
      .where(and(eq(users.governmentId, governmentId), inArray(users.id, ids))),
    await ctx.db
      .select({ id: commitments.id, zh: commitments.code, en: commitments.code })
      .from(commitments)
      .where(and(eq(commitments.governmentId, governmentId), inArray(commitments.id, ids))),
    await ctx.db
      .select({ id: measures.id, zh: measures.metricZh, en: measures.metricEn })
      .from(measures)
      .innerJoin(commitments, eq(commitments.id, measures.commitmentId))
      .where(and(eq(commitments.governmentId, governmentId), inArray(measures.id, ids))),
  ].flat();
  return Object.fromEntries(rows.map(({ id, zh, en }) => [id, { zh, en }]));
}
