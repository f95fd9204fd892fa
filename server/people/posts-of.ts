import type { posts, users } from "@/db/schema";
import type { holdingsNotOver } from "./holdings";

type Post = Pick<typeof posts.$inferSelect, "id" | "nameZh" | "nameEn" | "role" | "departmentId">;
type Held = Awaited<ReturnType<typeof holdingsNotOver>>[number];
type Account = Pick<typeof users.$inferSelect, "passwordHash" | "disabledAt">;

/** A post as its list shows it: who holds it, who comes next, and who acts for them, now or soon. */
export function postRow(
  { id, nameZh, nameEn, role, departmentId }: Post,
  all: readonly Held[],
  today: string,
  accounts: ReadonlyMap<string, Account>,
) {
  const mine = all.filter(({ holding }) => holding.postId === id);
  const own = mine.filter(({ holding }) => !holding.deputy);
  const now = own.find(({ holding }) => holding.startOn <= today);
  const next = own.find(({ holding }) => holding.startOn > today);
  return {
    id,
    nameZh,
    nameEn,
    role,
    departmentId,
    holder: now ? personOf(now, accounts) : null,
    next: next ? { name: next.name, on: next.holding.startOn } : null,
    deputies: mine
      .filter(({ holding }) => holding.deputy)
      .map((one) => ({
        ...personOf(one, accounts),
        id: one.holding.id,
        from: one.holding.startOn,
        /** The first day on which the deputy acts no more. */
        endOn: one.holding.endOn,
        acting: one.holding.startOn <= today,
      })),
  };
}

function personOf({ holding, name }: Held, accounts: ReadonlyMap<string, Account>) {
  const account = accounts.get(holding.userId);
  const state = account?.disabledAt
    ? ("disabled" as const)
    : account?.passwordHash === null
      ? ("never" as const)
      : ("enabled" as const);
  return { userId: holding.userId, name, state };
}
