import { eq } from "drizzle-orm";
import { commitments } from "@/db/schema";
import type { Ctx } from "@/server/core/context";

/** What a person would see on the page at this moment. */
export async function versionOf(ctx: Ctx, commitmentId: string): Promise<number> {
  const [row] = await ctx.db
    .select({ version: commitments.version })
    .from(commitments)
    .where(eq(commitments.id, commitmentId));
  if (!row) throw new Error(`no commitment ${commitmentId}`);
  return row.version;
}
