import type { updates } from "@/db/schema";
import type { FilingFacts } from "../lamp/facts";

type Update = typeof updates.$inferSelect;

/** Periodic updates as the lamp reads them. A draft has not been filed; a resubmitted one waits again. */
export const filingsOf = (rows: readonly Update[]): FilingFacts[] =>
  rows
    .filter((one) => one.kind === "periodic" && one.submittedOn !== null)
    .map((one) => {
      const decision = one.state === "accepted" ? "accepted" : one.state === "returned" ? "returned" : null;
      return {
        period: one.period,
        submittedOn: one.submittedOn,
        decidedOn: decision ? one.decidedOn : null,
        decision,
        selfAssessment: one.selfAssessment,
        noChange: one.noChange,
      };
    });
