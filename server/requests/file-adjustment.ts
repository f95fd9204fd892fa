import type { z } from "zod";
import { findCommitment } from "../commitments/find";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { mustBeOwnDepartments } from "../people/departments-of";
import { file } from "./file";
import { mayFileRequest } from "./policy";
import type { fileAdjustmentInput } from "./schema";
import { asTheyStand, otherTargets, presentTerms } from "./targets";

/**
 * Asks for other targets, a later date or another lead department, any of them together. The terms of just what is
 * asked are copied, to stand beside it for ever.
 * @throws AppError INVALID `adjustment.nothing` when it asks for no change, `deferral.notLater`, or what a target
 * cannot be; CONFLICT `request.open`
 */
export const fileAdjustment = (ctx: Ctx, input: z.output<typeof fileAdjustmentInput>) =>
  write(ctx, async (ctx) => {
    const commitment = await findCommitment(ctx, input.commitmentId, mayFileRequest);
    const present = await presentTerms(ctx, commitment.id);
    const targets = otherTargets(present, input.targets);
    const dueOn = input.dueOn === commitment.dueOn ? undefined : input.dueOn;
    if (dueOn !== undefined && dueOn < commitment.dueOn)
      throw new AppError("INVALID", "deferral.notLater", { dueOn: commitment.dueOn }, "dueOn");
    const lead = input.leadDepartmentId === commitment.leadDepartmentId ? undefined : input.leadDepartmentId;
    if (lead) await mustBeOwnDepartments(ctx, [lead]);
    if (!targets.length && !dueOn && !lead) throw new AppError("INVALID", "adjustment.nothing");
    return file(ctx, commitment, {
      kind: "adjustment",
      reason: input.reason,
      progressSoFar: input.progressSoFar,
      asked: {
        ...(targets.length ? { targets } : {}),
        ...(dueOn ? { dueOn } : {}),
        ...(lead ? { leadDepartmentId: lead } : {}),
      },
      original: {
        ...(targets.length ? { targets: asTheyStand(present, targets) } : {}),
        ...(dueOn ? { dueOn: commitment.dueOn } : {}),
        ...(lead ? { leadDepartmentId: commitment.leadDepartmentId } : {}),
      },
      late: dueOn !== undefined && ctx.clock.today() > commitment.dueOn,
    });
  });
