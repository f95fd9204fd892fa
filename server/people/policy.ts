import type { Role } from "@/db/values";

type Who = { userId: string; governmentId: string; role: Role };
type WhoOf = Who & { departmentId: string | null };

/** Departments, posts and users are the administrator's, and only those (DOMAIN, Who uses it). */
export const mayAdminister = (who: Who) => who.role === "admin";

/**
 * Roles that one person alone can neither grant nor reset. DOMAIN names supervisor and leader; the administrator
 * belongs to them, or else one administrator could make a second one and agree with himself.
 */
export const guardedRoles = ["supervisor", "leader", "admin"] as const satisfies readonly Role[];

export const isGuarded = (role: Role) => guardedRoles.some((one) => one === role);

type Grant = { governmentId: string; userId: string; proposedBy: string };

/** A second administrator or a supervisor: neither who proposed it nor whom it is for (DOMAIN, Who uses it). */
export const mayDecideGrant = (who: Who, grant: Grant) =>
  who.governmentId === grant.governmentId &&
  (who.role === "admin" || who.role === "supervisor") &&
  who.userId !== grant.proposedBy &&
  who.userId !== grant.userId;

/** Who sees that something waits for a second person. */
export const maySeeGrants = (who: Who) => who.role === "admin" || who.role === "supervisor";

type Post = { governmentId: string; departmentId: string | null; role: Role };

/**
 * The administrator appoints deputies for every post; the head of a department for the officers and heads of the own
 * one, who act while somebody is on leave (DOMAIN: AB角).
 */
export const mayAppointDeputy = (who: WhoOf, post: Post) =>
  who.governmentId === post.governmentId &&
  (mayAdminister(who) ||
    (who.role === "head" &&
      who.departmentId !== null &&
      who.departmentId === post.departmentId &&
      (post.role === "officer" || post.role === "head")));

/** Whether there is a department whose deputies are theirs to appoint. */
export const mayKeepDeputies = (who: WhoOf) => who.role === "head" && who.departmentId !== null;

/**
 * A supervisor decides over what departments file, and so files for none: two such posts in one hand, of which the
 * supervisor's is of another department or of none, would let somebody review a department of theirs.
 */
export function areBothSides(one: Omit<Post, "governmentId">, other: Omit<Post, "governmentId">): boolean {
  const files = (post: Omit<Post, "governmentId">) => post.role === "officer" || post.role === "head";
  const pair = (a: Omit<Post, "governmentId">, b: Omit<Post, "governmentId">) =>
    a.role === "supervisor" && files(b) && a.departmentId !== b.departmentId;
  return pair(one, other) || pair(other, one);
}
