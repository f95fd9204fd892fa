import { eq } from "drizzle-orm";
import { supports } from "@/db/schema";
import type { Ctx, WriteCtx } from "../core/context";
import type { Commitment } from "./find";

export async function supportIdsOf(ctx: Pick<Ctx, "db">, commitmentId: string): Promise<string[]> {
  const rows = await ctx.db
    .select({ id: supports.departmentId })
    .from(supports)
    .where(eq(supports.commitmentId, commitmentId));
  return rows.map((row) => row.id).sort();
}

/** Confirms the supporting departments, or puts others in their place; whoever leads does not support as well. */
export async function setSupports(
  ctx: WriteCtx,
  row: Pick<Commitment, "id" | "leadDepartmentId">,
  given: readonly string[] | undefined,
): Promise<void> {
  const wanted = new Set(given ?? (await supportIdsOf(ctx, row.id)));
  wanted.delete(row.leadDepartmentId);
  await ctx.db.delete(supports).where(eq(supports.commitmentId, row.id));
  for (const departmentId of wanted)
    await ctx.db.insert(supports).values({ commitmentId: row.id, departmentId, proposed: false });
}
