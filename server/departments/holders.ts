import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import { postHoldings, posts, users } from "@/db/schema";
import type { Ctx } from "../core/context";
import { heldOn } from "../people/held-on";

type Person = { id: string; name: string; hasPassword: boolean };
/** A post with who holds it today and who acts for them. An account that is disabled holds nothing. */
export type DutyPost = Pick<
  typeof posts.$inferSelect,
  "id" | "nameZh" | "nameEn" | "role" | "departmentId"
> & {
  holder: Person | null;
  deputies: Person[];
};

/** Posts by their ids, and every post of the departments in which somebody files or endorses. */
export async function dutyPosts(
  ctx: Ctx,
  { ids, departmentIds }: { ids: readonly string[]; departmentIds: readonly string[] },
): Promise<DutyPost[]> {
  const rows = await ctx.db
    .select({
      id: posts.id,
      nameZh: posts.nameZh,
      nameEn: posts.nameEn,
      role: posts.role,
      departmentId: posts.departmentId,
      deputy: postHoldings.deputy,
      person: { id: users.id, name: users.name, passwordHash: users.passwordHash },
    })
    .from(posts)
    .leftJoin(postHoldings, and(eq(postHoldings.postId, posts.id), heldOn(ctx.clock.today())))
    .leftJoin(users, and(eq(users.id, postHoldings.userId), isNull(users.disabledAt)))
    .where(
      and(
        eq(posts.governmentId, ctx.actor.governmentId),
        or(
          inArray(posts.id, [...ids]),
          and(
            isNull(posts.retiredAt),
            inArray(posts.departmentId, [...departmentIds]),
            inArray(posts.role, ["officer", "head"]),
          ),
        ),
      ),
    )
    .orderBy(asc(posts.createdAt), asc(posts.id), asc(postHoldings.startOn));
  const held = new Map<string, DutyPost>();
  for (const { deputy, person, ...post } of rows) {
    const one = held.get(post.id) ?? { ...post, holder: null, deputies: [] };
    held.set(post.id, one);
    if (!person) continue;
    const { passwordHash, ...who } = person;
    if (deputy) one.deputies.push({ ...who, hasPassword: passwordHash !== null });
    else one.holder = { ...who, hasPassword: passwordHash !== null };
  }
  return [...held.values()];
}
