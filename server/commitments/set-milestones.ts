import { asc, eq } from "drizzle-orm";
import { milestones } from "@/db/schema";
import { canonical } from "../core/audit";
import type { Ctx, WriteCtx } from "../core/context";
import type { ConfirmInput } from "./schema";

/** The milestones without what only the database needs, in their order. */
export const stepsOf = (ctx: Pick<Ctx, "db">, commitmentId: string) =>
  ctx.db
    .select({
      nameZh: milestones.nameZh,
      nameEn: milestones.nameEn,
      dueOn: milestones.dueOn,
      weight: milestones.weight,
    })
    .from(milestones)
    .where(eq(milestones.commitmentId, commitmentId))
    .orderBy(asc(milestones.sort));

/** Confirms the milestones; a list that differs replaces them, in the order of their dates. */
export async function setMilestones(
  ctx: WriteCtx,
  commitmentId: string,
  given: ConfirmInput["milestones"],
): Promise<void> {
  const wanted = given?.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  const mine = eq(milestones.commitmentId, commitmentId);
  if (!wanted || canonical(await stepsOf(ctx, commitmentId)) === canonical(wanted)) {
    await ctx.db.update(milestones).set({ proposed: false }).where(mine);
    return;
  }
  // Nothing is filed before a commitment is at work: no claim can point at what goes.
  await ctx.db.delete(milestones).where(mine);
  if (wanted.length)
    await ctx.db
      .insert(milestones)
      .values(wanted.map((step, index) => ({ ...step, commitmentId, sort: index + 1, proposed: false })));
}
