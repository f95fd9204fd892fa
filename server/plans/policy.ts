import type { PlanState } from "@/db/values";
import type { Who } from "../commitments/policy";

/** Only a supervisor keeps the plan's state and settings (DOMAIN, Who uses it). */
export const mayActivate = (who: Who, plan: { governmentId: string; state: PlanState }) =>
  who.governmentId === plan.governmentId && who.role === "supervisor" && plan.state === "draft";
