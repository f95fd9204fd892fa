import { eq } from "drizzle-orm";
import type { z } from "zod";
import { commitments, departments } from "@/db/schema";
import { findCommitment } from "../commitments/find";
import { move } from "../commitments/move";
import { maySee } from "../commitments/policy";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { notify } from "../messages/notify";
import { findRequest, type Request } from "./find";
import { isDecidable, mayWithdrawRequest } from "./policy";
import type { withdrawRequestInput } from "./schema";
import { step } from "./step";

/** The department takes back what nobody has decided; an item whose closing was asked for is at work again. */
export const withdrawRequest = (ctx: Ctx, input: z.output<typeof withdrawRequestInput>) =>
  write(ctx, async (ctx) => {
    const before = await findRequest(ctx, input.id, mayWithdrawRequest);
    const after = await step(ctx, before, "withdraw", input.version, {
      openKey: null,
      // Nobody decided it: these say when it ended, and why.
      decidedOn: ctx.clock.today(),
      decidedAt: ctx.clock.now(),
      decisionReason: input.reason || null,
    });
    await record(
      ctx,
      "request.withdraw",
      { kind: "request", id: after.id, commitmentId: after.commitmentId },
      {
        before: { state: before.state },
        after: { state: after.state, kind: after.kind, reason: input.reason },
      },
    );
    if (after.kind === "closing") {
      const commitment = await findCommitment(ctx, after.commitmentId, maySee);
      await move(ctx, commitment, "refuseClosing", null, { closingFiledOn: null });
    }
    // Before the head's endorsement it lay before nobody who decides.
    if (isDecidable(before)) await tellDeciders(ctx, after);
    return { id: after.id, version: after.version, state: after.state };
  });

async function tellDeciders(ctx: WriteCtx, { id, kind, commitmentId, departmentId }: Request): Promise<void> {
  const [item] = await ctx.db
    .select({
      code: commitments.code,
      titleZh: commitments.titleZh,
      titleEn: commitments.titleEn,
      departmentZh: departments.nameZh,
      departmentEn: departments.nameEn,
    })
    .from(commitments)
    .innerJoin(departments, eq(departments.id, departmentId))
    .where(eq(commitments.id, commitmentId));
  await notify(
    ctx,
    { role: "supervisor" },
    { key: "request.withdrawn", facts: { ...item, kind }, href: `/requests/${id}`, cause: id },
  );
}
