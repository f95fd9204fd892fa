import { eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { departments, messages, updates } from "@/db/schema";
import { findCommitment } from "../commitments/find";
import { mayFile } from "../commitments/policy";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { notify } from "../messages/notify";
import { recipientsOf } from "../messages/recipients";
import { periodicKey } from "./keep-content";
import { planOfPeriod } from "./plan-of-period";
import type { askContributionInput } from "./schema";
import { supportersOf } from "./supporters";

/**
 * The lead asks a supporting department for its part of a period (请配合单位提供), once a day at most.
 * @throws AppError CONFLICT `update.moved` once the period was sent, `contribution.askedToday`,
 * `contribution.nobody` where nobody is there to hear it; INVALID `department.missing`
 */
export const askContribution = (ctx: Ctx, input: z.output<typeof askContributionInput>) =>
  write(ctx, async (ctx) => {
    const { period, departmentId, words } = input;
    const commitment = await findCommitment(ctx, input.commitmentId, mayFile);
    await planOfPeriod(ctx, commitment, period);
    const asked = (await supportersOf(ctx, commitment.id)).find((one) => one.id === departmentId);
    if (!asked) throw new AppError("INVALID", "department.missing", {}, "departmentId");
    await mustBeUnsent(ctx, periodicKey(commitment.id, period));
    const userIds = await recipientsOf(ctx, { departmentIds: [departmentId] });
    if (userIds.length === 0) throw new AppError("CONFLICT", "contribution.nobody");
    const cause = `${commitment.id}:${period}:${departmentId}:${ctx.clock.today()}`;
    const told = inArray(
      messages.dedupeKey,
      userIds.map((userId) => `${userId}:contribution.asked:${cause}`),
    );
    if ((await ctx.db.$count(messages, told)) > 0) throw new AppError("CONFLICT", "contribution.askedToday");
    await record(
      ctx,
      "update.askContribution",
      { kind: "commitment", id: commitment.id },
      { after: { period, departmentId, words } },
    );
    const [lead] = await ctx.db
      .select({ departmentZh: departments.nameZh, departmentEn: departments.nameEn })
      .from(departments)
      .where(eq(departments.id, commitment.leadDepartmentId));
    const { code, titleZh, titleEn } = commitment;
    await notify(
      ctx,
      { userIds },
      {
        key: "contribution.asked",
        facts: { code, titleZh, titleEn, period, words, ...lead },
        href: `/commitments/${encodeURIComponent(code)}/updates/${period}/contribution`,
        cause,
      },
    );
    return { told: userIds.length };
  });

async function mustBeUnsent(ctx: WriteCtx, key: string): Promise<void> {
  const which = eq(updates.periodicKey, key);
  const [sent] = await ctx.db.select({ state: updates.state }).from(updates).where(which);
  if (sent && sent.state !== "draft" && sent.state !== "returned")
    throw new AppError("CONFLICT", "update.moved", { state: sent.state });
}
