import type { Lamp, SelfAssessment } from "@/db/values";
import { daysBetween, laterOf } from "./days";
import type { CommitmentFacts, CommitmentTerms, Day, Period, PlanFacts } from "./facts";
import { isWorking } from "./filings";
import type { Judgement } from "./judgement";
import { termsOn } from "./known";
import { knownFiling } from "./known-filing";

/** Age (days) from which evidence no longer carries what the department says. */
const OLD_EVIDENCE_DAYS = 90;
const DUE_SOON_DAYS = 30;

function newestVerified(facts: CommitmentFacts, day: Day): Day | null {
  if (facts.evidence === undefined) {
    const newest = facts.newestVerifiedEvidenceOn;
    return newest !== null && newest <= day ? newest : null;
  }
  let newest: Day | null = null;
  for (const piece of facts.evidence) {
    const verified = piece.on <= day && piece.verifiedOn !== null && piece.verifiedOn <= day;
    const withdrawn = piece.withdrawnOn !== null && piece.withdrawnOn <= day;
    if (verified && !withdrawn) newest = laterOf(newest, piece.on);
  }
  return newest;
}

function says(facts: CommitmentFacts, day: Day): Judgement["statuses"]["says"] {
  let newest: { period: Period; says: SelfAssessment | null } | null = null;
  for (const filing of facts.filings) {
    if (newest !== null && filing.period <= newest.period) continue;
    const known = knownFiling(filing, day);
    // What was sent back is being rewritten.
    if (known !== null && known.decision !== "returned") newest = { period: filing.period, says: known.says };
  }
  return newest?.says ?? null;
}

/**
 * What the department says beside what the evidence shows (DOMAIN, Lamp: three statuses). They disagree when
 * it says done or normal of an open commitment whose lamp is red, or whose newest verified evidence is older
 * than 90 days; with no verified evidence at all, once it has been active for 90 days.
 */
export function statusesOn(
  facts: CommitmentFacts,
  terms: CommitmentTerms | null,
  lamp: Lamp,
  day: Day,
): Judgement["statuses"] {
  const said = says(facts, day);
  const evidence = newestVerified(facts, day);
  const evidenceAgeDays = evidence === null ? null : daysBetween(evidence, day);
  const open = terms !== null && isWorking(terms.state);
  const fine = said === "done" || said === "normal";
  if (!open || !fine) return { says: said, evidenceAgeDays, disagree: false };
  const received = terms.acknowledgedOn;
  const unproved =
    evidenceAgeDays === null
      ? received !== null && daysBetween(received, day) >= OLD_EVIDENCE_DAYS
      : evidenceAgeDays > OLD_EVIDENCE_DAYS;
  return { says: said, evidenceAgeDays, disagree: lamp === "red" || unproved };
}

/** Newest accepted change: a filing that is not "no change", a reading or a milestone; children's count too. */
function lastChange(facts: CommitmentFacts, day: Day): Day | null {
  let newest: Day | null = null;
  const note = (on: Day | null): void => {
    if (on !== null && on <= day) newest = laterOf(newest, on);
  };
  for (const filing of facts.filings) {
    if (filing.noChange) continue;
    const known = knownFiling(filing, day);
    if (known?.decision === "accepted") note(known.decidedOn);
  }
  for (const measure of facts.measures) for (const reading of measure.readings) note(reading.acceptedOn);
  for (const milestone of facts.milestones) note(milestone.reached?.acceptedOn ?? null);
  for (const child of facts.children) if (termsOn(child, day) !== null) note(lastChange(child, day));
  return newest;
}

/** Stale: active, and no accepted change for the plan's number of days since receipt. */
export function isStale(
  plan: PlanFacts,
  facts: CommitmentFacts,
  terms: CommitmentTerms | null,
  day: Day,
): boolean {
  if (terms === null || terms.state !== "active") return false;
  const since = laterOf(terms.acknowledgedOn, lastChange(facts, day));
  return since !== null && daysBetween(since, day) >= plan.staleAfterDays;
}

/** Due within 30 days of `day` and still open. */
export function isDueSoon(terms: CommitmentTerms | null, day: Day): boolean {
  if (terms === null || terms.state === "closed" || terms.state === "discontinued") return false;
  const left = daysBetween(day, terms.dueOn);
  return left >= 0 && left <= DUE_SOON_DAYS;
}
