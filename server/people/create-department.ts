import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { departments } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { mustAdminister, nextSort } from "./find";
import type { createDepartmentInput } from "./schema";
import { unlessTaken } from "./unique";

/**
 * Adds a department at the end of the list.
 * @throws AppError CONFLICT `department.codeTaken`
 */
export const createDepartment = (ctx: Ctx, input: z.output<typeof createDepartmentInput>) =>
  unlessTaken("department.codeTaken", () =>
    write(ctx, async (ctx) => {
      mustAdminister(ctx);
      const { governmentId } = ctx.actor;
      const taken = and(eq(departments.governmentId, governmentId), eq(departments.code, input.code));
      if (await ctx.db.$count(departments, taken))
        throw new AppError("CONFLICT", "department.codeTaken", {}, "code");
      const sort = await nextSort(ctx);
      const [department] = await ctx.db
        .insert(departments)
        .values({ ...input, governmentId, sort })
        .returning();
      if (!department) throw new Error("a department was inserted and not returned");
      await record(ctx, "department.create", { kind: "department", id: department.id }, { after: input });
      return { id: department.id };
    }),
  );
