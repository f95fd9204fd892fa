import type { Ctx } from "../core/context";
import type { Period } from "../lamp/facts";
import { overridersToday } from "../overrides/find";
import { overridesOf } from "../overrides/of-commitment";
import type { Commitment } from "./find";

/**
 * The flag beside a commitment's computed lamp, and what the actor may do about it in the period that is judged now.
 * Who could never set one costs no question about who could.
 */
export async function flagOf(
  ctx: Pick<Ctx, "db" | "actor" | "clock">,
  commitment: Commitment,
  period: Period | null,
) {
  const flag = (await overridesOf(ctx, commitment.id)).find((one) => one.inForce) ?? null;
  const { role } = ctx.actor;
  const asked = period !== null && (role === "supervisor" || role === "leader");
  const may = asked && (await overridersToday(ctx, commitment.id, period))(ctx.actor, commitment);
  return { flag, period, may: { set: may && flag === null, lift: may && flag !== null } };
}
