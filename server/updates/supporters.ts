import { eq } from "drizzle-orm";
import { departments, supports } from "@/db/schema";
import type { Ctx } from "../core/context";

/** The supporting departments (配合单位) of a commitment, in their order. */
export const supportersOf = (ctx: Pick<Ctx, "db">, commitmentId: string) =>
  ctx.db
    .select({ id: departments.id, nameZh: departments.nameZh, nameEn: departments.nameEn })
    .from(supports)
    .innerJoin(departments, eq(departments.id, supports.departmentId))
    .where(eq(supports.commitmentId, commitmentId))
    .orderBy(departments.sort, departments.code);
