import type { PlanState } from "@/db/values";
import type { Who } from "../commitments/policy";

type What = { governmentId: string; state: PlanState };

const keeps = (who: Who, plan: What) => who.governmentId === plan.governmentId && who.role === "supervisor";

/** Only a supervisor keeps the plan's state and settings (DOMAIN, Who uses it). */
export const mayActivate = (who: Who, plan: What) => keeps(who, plan) && plan.state === "draft";

/** Of an archived plan nothing changes any more. */
export const mayKeepSettings = (who: Who, plan: What) => keeps(who, plan) && plan.state !== "archived";

export const mayArchive = (who: Who, plan: What) => keeps(who, plan) && plan.state === "active";
