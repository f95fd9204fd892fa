import { and, eq, inArray, sql } from "drizzle-orm";
import type { z } from "zod";
import { commitments, requests } from "@/db/schema";
import { type Allowed, type Commitment, findCommitment } from "../commitments/find";
import { move } from "../commitments/move";
import { maySupervise } from "../commitments/policy";
import { keepTerms } from "../commitments/terms";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { lampsOf } from "../lamps/touch";
import { findRequest, type Request } from "./find";
import { moved } from "./moved";
import { mustHaveNoOpenChildren } from "./open-children";
import { mayDecide } from "./policy";
import type { decideInput } from "./schema";

/**
 * Grants or refuses a request with a reason. A granted deferral moves the due date and lets the expectation run
 * from the progress of today; a granted closing strikes the item off, a refused one puts it back to work.
 * @throws AppError CONFLICT, also `commitment.childrenOpen` for the closing of a parent with open children
 */
export const decide = (ctx: Ctx, input: z.output<typeof decideInput>) =>
  write(ctx, async (ctx) => {
    const before = await findRequest(ctx, input.id, mayDecide);
    const [after] = await ctx.db
      .update(requests)
      .set({
        state: input.grant ? "granted" : "refused",
        granted: input.grant ? before.asked : null,
        openKey: null,
        decidedBy: ctx.actor.userId,
        decidedOn: ctx.clock.today(),
        decidedAt: ctx.clock.now(),
        decisionReason: input.reason,
        version: sql`${requests.version} + 1`,
      })
      .where(
        and(
          eq(requests.id, before.id),
          inArray(requests.state, ["filed", "endorsed"]),
          eq(requests.version, input.version),
        ),
      )
      .returning();
    if (!after) throw await moved(ctx, before.id);
    await record(
      ctx,
      input.grant ? "request.grant" : "request.refuse",
      { kind: "request", id: after.id, commitmentId: after.commitmentId },
      {
        before: { state: before.state },
        after: { state: after.state, kind: after.kind, reason: input.reason },
      },
    );
    const commitment = await findCommitment(ctx, after.commitmentId, maySupervise);
    await carryOut(ctx, commitment, after);
    return { id: after.id, version: after.version, state: after.state };
  });

async function carryOut(ctx: WriteCtx, commitment: Allowed<Commitment>, request: Request): Promise<void> {
  const granted = request.state === "granted";
  if (request.kind === "closing") {
    if (granted) {
      await mustHaveNoOpenChildren(ctx, commitment);
      await move(ctx, commitment, "close", null, { closedOn: ctx.clock.today() });
    } else await move(ctx, commitment, "refuseClosing", null, { closingFiledOn: null });
  }
  if (request.kind === "deferral" && granted && request.asked.dueOn)
    await defer(ctx, commitment, request.asked.dueOn, request.late);
}

/** Asked late, the new date is noted but the item stays overdue: the due date that counts does not move. */
async function defer(
  ctx: WriteCtx,
  commitment: Allowed<Commitment>,
  dueOn: string,
  late: boolean,
): Promise<void> {
  const changes = late ? {} : { dueOn, regrantedOn: ctx.clock.today() };
  const [after] = await ctx.db
    .update(commitments)
    .set({
      ...changes,
      deferrals: sql`${commitments.deferrals} + 1`,
      version: sql`${commitments.version} + 1`,
    })
    .where(and(eq(commitments.id, commitment.id), eq(commitments.state, "active")))
    .returning();
  if (!after) throw new AppError("CONFLICT", "commitment.moved", { state: commitment.state });
  await keepTerms(ctx, after);
  await record(
    ctx,
    "commitment.defer",
    { kind: "commitment", id: after.id },
    { before: { dueOn: commitment.dueOn }, after: { dueOn: after.dueOn, asked: dueOn, late } },
  );
  lampsOf(after);
}
