import { and, eq, isNull } from "drizzle-orm";
import { portfolios, postHoldings, posts, users } from "@/db/schema";
import type { Who } from "../commitments/policy";
import type { Ctx } from "../core/context";
import { heldOn } from "./held-on";

/** Somebody at a post that decides; whoever holds two such posts has two seats. */
export type Seat = {
  userId: string;
  postId: string;
  /** Departments of all posts that this person holds: what one of them leads or asks for is not theirs to decide. */
  departmentIds: readonly string[];
  /** Departments in a leader's charge. */
  portfolio: readonly string[];
};
/** Who could decide today: the supervision office, and the leaders. */
export type Office = { supervisors: readonly Seat[]; leaders: readonly Seat[] };

/** The enabled people who hold a supervisor's or a leader's post today, deputies included. */
export async function officeToday({
  db,
  actor,
  clock,
}: Pick<Ctx, "db" | "actor" | "clock">): Promise<Office> {
  const today = clock.today();
  const held = await db
    .selectDistinct({
      userId: users.id,
      postId: posts.id,
      role: posts.role,
      departmentId: posts.departmentId,
    })
    .from(users)
    .innerJoin(postHoldings, eq(postHoldings.userId, users.id))
    .innerJoin(posts, eq(posts.id, postHoldings.postId))
    .where(
      and(
        eq(users.governmentId, actor.governmentId),
        isNull(users.disabledAt),
        isNull(posts.retiredAt),
        heldOn(today),
      ),
    );
  const charges = await db.select().from(portfolios).where(eq(portfolios.governmentId, actor.governmentId));
  const departmentsOf = new Map<string, string[]>();
  for (const { userId, departmentId } of held)
    if (departmentId) departmentsOf.set(userId, [...(departmentsOf.get(userId) ?? []), departmentId]);
  const seats = (role: "supervisor" | "leader") =>
    held
      .filter((one) => one.role === role)
      .map(({ userId, postId }) => ({
        userId,
        postId,
        departmentIds: departmentsOf.get(userId) ?? [],
        portfolio: charges.filter((one) => one.postId === postId).map((one) => one.departmentId),
      }));
  return { supervisors: seats("supervisor"), leaders: seats("leader") };
}

/** What a decision is about, as far as it bars people from taking it. */
export type Decidable = {
  governmentId: string;
  leadDepartmentId: string;
  /** The department whose words it is: the lead at the time, which another may have followed. */
  departmentId: string;
  /** The leader's post in charge of it, if one is named. */
  leaderPostId: string | null;
  /** Whoever wrote, sent, filed or endorsed it, or a part of it. */
  involved: readonly (string | null)[];
};

const isBarred = ({ userId, departmentIds }: Pick<Seat, "userId" | "departmentIds">, what: Decidable) =>
  what.involved.includes(userId) ||
  departmentIds.some((id) => id === what.leadDepartmentId || id === what.departmentId);

/** Whether one of these may decide it. */
export const isAnyFree = (seats: readonly Seat[], what: Decidable): boolean =>
  seats.some((one) => !isBarred(one, what));

/**
 * Who decides: a supervisor who is not involved; where there is no such one, the leader in charge (DOMAIN, Who uses
 * it), by the post named at the commitment or else by the portfolio. Where none of these is there and free, any
 * leader may, as with notices: nothing may wait for ever.
 */
export function mayDecideAs(who: Who, what: Decidable, { supervisors, leaders }: Office): boolean {
  if (who.governmentId !== what.governmentId) return false;
  const seats = [...supervisors, ...leaders].filter((one) => one.userId === who.userId);
  const departmentIds = [who.departmentId, ...seats.flatMap((one) => one.departmentIds)].filter(
    (id) => id !== null,
  );
  if (isBarred({ userId: who.userId, departmentIds }, what)) return false;
  if (who.role === "supervisor") return true;
  if (who.role !== "leader" || isAnyFree(supervisors, what)) return false;
  const free = leaders.filter((one) => !isBarred(one, what));
  if (free.some((one) => one.postId === what.leaderPostId)) return who.postId === what.leaderPostId;
  const inCharge = (one: Pick<Who, "portfolio">) => one.portfolio.includes(what.leadDepartmentId);
  return inCharge(who) || !free.some(inCharge);
}
