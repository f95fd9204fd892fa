import type { Role } from "@/db/values";

type Who = { userId: string; governmentId: string; role: Role };

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
