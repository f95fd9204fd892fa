import { and, eq } from "drizzle-orm";
import { plans } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { flatSettings, revisionsOf, sameSettings, settingsOf } from "./settings";

/**
 * Lets every change whose day has come hold, in the active plans of the actor's government. Run as often as wanted:
 * what holds already is left alone. Returns how many plans changed.
 */
export async function applyDueSettings(ctx: Ctx): Promise<number> {
  // Looked at first without the write lock: nearly always nothing is due.
  if ((await dueOf(ctx)).length === 0) return 0;
  return write(ctx, async (ctx) => {
    const due = await dueOf(ctx);
    for (const { plan, revision } of due) {
      await ctx.db
        .update(plans)
        .set({ ...settingsOf(revision), version: plan.version + 1, lampsOn: null })
        .where(eq(plans.id, plan.id));
      await record(
        ctx,
        "plan.applySettings",
        { kind: "plan", id: plan.id },
        {
          before: flatSettings(settingsOf(plan)),
          after: { ...flatSettings(settingsOf(revision)), from: revision.knownOn },
        },
      );
    }
    return due.length;
  });
}

async function dueOf(ctx: Pick<Ctx, "db" | "actor" | "clock">) {
  const active = await ctx.db
    .select()
    .from(plans)
    .where(and(eq(plans.governmentId, ctx.actor.governmentId), eq(plans.state, "active")));
  const due = [];
  for (const plan of active) {
    const revision = (await revisionsOf(ctx, plan.id)).find((one) => one.knownOn <= ctx.clock.today());
    if (revision && !sameSettings(revision, plan)) due.push({ plan, revision });
  }
  return due;
}
