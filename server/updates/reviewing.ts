import type { Allowed } from "../commitments/find";
import type { Who } from "../commitments/policy";
import type { Ctx } from "../core/context";
import { type Decidable, isAnyFree, mayDecideAs, type Office, officeToday } from "../people/supervisors";
import { allow, loadUpdate, type UpdateInContext } from "./find";
import { isUpForReview, type UpdateWhat } from "./policy";

/** What the right to review depends on beside the update itself. */
export type ReviewWhat = UpdateWhat & {
  leaderPostId: string | null;
  /** Who is there to review: where nobody of the supervision office is free, the leader in charge does. */
  office: Office;
  /** Post that returned it and has to look again; null where anyone may who is free. */
  backTo: string | null;
};
type Reviewable = UpdateWhat & {
  leaderPostId: string | null;
  returns: number;
  returnedPostId: string | null;
};

const decidable = (what: UpdateWhat & { leaderPostId: string | null }): Decidable => ({
  governmentId: what.governmentId,
  leadDepartmentId: what.leadDepartmentId,
  departmentId: what.departmentId,
  leaderPostId: what.leaderPostId,
  involved: [...what.writers, what.submittedBy, what.endorsedBy],
});

/**
 * Adds who is to review it. A returned filing, sent again, goes to whoever returned it, or their successor or deputy,
 * unless nobody at that post is free (DOMAIN, State machines, 2).
 */
export function toReview<What extends Reviewable>(office: Office, what: What): What & ReviewWhat {
  const { returns, returnedPostId } = what;
  const atPost = office.supervisors.filter((one) => one.postId === returnedPostId);
  // Only what lies before the supervisors goes back to one: somebody who comes too late is told that it is decided.
  const goesBack = returns > 0 && isUpForReview(what) && isAnyFree(atPost, decidable(what));
  return {
    ...what,
    office,
    backTo: goesBack ? returnedPostId : null,
  };
}

/** Nobody reviews what they wrote, filed on behalf, endorsed, or what a department of theirs leads. */
export const mayReview = (who: Who, what: ReviewWhat) =>
  mayDecideAs(who, decidable(what), what.office) &&
  isUpForReview(what) &&
  (what.backTo === null || what.backTo === who.postId);

/**
 * The update, if the actor may review it.
 * @throws AppError NOT_FOUND, FORBIDDEN, or CONFLICT that names the present state
 */
export async function findToReview(
  ctx: Pick<Ctx, "db" | "actor" | "clock">,
  id: string,
): Promise<Allowed<UpdateInContext & ReviewWhat>> {
  const update = await loadUpdate(ctx, id);
  return allow(ctx, toReview(await officeToday(ctx), update), mayReview);
}
