import type { PlanState, SentenceKind } from "@/db/values";
import type { Who } from "../commitments/policy";

type What = { governmentId: string; plans: readonly PlanState[] };

/** A supervisor proves that nothing was dropped (DOMAIN, report); where every plan of it is archived nothing changes. */
export const mayReclassify = (who: Who, report: What) =>
  who.governmentId === report.governmentId &&
  who.role === "supervisor" &&
  (report.plans.length === 0 || report.plans.some((state) => state !== "archived"));

/** A sentence bears a pledge or it does not: its kind can say nothing else. */
export const kindFits = (kind: SentenceKind, pledges: number) => (kind === "pledge") === pledges > 0;
