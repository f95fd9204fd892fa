import type { UpdateState } from "@/db/values";
import { leads, maySee, maySupervise, type What, type Who } from "../commitments/policy";

/** States in which a filing lies before the supervisors, or lay there for good. */
const sent: readonly UpdateState[] = ["submitted", "endorsed", "accepted"];

export const isSent = (state: UpdateState): boolean => sent.includes(state);

/** The reason that a piece carries which was taken out of a draft; pages put it into words, nobody can type it. */
export const removedBeforeSubmission = "removed before submission";
/** Of one that had been handed in, and was taken out when its update came back: those who check still read it. */
export const removedAfterSubmission = "报送后移除";

type Hung = { addedBy: string; update: { writers: readonly string[]; submittedBy: string | null } | null };

/** A supervisor, but not of what their own department leads, nor of what they added or filed themselves. */
export const mayVerify = (who: Who, what: What & Hung) =>
  maySupervise(who, what) &&
  ![what.addedBy, what.update?.submittedBy, ...(what.update?.writers ?? [])].includes(who.userId);

/**
 * What was handed in is withdrawn by whoever leads it or supervises it; a photograph of a site visit, which hangs
 * on no update (`updateState` null), and what an edition shows to the public, by a supervisor alone. What was not sent
 * is removed instead.
 */
export const mayWithdrawPiece = (
  who: Who,
  what: What & { updateState: UpdateState | null; inEdition: boolean },
) => maySupervise(who, what) || (what.updateState !== null && !what.inEdition && leads(who, what));

type Withdrawal = { withdrawnReason: string | null };

/**
 * Bytes of a withdrawn piece: for supervisors and observers only, so that withdrawing hides nothing from those who
 * check. What never left its department is seen by nobody any more.
 */
export const maySeeWithdrawn = (who: Who, piece: Withdrawal) =>
  piece.withdrawnReason !== removedBeforeSubmission && (who.role === "supervisor" || who.role === "observer");

/** A purge takes a supervisor and an administrator together (DOMAIN, evidence); either may ask first. */
export const mayAskPurge = (who: Who, what: What) =>
  maySupervise(who, what) || (maySee(who, what) && who.role === "admin");

type Asked = { purgeAskedBy: string | null; purgeAskedRole: string | null };

/** The second person: of the other role, and not the one who asked under another post. */
export const mayDecidePurge = (who: Who, what: What & Asked) =>
  mayAskPurge(who, what) && who.role !== what.purgeAskedRole && who.userId !== what.purgeAskedBy;

/** Who sees what waits for a purge; the two roles that decide it. */
export const maySeePurges = (who: Pick<Who, "role">) => who.role === "admin" || who.role === "supervisor";
