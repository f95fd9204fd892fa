import { and, eq, type SQL } from "drizzle-orm";
import { contributions, departments, users } from "@/db/schema";
import type { Ctx } from "../core/context";

/** What supporting departments gave for a period of a commitment, in the order of the departments. */
export const contributionsOf = (ctx: Pick<Ctx, "db">, commitmentId: string, period: string) =>
  contributionsWhere(
    ctx,
    and(eq(contributions.commitmentId, commitmentId), eq(contributions.period, period)),
  );

/** What was sent with an update. */
export const contributionsWith = (ctx: Pick<Ctx, "db">, updateId: string) =>
  contributionsWhere(ctx, eq(contributions.updateId, updateId));

const contributionsWhere = (ctx: Pick<Ctx, "db">, which: SQL | undefined) =>
  ctx.db
    .select({
      id: contributions.id,
      departmentId: contributions.departmentId,
      departmentZh: departments.nameZh,
      departmentEn: departments.nameEn,
      words: contributions.words,
      on: contributions.on,
      version: contributions.version,
      author: users.name,
    })
    .from(contributions)
    .innerJoin(departments, eq(departments.id, contributions.departmentId))
    .innerJoin(users, eq(users.id, contributions.authorId))
    .where(which)
    .orderBy(departments.sort, departments.code);
