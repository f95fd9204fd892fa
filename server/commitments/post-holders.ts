import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { ReadDb } from "@/db/client";
import { postHoldings, posts, users } from "@/db/schema";
import type { Role } from "@/db/values";
import type { Ctx } from "../core/context";
import { heldOn } from "../people/held-on";

/** A post with whoever holds it today, and the deputy (AB角) who acts during leave; null while nobody does. */
export type HeldPost = {
  id: string;
  nameZh: string;
  nameEn: string;
  role: Role;
  departmentId: string | null;
  holder: string | null;
  deputy: string | null;
};

type Asked = { ids: readonly string[] } | { roles: readonly Role[] };

/** Posts of the own government, by their ids or all that are not retired of some roles, in the order of their making. */
export async function postHolders(
  { db, actor, clock }: Pick<Ctx, "actor" | "clock"> & { db: ReadDb },
  asked: Asked,
): Promise<HeldPost[]> {
  const today = clock.today();
  const which =
    "ids" in asked
      ? inArray(posts.id, [...asked.ids])
      : and(isNull(posts.retiredAt), inArray(posts.role, [...asked.roles]));
  const rows = await db
    .select({
      id: posts.id,
      nameZh: posts.nameZh,
      nameEn: posts.nameEn,
      role: posts.role,
      departmentId: posts.departmentId,
      deputy: postHoldings.deputy,
      person: users.name,
    })
    .from(posts)
    .leftJoin(postHoldings, and(eq(postHoldings.postId, posts.id), heldOn(today)))
    .leftJoin(users, and(eq(users.id, postHoldings.userId), isNull(users.disabledAt)))
    .where(and(eq(posts.governmentId, actor.governmentId), which))
    .orderBy(asc(posts.createdAt), asc(posts.id), asc(postHoldings.startOn));
  const held = new Map<string, HeldPost>();
  for (const { deputy, person, ...post } of rows) {
    const one = held.get(post.id) ?? { ...post, holder: null, deputy: null };
    if (person) one[deputy ? "deputy" : "holder"] = person;
    held.set(post.id, one);
  }
  return [...held.values()];
}
