import type { Ctx } from "../core/context";
import { isAnyFree, officeToday } from "./supervisors";

/**
 * The departments of a supervisor whose matters somebody else of the office decides (DOMAIN: nobody decides what a
 * department of theirs leads). Where the whole office belongs to a department there is nobody else, and it is not
 * among them: none of it may wait for ever.
 */
export async function barredDepartments(ctx: Pick<Ctx, "db" | "actor" | "clock">): Promise<string[]> {
  const { actor } = ctx;
  if (actor.role !== "supervisor") return [];
  const { supervisors } = await officeToday(ctx);
  const seats = supervisors.filter((one) => one.userId === actor.userId);
  const own = [...new Set([actor.departmentId, ...seats.flatMap((one) => one.departmentIds)])];
  const free = (departmentId: string) =>
    isAnyFree(supervisors, {
      ...{ governmentId: actor.governmentId, leaderPostId: null, involved: [] },
      ...{ leadDepartmentId: departmentId, departmentId },
    });
  return own.filter((id): id is string => id !== null && free(id));
}
