import { and, desc, eq } from "drizzle-orm";
import { commitments, lampOverrides, users } from "@/db/schema";
import { findCommitment } from "../commitments/find";
import { maySee } from "../commitments/policy";
import type { Ctx } from "../core/context";
import { judgedNow, overridersToday } from "./find";

/**
 * The flags beside a commitment's computed lamp, newest first: `inForce` while their period is judged and nobody has
 * lifted them. A commitment of another government has none.
 */
export async function overridesOf(ctx: Pick<Ctx, "db" | "actor" | "clock">, commitmentId: string) {
  const rows = await ctx.db
    .select({
      id: lampOverrides.id,
      lamp: lampOverrides.lamp,
      reason: lampOverrides.reason,
      by: users.name,
      knownOn: lampOverrides.knownOn,
      period: lampOverrides.period,
      liftedOn: lampOverrides.liftedOn,
      planId: commitments.planId,
    })
    .from(lampOverrides)
    .innerJoin(commitments, eq(commitments.id, lampOverrides.commitmentId))
    .leftJoin(users, eq(users.id, lampOverrides.createdBy))
    .where(
      and(eq(lampOverrides.commitmentId, commitmentId), eq(commitments.governmentId, ctx.actor.governmentId)),
    )
    .orderBy(desc(lampOverrides.knownOn), desc(lampOverrides.createdAt));
  const [first] = rows;
  if (!first) return [];
  const { period } = await judgedNow(ctx, first.planId);
  return rows.map(({ planId, ...row }) => ({
    ...row,
    inForce: row.liftedOn === null && row.period === period,
  }));
}

/**
 * What the actor may do about flags, for the buttons: `period` is the one to name when setting or lifting, null
 * before the first is judged. `set` where none is in force, `lift` where one is.
 */
export async function overrideRights(ctx: Pick<Ctx, "db" | "actor" | "clock">, commitmentId: string) {
  const commitment = await findCommitment(ctx, commitmentId, maySee);
  const { period } = await judgedNow(ctx, commitment.planId);
  if (period === null) return { period, set: false, lift: false };
  const may = (await overridersToday(ctx, commitmentId, period))(ctx.actor, commitment);
  const flagged = (await overridesOf(ctx, commitmentId)).some((one) => one.inForce);
  return { period, set: may && !flagged, lift: may && flagged };
}
