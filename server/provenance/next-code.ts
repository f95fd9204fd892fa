import { eq } from "drizzle-orm";
import { commitments, type plans } from "@/db/schema";
import type { Ctx } from "../core/context";

/** The code after the last one of a list: SZ2023-297 is followed by SZ2023-298. Children's codes do not count. */
export function codeAfter(codes: readonly string[], prefixOfNone: string): string {
  const found = codes.flatMap((code) => {
    const [, prefix, digits] = /^([^-]+-)(\d{1,9})$/.exec(code) ?? [];
    return prefix && digits ? [{ prefix, n: Number(digits), width: digits.length }] : [];
  });
  const last = found.reduce<(typeof found)[number] | null>(
    (most, one) => (most && most.n >= one.n ? most : one),
    null,
  );
  const { prefix, n, width } = last ?? { prefix: prefixOfNone, n: 0, width: 3 };
  return `${prefix}${String(n + 1).padStart(width, "0")}`;
}

/** The next free code of a plan. */
export async function nextCode(
  ctx: Pick<Ctx, "db">,
  plan: Pick<typeof plans.$inferSelect, "id" | "year">,
): Promise<string> {
  const rows = await ctx.db
    .select({ code: commitments.code })
    .from(commitments)
    .where(eq(commitments.planId, plan.id));
  return codeAfter(
    rows.map(({ code }) => code),
    `Y${plan.year}-`,
  );
}
