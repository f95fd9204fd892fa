import { type Ctx, write } from "../core/context";
import { chineseCalendar } from "../core/working-days";
import { refreshLamps } from "../lamps/refresh";
import { notify } from "../messages/notify";
import { suggestedOf } from "../notices/suggested";
import { activePlans } from "./active-plans";

/** Tells supervisors, once a working day and plan, how many items the ladder proposes to chase or escalate. */
export async function suggestChases(ctx: Ctx): Promise<number> {
  const today = ctx.clock.today();
  if (!chineseCalendar.isWorkingDay(today)) return 0;
  // The ladder answers supervisors only; one without a department sees every item of the government.
  const asSupervisor: Ctx = { ...ctx, actor: { ...ctx.actor, role: "supervisor" } };
  let suggested = 0;
  for (const plan of await activePlans(ctx)) {
    await refreshLamps(ctx, plan);
    const { length: count } = await suggestedOf(asSupervisor, plan);
    if (count === 0) continue;
    const message = { key: "chase.suggested", facts: { count }, href: "/notices" } as const;
    await write(ctx, (ctx) =>
      notify(ctx, { role: "supervisor" }, { ...message, cause: `${plan.id}:${today}` }),
    );
    suggested += count;
  }
  return suggested;
}
