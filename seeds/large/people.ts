import type { departments, portfolios, postHoldings, posts, users } from "@/db/schema";
import type { Role } from "@/db/values";

/** Who sits where, as the history needs to know it. */
export type Seat = { userId: string; postId: string; role: Role; departmentId: string | null };

const twoDigits = (n: number) => String(n).padStart(2, "0");

/** Departments in the charge of the one leader. */
const inCharge = 7;

/**
 * Departments with an officer each, and one supervisor, leader, observer and administrator. They sign in as
 * `large-0001.supervisor`, `large-0001.officer-01` and so on.
 */
export function peopleOf(
  { id: governmentId, slug }: { id: string; slug: string },
  count: number,
  passwordHash: string,
) {
  const made = {
    departments: Array.from({ length: count }, (_, index) => ({
      id: crypto.randomUUID(),
      governmentId,
      code: `department-${twoDigits(index + 1)}`,
      nameZh: `测试部门 ${twoDigits(index + 1)}`,
      nameEn: `Test Department ${twoDigits(index + 1)}`,
      kind: "department" as const,
      sort: index + 1,
    })) satisfies (typeof departments.$inferInsert)[],
    users: [] as (typeof users.$inferInsert)[],
    posts: [] as (typeof posts.$inferInsert)[],
    postHoldings: [] as (typeof postHoldings.$inferInsert)[],
    portfolios: [] as (typeof portfolios.$inferInsert)[],
  };
  const sit = (login: string, names: { zh: string; en: string }, role: Role, departmentId: string | null) => {
    const seat: Seat = { userId: crypto.randomUUID(), postId: crypto.randomUUID(), role, departmentId };
    made.users.push({
      id: seat.userId,
      governmentId,
      name: names.zh,
      loginName: `${slug}.${login}`,
      passwordHash,
      demonstration: true,
    });
    made.posts.push({
      id: seat.postId,
      governmentId,
      departmentId,
      nameZh: names.zh,
      nameEn: names.en,
      role,
    });
    made.postHoldings.push({ governmentId, postId: seat.postId, userId: seat.userId, startOn: "2023-01-01" });
    return seat;
  };
  const supervisor = sit("supervisor", { zh: "督查员", en: "Supervisor" }, "supervisor", null);
  const leader = sit("leader", { zh: "分管领导", en: "Leader in charge" }, "leader", null);
  sit("observer", { zh: "人大代表", en: "Deputy" }, "observer", null);
  sit("admin", { zh: "管理员", en: "Administrator" }, "admin", null);
  const officers = made.departments.map(({ id, nameZh, nameEn }, index) =>
    sit(
      `officer-${twoDigits(index + 1)}`,
      { zh: `${nameZh}经办人`, en: `Officer, ${nameEn}` },
      "officer",
      id,
    ),
  );
  for (const { id } of made.departments.slice(0, inCharge))
    made.portfolios.push({ governmentId, postId: leader.postId, departmentId: id });
  return { rows: made, supervisor, officers };
}
