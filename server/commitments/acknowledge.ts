import { eq } from "drizzle-orm";
import type { z } from "zod";
import { departments } from "@/db/schema";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { periodOf } from "../lamp/periods";
import { notify } from "../messages/notify";
import { supportersOf } from "../updates/supporters";
import { type Commitment, findCommitment } from "./find";
import { move } from "./move";
import { mayAcknowledge } from "./policy";
import type { acknowledgeInput } from "./schema";

/** The lead department takes it on (签收): from now on it is at work and its filings count. */
export const acknowledge = (ctx: Ctx, input: z.output<typeof acknowledgeInput>) =>
  write(ctx, async (ctx) => {
    const before = await findCommitment(ctx, input.id, mayAcknowledge);
    const after = await move(ctx, before, "acknowledge", input.version, {
      acknowledgedOn: ctx.clock.today(),
    });
    if (!after.hasChildren) await askSupporters(ctx, after);
    return after;
  });

/** Departments that support it learn once that the lead counts on their part of each period. */
async function askSupporters(ctx: WriteCtx, { id, code, titleZh, titleEn, leadDepartmentId }: Commitment) {
  const departmentIds = (await supportersOf(ctx, id)).map((one) => one.id);
  if (departmentIds.length === 0) return;
  const [lead] = await ctx.db
    .select({ departmentZh: departments.nameZh, departmentEn: departments.nameEn })
    .from(departments)
    .where(eq(departments.id, leadDepartmentId));
  const period = periodOf(ctx.clock.today());
  await notify(
    ctx,
    { departmentIds },
    {
      key: "contribution.asked",
      facts: { code, titleZh, titleEn, period, ...lead },
      href: `/commitments/${encodeURIComponent(code)}/updates/${period}/contribution`,
      cause: id,
    },
  );
}
