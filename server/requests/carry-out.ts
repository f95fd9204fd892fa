import { eq } from "drizzle-orm";
import { notices } from "@/db/schema";
import type { Allowed, Commitment } from "../commitments/find";
import { messageOf } from "../commitments/message-of";
import { move } from "../commitments/move";
import type { WriteCtx } from "../core/context";
import { endNoticesWith } from "../notices/end-with-item";
import { endNotice } from "../notices/move";
import { notify } from "../messages/notify";
import { mayLeave } from "../notices/transitions";
import { supportersOf } from "../updates/supporters";
import { changeTerms } from "./change-terms";
import { mustBeProved } from "./closing-proof";
import type { Request } from "./find";
import { mergeTarget } from "./merge-target";
import { mustHaveNoOpenChildren } from "./open-children";

type Item = Allowed<Commitment>;

/**
 * What a decision does: a granted deferral or adjustment changes the terms, a granted closing strikes the item off and
 * a refused one puts it back to work, a granted discontinuation ends it; with it end its notices. An upheld objection withdraws the notice that
 * it disputes; against a lamp it changes nothing: the lamp is computed, and the reason stands beside it.
 */
export async function carryOut(ctx: WriteCtx, commitment: Item, request: Request): Promise<void> {
  const granted = request.state === "granted";
  if (request.kind === "closing" && !granted)
    await move(ctx, commitment, "refuseClosing", null, { closingFiledOn: null });
  if (!granted) return;
  if (request.kind === "closing") await close(ctx, commitment, request);
  if (request.kind === "discontinuation") await discontinue(ctx, commitment, request);
  if (request.kind === "deferral" || request.kind === "adjustment")
    await changeTerms(ctx, commitment, request);
  if (request.kind === "objection") await withdrawDisputed(ctx, request);
}

async function close(ctx: WriteCtx, commitment: Item, request: Request): Promise<void> {
  await mustHaveNoOpenChildren(ctx, commitment);
  await mustBeProved(ctx, commitment, request.answers);
  const after = await move(ctx, commitment, "close", null, { closedOn: ctx.clock.today() });
  await endNoticesWith(ctx, after, "closed", "事项已销号");
}

async function discontinue(ctx: WriteCtx, commitment: Item, request: Request): Promise<void> {
  await mustHaveNoOpenChildren(ctx, commitment, "commitment.childrenStand");
  const into = await mergeTarget(ctx, commitment, { intoId: request.granted?.intoId });
  const words = { reason: request.reason, ...(into ? { mergedInto: into.code } : {}) };
  const after = await move(ctx, commitment, "discontinue", null, { mergedIntoId: into?.id ?? null }, words);
  await endNoticesWith(ctx, after, "discontinued", `事项已中止：${request.reason}`);
  // The lead hears of the decision itself.
  const departmentIds = (await supportersOf(ctx, after.id)).map((one) => one.id);
  const { reason } = request;
  await notify(ctx, { departmentIds }, messageOf("commitment.discontinued", after, { reason }));
}

/** A notice that has ended meanwhile stays as it ended. */
async function withdrawDisputed(ctx: WriteCtx, { answers, decisionReason }: Request): Promise<void> {
  const noticeId = answers?.noticeId;
  if (typeof noticeId !== "string") return;
  const [notice] = await ctx.db
    .select({ state: notices.state })
    .from(notices)
    .where(eq(notices.id, noticeId));
  if (notice && mayLeave("withdraw", notice.state))
    await endNotice(ctx, noticeId, "withdraw", decisionReason ?? "");
}
