import type { z } from "zod";
import type { Commitment } from "../commitments/find";
import { messageOf } from "../commitments/message-of";
import { move } from "../commitments/move";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { notify } from "../messages/notify";
import { endNoticesWith } from "../notices/end-with-item";
import { mergeTarget } from "../requests/merge-target";
import { supportersOf } from "../updates/supporters";
import { accountFor } from "./account-for";
import { findToCorrect } from "./find";
import { ownReport } from "./own-report";
import type { mergeInput } from "./schema";
import { setEnds } from "./set-ends";
import { joined, proveSpan } from "./span";
import { tellLead } from "./tell-lead";

/**
 * Two entries that were one pledge become one: the first is discontinued and merged into the second, until its first
 * accepted update. Where they adjoin, the second one's quote may be extended over both.
 * @throws AppError INVALID `commitment.merged…`, `provenance.apart`; CONFLICT `provenance.accepted` of either one
 */
export const merge = (ctx: Ctx, input: z.output<typeof mergeInput>) =>
  write(ctx, async (ctx) => {
    const { row } = await findToCorrect(ctx, "merge", input);
    const named = await mergeTarget(ctx, row, { intoCode: input.intoCode });
    if (!named) throw new AppError("INVALID", "commitment.mergedMissing", { into: "" }, "intoCode");
    const { reason } = input;
    const words = { reason, mergedInto: named.code };
    const after = await move(ctx, row, "discontinue", input.version, { mergedIntoId: named.id }, words);
    await endNoticesWith(ctx, after, "discontinued", `事项已中止：${reason}`);
    if (input.extend) await extend(ctx, row, { id: named.id, version: input.intoVersion }, reason);
    if (row.state !== "draft") {
      const supporting = (await supportersOf(ctx, row.id)).map((one) => one.id);
      const departmentIds = [row.leadDepartmentId, ...supporting];
      await notify(ctx, { departmentIds }, messageOf("commitment.discontinued", after, { reason }));
    }
    return { id: after.id, code: after.code, into: named.code, version: after.version, state: after.state };
  });

/** The one that goes keeps its quote, so that the sentences go on bearing a pledge and none is left bare. */
async function extend(
  ctx: WriteCtx,
  merged: Commitment,
  into: { id: string; version: number | null },
  reason: string,
): Promise<void> {
  const { row } = await findToCorrect(ctx, "moveEnds", into);
  if (row.reportId !== merged.reportId) throw new AppError("INVALID", "provenance.apart", {}, "extend");
  const report = await ownReport(ctx, row.reportId);
  const span = proveSpan(report.text, joined(report.text, row, merged));
  // A target that holds the other's words already has nothing to extend.
  if (span.start === row.start && span.end === row.end) return;
  const after = await setEnds(ctx, row, span, reason);
  await accountFor(ctx, { report, touched: [span], bareKind: null, reason });
  await tellLead(ctx, after, reason);
}
