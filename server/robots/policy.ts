import type { Role } from "@/db/values";

/** Robots belong to the plan's settings: the supervision office keeps them. */
export const mayKeepRobots = (who: { role: Role }) => who.role === "supervisor";
