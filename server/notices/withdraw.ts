import type { z } from "zod";
import { type Ctx, write } from "../core/context";
import { findNotice } from "./find";
import { endAsWithdrawn } from "./move";
import { mayWithdrawNotice } from "./policy";
import type { endNoticeInput } from "./schema";

/** Withdraws a notice with a reason; one that was issued keeps its number, so that none is missing. */
export const withdrawNotice = (ctx: Ctx, input: z.output<typeof endNoticeInput>) =>
  write(ctx, async (ctx) => {
    const before = await findNotice(ctx, input.id, mayWithdrawNotice);
    const { id, version, state } = await endAsWithdrawn(ctx, before, input.version, input.reason);
    return { id, version, state };
  });
