import { eq } from "drizzle-orm";
import type { z } from "zod";
import { evidence, milestoneClaims, readings, updates } from "@/db/schema";
import { findCommitment } from "../commitments/find";
import { mayFile } from "../commitments/policy";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { attempt, type RefusedOne } from "./attempt";
import type { Update } from "./find";
import { periodicKey } from "./keep-content";
import { submitInput, type submitUnchangedInput } from "./schema";
import { submit } from "./submit";

const nothing = { progress: "", problems: "", nextSteps: "", selfAssessment: null, readings: [], claims: [] };

/** "No change this period" for many at once, each on its own: one that is refused holds none of the others back. */
export async function submitUnchanged(ctx: Ctx, { period, items }: z.output<typeof submitUnchangedInput>) {
  const done: string[] = [];
  const refused: ({ commitmentId: string } & RefusedOne)[] = [];
  for (const { commitmentId } of items) {
    const outcome = await attempt(() => unchanged(ctx, commitmentId, period));
    if ("refused" in outcome) refused.push({ commitmentId, ...outcome.refused });
    else done.push(commitmentId);
  }
  return { done, refused };
}

const unchanged = (ctx: Ctx, commitmentId: string, period: string) =>
  write(ctx, async (ctx) => {
    await findCommitment(ctx, commitmentId, mayFile);
    const [draft] = await ctx.db
      .select()
      .from(updates)
      .where(eq(updates.periodicKey, periodicKey(commitmentId, period)));
    if (draft && draft.state !== "draft")
      throw new AppError("CONFLICT", "update.moved", { state: draft.state });
    // What somebody began to write is not thrown away by a tap.
    if (draft && (await isBegun(ctx, draft))) throw new AppError("CONFLICT", "update.begun");
    const version = draft?.version ?? null;
    return submit(ctx, submitInput.parse({ ...nothing, commitmentId, period, version, noChange: true }));
  });

async function isBegun(ctx: WriteCtx, draft: Update): Promise<boolean> {
  if (draft.progress || draft.problems || draft.nextSteps) return true;
  const { db } = ctx;
  const values = await db.$count(readings, eq(readings.updateId, draft.id));
  const claims = await db.$count(milestoneClaims, eq(milestoneClaims.updateId, draft.id));
  return values + claims + (await db.$count(evidence, eq(evidence.updateId, draft.id))) > 0;
}
