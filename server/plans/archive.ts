import type { z } from "zod";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { findPlan } from "./find";
import { countOpen } from "./open";
import { mayArchive } from "./policy";
import type { archiveInput } from "./schema";
import { changePlan } from "./change-plan";

/**
 * Shelves the year's book once nothing in it is open.
 * @throws AppError CONFLICT `plan.open` with the count of what is, `plan.moved`
 */
export const archive = (ctx: Ctx, input: z.output<typeof archiveInput>) =>
  write(ctx, async (ctx) => {
    const before = await findPlan(ctx, input.id);
    if (!mayArchive(ctx.actor, { ...before, state: "active" }))
      throw new AppError("FORBIDDEN", "plan.notYours");
    if (before.state !== "active") throw new AppError("CONFLICT", "plan.moved", { state: before.state });
    const count = await countOpen(ctx, before.id);
    if (count > 0) throw new AppError("CONFLICT", "plan.open", { count });
    const after = await changePlan(ctx, before, input.version, { state: "archived" });
    await record(
      ctx,
      "plan.archive",
      { kind: "plan", id: after.id },
      { before: { state: before.state }, after: { state: after.state } },
    );
    return { id: after.id, state: after.state, version: after.version };
  });
