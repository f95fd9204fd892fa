import { inArray } from "drizzle-orm";
import { evidence, updates } from "@/db/schema";
import { record } from "../core/audit";
import type { WriteCtx } from "../core/context";

/** Marks updates as given; each leaves its event. */
export async function markUpdates(
  ctx: WriteCtx,
  rows: readonly { id: string; commitmentId: string; period: string }[],
  publishable: boolean,
): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map((row) => row.id);
  await ctx.db.update(updates).set({ publishable }).where(inArray(updates.id, ids));
  for (const { id, commitmentId, period } of rows)
    await record(
      ctx,
      "update.publishable",
      { kind: "update", id, commitmentId },
      { after: { period, publishable } },
    );
}

/** Marks pieces of evidence as given; each leaves its event. */
export async function markEvidence(
  ctx: WriteCtx,
  rows: readonly { id: string; commitmentId: string; name: string }[],
  publishable: boolean,
): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map((row) => row.id);
  await ctx.db.update(evidence).set({ publishable }).where(inArray(evidence.id, ids));
  for (const { id, commitmentId, name } of rows)
    await record(
      ctx,
      "evidence.publishable",
      { kind: "evidence", id, commitmentId },
      { after: { name, publishable } },
    );
}
