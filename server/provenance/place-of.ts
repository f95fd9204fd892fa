import { and, asc, eq, inArray } from "drizzle-orm";
import { areas, departments, themes } from "@/db/schema";
import type { WriteCtx } from "../core/context";
import { AppError } from "../core/errors";

type Named = { areaCode: string; themeNameZh: string; themeNameEn: string };

/**
 * The area and theme of a plan by their names; a theme that the area does not have is added behind its others.
 * @throws AppError INVALID `provenance.areaMissing`, or `provenance.themeNew` where its English name is missing
 */
export async function placeOf(ctx: WriteCtx, planId: string, named: Named) {
  const [area] = await ctx.db
    .select({ id: areas.id })
    .from(areas)
    .where(and(eq(areas.planId, planId), eq(areas.code, named.areaCode)));
  if (!area) throw new AppError("INVALID", "provenance.areaMissing", {}, "areaCode");
  const there = await ctx.db
    .select({ id: themes.id, nameZh: themes.nameZh, sort: themes.sort })
    .from(themes)
    .where(eq(themes.areaId, area.id))
    .orderBy(asc(themes.sort));
  const found = there.find(({ nameZh }) => nameZh === named.themeNameZh);
  if (found) return { areaId: area.id, themeId: found.id, newTheme: null };
  const { themeNameZh: nameZh, themeNameEn: nameEn } = named;
  if (nameEn.length < 2)
    throw new AppError("INVALID", "provenance.themeNew", { name: nameZh }, "themeNameEn");
  const sort = (there.at(-1)?.sort ?? 0) + 1;
  const [made] = await ctx.db
    .insert(themes)
    .values({ areaId: area.id, nameZh, nameEn, sort })
    .returning({ id: themes.id });
  if (!made) throw new Error("a theme was inserted and not returned");
  return { areaId: area.id, themeId: made.id, newTheme: { nameZh, nameEn } };
}

/**
 * Ids of departments of the own government by their codes, in the order given.
 * @throws AppError NOT_FOUND `department.missing`: a foreign department looks like a missing one
 */
export async function departmentIdsOf(ctx: WriteCtx, codes: readonly string[]): Promise<string[]> {
  if (codes.length === 0) return [];
  const rows = await ctx.db
    .select({ id: departments.id, code: departments.code })
    .from(departments)
    .where(and(eq(departments.governmentId, ctx.actor.governmentId), inArray(departments.code, [...codes])));
  return codes.map((code) => {
    const found = rows.find((row) => row.code === code);
    if (!found) throw new AppError("NOT_FOUND", "department.missing", {}, "leadDepartmentCode");
    return found.id;
  });
}
