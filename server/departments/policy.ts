import type { Role } from "@/db/values";

type Who = { role: Role; departmentId: string | null };

/** Roles that look at every department. */
const overseers: readonly Role[] = ["supervisor", "leader", "observer", "admin"];

/**
 * Who reads which posts nobody holds and who never signed in: whoever looks after all departments, and a head those
 * of the own one. All other figures of a department are open to everyone signed in.
 */
export const maySeePhantoms = (who: Who, departmentId: string): boolean =>
  overseers.includes(who.role) || (who.role === "head" && who.departmentId === departmentId);
