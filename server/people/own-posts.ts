import { inArray } from "drizzle-orm";
import { posts } from "@/db/schema";
import type { Ctx } from "../core/context";
import { postsHeld } from "./sign-in";

/** Posts that the actor holds today, the own before those held as a deputy; `acting` marks the one acted under. */
export async function ownPosts({ db, actor, clock }: Ctx) {
  const held = await postsHeld(db, actor.userId, clock.today());
  const ids = held.map((one) => one.postId);
  const named = ids.length
    ? await db
        .select({ id: posts.id, nameZh: posts.nameZh, nameEn: posts.nameEn })
        .from(posts)
        .where(inArray(posts.id, ids))
    : [];
  const names = new Map(named.map((post) => [post.id, post]));
  return held.flatMap(({ postId, role, deputy }) => {
    const post = names.get(postId);
    return post ? [{ ...post, role, deputy, acting: postId === actor.postId }] : [];
  });
}
