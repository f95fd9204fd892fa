import type { Db } from "@/db/client";
import { areas, themes } from "@/db/schema";
import { one } from "@/seeds/makers";

/** A second area of a plan with its theme, `self`, for tests that tell areas apart. */
export async function addArea(db: Db, planId: string) {
  const area = one(
    await db
      .insert(areas)
      .values({
        planId,
        code: "self",
        nameZh: "自身建设",
        nameEn: "Self",
        shortZh: "自身",
        shortEn: "Self",
        sort: 2,
      })
      .returning(),
  );
  const theme = one(
    await db.insert(themes).values({ areaId: area.id, nameZh: "法治", nameEn: "Law", sort: 1 }).returning(),
  );
  return { area, theme };
}
