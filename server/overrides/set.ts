import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { lampOverrides } from "@/db/schema";
import type { Commitment } from "../commitments/find";
import { messageOf } from "../commitments/message-of";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { chineseCalendar } from "../core/working-days";
import { judge } from "../lamp/judge";
import { loadFacts } from "../lamps/load-facts";
import { lampsOf } from "../lamps/touch";
import { notify } from "../messages/notify";
import { findOverridable, judgedNow } from "./find";
import type { setOverrideInput } from "./schema";

/**
 * Sets a flag with its reason beside the computed lamp (人工标注), for the period that is judged now: when the next one
 * is, the flag has ended by itself. Totals, filters and public pages go on using the computed lamp (DOMAIN, Lamp).
 * @throws AppError as `findCommitment`; CONFLICT `override.period` when another period is judged by now,
 * `override.stands` while one is in force; INVALID `override.same` for what the lamp says already
 */
export const setOverride = (ctx: Ctx, input: z.output<typeof setOverrideInput>) =>
  write(ctx, async (ctx) => {
    const { period, lamp, reason } = input;
    const commitment = await findOverridable(ctx, input.commitmentId, period);
    const computed = await computedLamp(ctx, commitment, period);
    const [standing] = await ctx.db
      .select({ lamp: lampOverrides.lamp })
      .from(lampOverrides)
      .where(
        and(
          eq(lampOverrides.commitmentId, commitment.id),
          eq(lampOverrides.period, period),
          isNull(lampOverrides.liftedOn),
        ),
      );
    // Writers of a government pass one after the other: nobody sets another between this look and the insert.
    if (standing) throw new AppError("CONFLICT", "override.stands", { lamp: standing.lamp });
    if (computed === lamp) throw new AppError("INVALID", "override.same", { lamp }, "lamp");
    const [made] = await ctx.db
      .insert(lampOverrides)
      .values({
        commitmentId: commitment.id,
        period,
        lamp,
        reason,
        knownOn: ctx.clock.today(),
        createdBy: ctx.actor.userId,
      })
      .returning({ id: lampOverrides.id });
    if (!made) throw new Error("an override was inserted and not returned");
    await record(
      ctx,
      "lamp.override",
      { kind: "commitment", id: commitment.id },
      { after: { period, lamp, computed, reason } },
    );
    const facts = { lamp, computed, period, reason };
    await notify(
      ctx,
      { departmentIds: [commitment.leadDepartmentId] },
      messageOf("lamp.overridden", commitment, facts),
    );
    lampsOf(commitment);
    return { id: made.id, period, lamp };
  });

/** What the lamp says today by itself. */
async function computedLamp(ctx: WriteCtx, { id, planId }: Commitment, wanted: string) {
  const { facts: plan, timeZone, period } = await judgedNow(ctx, planId);
  if (period !== wanted) throw new AppError("CONFLICT", "override.period", { period: period ?? "" });
  const facts = (await loadFacts(ctx.db, { planId, ids: [id], timeZone })).get(id);
  if (!facts) throw new Error(`no lamp facts of commitment ${id}`);
  return judge(plan, facts, ctx.clock.today(), chineseCalendar).lamp;
}
