import { and, eq, gt, isNull, lte, or } from "drizzle-orm";
import { postHoldings, posts, users } from "@/db/schema";
import type { Who } from "../commitments/policy";
import type { Ctx } from "../core/context";

export type Supervisor = { userId: string; postId: string; departmentId: string | null };

/** The enabled people who hold a supervisor's post today, deputies included. */
export const supervisorsToday = ({
  db,
  actor,
  clock,
}: Pick<Ctx, "db" | "actor" | "clock">): Promise<Supervisor[]> => {
  const today = clock.today();
  return db
    .selectDistinct({ userId: users.id, postId: posts.id, departmentId: posts.departmentId })
    .from(users)
    .innerJoin(postHoldings, eq(postHoldings.userId, users.id))
    .innerJoin(posts, eq(posts.id, postHoldings.postId))
    .where(
      and(
        eq(users.governmentId, actor.governmentId),
        isNull(users.disabledAt),
        eq(posts.role, "supervisor"),
        isNull(posts.retiredAt),
        lte(postHoldings.startOn, today),
        or(isNull(postHoldings.endOn), gt(postHoldings.endOn, today)),
      ),
    );
};

/** What a decision is about, as far as it bars people from taking it. */
export type Decidable = {
  governmentId: string;
  leadDepartmentId: string;
  /** The leader's post in charge of it, if one is named. */
  leaderPostId: string | null;
  /** Whoever wrote, sent, filed or endorsed it. */
  involved: readonly (string | null)[];
};

const isBarred = (one: { userId: string; departmentId: string | null }, what: Decidable) =>
  what.involved.includes(one.userId) || one.departmentId === what.leadDepartmentId;

/** Whether somebody of the supervision office may decide it: if not, the leader in charge does (DOMAIN, Who uses it). */
export const hasFreeSupervisor = (supervisors: readonly Supervisor[], what: Decidable): boolean =>
  supervisors.some((one) => !isBarred(one, what));

/**
 * Who decides: a supervisor who is not involved; where there is no such one, the leader in charge, by the post named
 * at the commitment or by the portfolio.
 */
export function mayDecideAs(who: Who, what: Decidable, free: boolean): boolean {
  if (who.governmentId !== what.governmentId || isBarred(who, what)) return false;
  if (who.role === "supervisor") return true;
  if (who.role !== "leader" || free) return false;
  return what.leaderPostId === null
    ? who.portfolio.includes(what.leadDepartmentId)
    : who.postId === what.leaderPostId;
}
