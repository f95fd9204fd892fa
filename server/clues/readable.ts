import { and, eq, notInArray, type SQL } from "drizzle-orm";
import { clues, commitments } from "@/db/schema";
import type { Ctx } from "../core/context";
import { barredDepartments } from "../people/barred";

/** The clues of the government that the actor, one of the office, may read; to be joined with `commitments`. */
export async function readable(ctx: Pick<Ctx, "db" | "actor" | "clock">): Promise<SQL | undefined> {
  const barred = await barredDepartments(ctx);
  return and(
    eq(clues.governmentId, ctx.actor.governmentId),
    barred.length ? notInArray(commitments.leadDepartmentId, barred) : undefined,
  );
}
