import { asc, eq } from "drizzle-orm";
import { areas, commitments, departments, themes } from "@/db/schema";
import type { Ctx } from "../core/context";
import type { Standing } from "../lamps/standing";

/**
 * Every commitment of a plan with its lamp, by code. All of them: publishing a plan publishes every pledge (DOMAIN,
 * What the public sees), also one that nobody has been given yet.
 */
export const itemRowsOf = (ctx: Pick<Ctx, "db">, s: Standing, planId: string) =>
  ctx.db
    .select({
      commitment: commitments,
      lamp: s.lamps,
      area: areas.code,
      themeZh: themes.nameZh,
      themeEn: themes.nameEn,
      lead: departments.code,
    })
    .from(commitments)
    .innerJoin(s.lamps, s.joined)
    .innerJoin(areas, eq(areas.id, commitments.areaId))
    .innerJoin(themes, eq(themes.id, commitments.themeId))
    .innerJoin(departments, eq(departments.id, s.lamps.leadDepartmentId))
    .where(eq(commitments.planId, planId))
    .orderBy(asc(commitments.code));
export type ItemRow = Awaited<ReturnType<typeof itemRowsOf>>[number];
