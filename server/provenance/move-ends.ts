import type { z } from "zod";
import { type Ctx, write } from "../core/context";
import { accountFor } from "./account-for";
import { findToCorrect } from "./find";
import { ownReport } from "./own-report";
import type { moveEndsInput } from "./schema";
import { setEnds } from "./set-ends";
import { proveSpan } from "./span";
import { tellLead } from "./tell-lead";

/**
 * Moves the ends of a quote, until the first accepted update. The report's text stays as it is; sentences that lose
 * their last pledge get the class that is given for them.
 * @throws AppError CONFLICT `provenance.accepted` afterwards; INVALID for words that are not the report's, for a
 * measure that would be left outside, and `provenance.bare`
 */
export const moveEnds = (ctx: Ctx, input: z.output<typeof moveEndsInput>) =>
  write(ctx, async (ctx) => {
    const { row } = await findToCorrect(ctx, "moveEnds", input);
    const report = await ownReport(ctx, row.reportId);
    const span = proveSpan(report.text, input);
    const { reason, bareKind } = input;
    const after = await setEnds(ctx, row, span, reason);
    await accountFor(ctx, { report, touched: [row, span], bareKind, reason });
    await tellLead(ctx, after, reason);
    return { id: after.id, code: after.code, version: after.version, state: after.state };
  });
