import type { Ctx } from "../core/context";
import { type Duty, dutiesOf } from "./duties";
import { type DutyPost, dutyPosts } from "./holders";
import { withoutTrace } from "./traces";

/**
 * A duty that nobody is behind (责任落空): vacant: the post has no holder today (a deputy may act); never: its holder
 * has not even set a password; noRecord: no sign-in of the holder is on record and nothing was done by them in the plan.
 */
export type Phantom = { post: DutyPost; why: PhantomReason; items: number };
export type PhantomReason = "vacant" | "never" | "noRecord";
/** `unnamed`: open items for which no post is named. `posts`: every post asked for, phantom or not. */
export type Bearers = { posts: (DutyPost & { items: number })[]; phantoms: Phantom[]; unnamed: number };

const isOf = (post: DutyPost, departmentId: string, duties: readonly Duty[]) =>
  post.departmentId === departmentId ||
  duties.some((one) => one.leadPostId === post.id || one.leaderPostId === post.id);

/** Who answers in each of some departments, and which of them are phantoms: a fixed number of queries for all. */
export async function bearersOf(
  ctx: Ctx,
  planId: string,
  departmentIds: readonly string[],
): Promise<Map<string, Bearers>> {
  if (departmentIds.length === 0) return new Map();
  const only = departmentIds.length === 1 ? departmentIds[0] : undefined;
  const duties = await dutiesOf(ctx, planId, only);
  const ids = duties.flatMap((one) => [one.leadPostId, one.leaderPostId]).filter((id) => id !== null);
  const all = await dutyPosts(ctx, { ids: [...new Set(ids)], departmentIds });
  const quiet = await withoutTrace(
    ctx,
    planId,
    all.flatMap((post) => (post.holder ? [post.holder.id] : [])),
  );
  const reasonOf = ({ holder }: DutyPost): PhantomReason | null => {
    if (!holder) return "vacant";
    if (!quiet.has(holder.id)) return null;
    return holder.hasPassword ? "noRecord" : "never";
  };
  return new Map(
    departmentIds.map((departmentId) => {
      const own = duties.filter((one) => one.departmentId === departmentId);
      const posts = all
        .filter((post) => isOf(post, departmentId, own))
        .map((post) => ({
          ...post,
          items: own
            .filter((one) => one.leadPostId === post.id || one.leaderPostId === post.id)
            .reduce((sum, one) => sum + one.items, 0),
        }));
      const phantoms = posts.flatMap((post) => {
        const why = reasonOf(post);
        return why ? [{ post, why, items: post.items }] : [];
      });
      const unnamed = own.filter((one) => one.leadPostId === null).reduce((sum, one) => sum + one.items, 0);
      return [departmentId, { posts, phantoms, unnamed }];
    }),
  );
}
