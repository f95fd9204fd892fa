import { asc, eq } from "drizzle-orm";
import { areas, departments, themes } from "@/db/schema";
import type { Ctx } from "../core/context";

/** What a new pledge can be put under, and who can lead it. */
export async function choicesFor(ctx: Pick<Ctx, "db" | "actor">, planId: string) {
  const places = await ctx.db
    .select({
      ...{ code: areas.code, nameZh: areas.nameZh, nameEn: areas.nameEn },
      ...{ themeZh: themes.nameZh, themeEn: themes.nameEn },
    })
    .from(areas)
    .leftJoin(themes, eq(themes.areaId, areas.id))
    .where(eq(areas.planId, planId))
    .orderBy(asc(areas.sort), asc(themes.sort));
  type Area = Pick<(typeof places)[number], "code" | "nameZh" | "nameEn"> & {
    themes: { nameZh: string; nameEn: string }[];
  };
  const found = new Map<string, Area>();
  for (const { code, nameZh, nameEn, themeZh, themeEn } of places) {
    const area = found.get(code) ?? { code, nameZh, nameEn, themes: [] };
    if (themeZh !== null && themeEn !== null) area.themes.push({ nameZh: themeZh, nameEn: themeEn });
    found.set(code, area);
  }
  const leads = await ctx.db
    .select({
      code: departments.code,
      nameZh: departments.nameZh,
      nameEn: departments.nameEn,
      id: departments.id,
    })
    .from(departments)
    .where(eq(departments.governmentId, ctx.actor.governmentId))
    .orderBy(asc(departments.sort), asc(departments.code));
  return {
    areas: [...found.values()],
    // A department of one's own leads nothing that one takes in oneself.
    departments: leads
      .filter(({ id }) => id !== ctx.actor.departmentId)
      .map(({ code, nameZh, nameEn }) => ({ code, nameZh, nameEn })),
  };
}
