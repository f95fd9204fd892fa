import type { z } from "zod";
import { violated } from "@/db/errors";
import { requests } from "@/db/schema";
import type { RequestTerms } from "@/db/schema/workflow";
import { type Allowed, type Commitment, findCommitment } from "../commitments/find";
import { move } from "../commitments/move";
import { leads, type What, type Who } from "../commitments/policy";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { mustHaveNoOpenChildren } from "./open-children";
import type { fileClosingInput, fileDeferralInput } from "./schema";

const mayFileRequest = (who: Who, what: What) => leads(who, what) && what.state === "active";

/**
 * Asks for a later date. Filed after the due date it is marked late: granted or not, the item stays overdue.
 * @throws AppError INVALID on a date that is not later, CONFLICT `request.open` when one waits already
 */
export const fileDeferral = (ctx: Ctx, input: z.output<typeof fileDeferralInput>) =>
  write(ctx, async (ctx) => {
    const commitment = await findCommitment(ctx, input.commitmentId, mayFileRequest);
    if (input.dueOn <= commitment.dueOn)
      throw new AppError("INVALID", "deferral.notLater", { dueOn: commitment.dueOn }, "dueOn");
    return file(ctx, commitment, "deferral", {
      reason: input.reason,
      progressSoFar: input.progressSoFar,
      asked: { dueOn: input.dueOn },
      late: ctx.clock.today() > commitment.dueOn,
    });
  });

/**
 * Asks for the item to be closed (销号); it waits as `closing` until a supervisor decides.
 * @throws AppError CONFLICT `commitment.childrenOpen` for a programme with parts at work
 */
export const fileClosing = (ctx: Ctx, input: z.output<typeof fileClosingInput>) =>
  write(ctx, async (ctx) => {
    const commitment = await findCommitment(ctx, input.commitmentId, mayFileRequest);
    await mustHaveNoOpenChildren(ctx, commitment);
    await move(ctx, commitment, "fileClosing", input.version, { closingFiledOn: ctx.clock.today() });
    return file(ctx, commitment, "closing", { reason: input.reason, asked: {} });
  });

type Asked = { reason: string; asked: RequestTerms; progressSoFar?: string; late?: boolean };

async function file(
  ctx: WriteCtx,
  commitment: Allowed<Commitment>,
  kind: "deferral" | "closing",
  asked: Asked,
) {
  try {
    const [row] = await ctx.db.transaction((db) =>
      db
        .insert(requests)
        .values({
          ...asked,
          kind,
          governmentId: commitment.governmentId,
          commitmentId: commitment.id,
          openKey: `${commitment.id}:${kind}`,
          original: { dueOn: commitment.dueOn },
          departmentId: commitment.leadDepartmentId,
          filedBy: ctx.actor.userId,
          filedOn: ctx.clock.today(),
          filedAt: ctx.clock.now(),
          // A head's own filing counts as endorsed.
          state: ctx.actor.role === "head" ? "endorsed" : "filed",
          endorsedBy: ctx.actor.role === "head" ? ctx.actor.userId : null,
          endorsedOn: ctx.actor.role === "head" ? ctx.clock.today() : null,
          demonstration: ctx.actor.demonstration,
        })
        .returning(),
    );
    if (!row) throw new Error("a request was inserted and not returned");
    await record(
      ctx,
      `request.file`,
      { kind: "request", id: row.id, commitmentId: commitment.id },
      { after: { kind, reason: asked.reason, ...asked.asked, late: asked.late ?? false } },
    );
    return { id: row.id, version: row.version, state: row.state };
  } catch (error) {
    if (violated(error) === "unique") throw new AppError("CONFLICT", "request.open", { kind });
    throw error;
  }
}
