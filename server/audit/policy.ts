import type { Role } from "@/db/values";

/** The trail is read by those who watch: observers (审计), supervisors and leaders (DOMAIN, Who uses it). */
export const mayReadAudit = (who: { role: Role }) =>
  who.role === "observer" || who.role === "supervisor" || who.role === "leader";
