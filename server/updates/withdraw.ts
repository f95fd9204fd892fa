import type { z } from "zod";
import { type Ctx, write } from "../core/context";
import { lampsOf } from "../lamps/touch";
import { findUpdate } from "./find";
import { mayWithdraw } from "./policy";
import type { stepInput } from "./schema";
import { step } from "./step";

/** Takes a filing back before it is decided; it is a draft again and counts as not submitted. */
export const withdraw = (ctx: Ctx, input: z.output<typeof stepInput>) =>
  write(ctx, async (ctx) => {
    const before = await findUpdate(ctx, input.id, mayWithdraw);
    const { after } = await step(ctx, before, "withdraw", input.version, {
      submittedOn: null,
      submittedAt: null,
      submittedBy: null,
      endorsedBy: null,
      endorsedOn: null,
      // Whoever leads now goes on with it.
      departmentId: before.leadDepartmentId,
    });
    lampsOf({ ...before, id: before.commitmentId });
    return { id: after.id, version: after.version, state: after.state };
  });
