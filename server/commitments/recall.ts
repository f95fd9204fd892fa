import type { z } from "zod";
import { type Ctx, write } from "../core/context";
import { notify } from "../messages/notify";
import { findCommitment } from "./find";
import { messageOf } from "./message-of";
import { move } from "./move";
import { mayRecall } from "./policy";
import type { reasonInput } from "./schema";

/** Takes back (收回) what was sent out and nobody has acknowledged yet; the department is told why. */
export const recall = (ctx: Ctx, input: z.output<typeof reasonInput>) =>
  write(ctx, async (ctx) => {
    const { reason } = input;
    const before = await findCommitment(ctx, input.id, mayRecall);
    const after = await move(ctx, before, "recall", input.version, { sentOn: null }, { reason });
    const department = { departmentIds: [after.leadDepartmentId] };
    await notify(ctx, department, messageOf("commitment.recalled", after, { reason }));
    return after;
  });
