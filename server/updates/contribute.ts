import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { violated } from "@/db/errors";
import { contributions, departments, supports, updates, users } from "@/db/schema";
import { findCommitment } from "../commitments/find";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { notify } from "../messages/notify";
import { periodicKey } from "./keep-content";
import { planOfPeriod } from "./plan-of-period";
import { mayContribute } from "./policy";
import type { contributeInput } from "./schema";

type Input = z.output<typeof contributeInput>;

/**
 * A supporting department gives its part of a period (配合进展); the lead sends it with its own filing. It can be
 * changed until that is sent, and again if it comes back.
 * @throws AppError CONFLICT `update.moved` once the period was sent, `contribution.savedByOther` with who was first
 */
export const contribute = (ctx: Ctx, input: Input) =>
  write(ctx, async (ctx) => {
    const supporting = await ctx.db
      .select({ id: supports.departmentId })
      .from(supports)
      .where(eq(supports.commitmentId, input.commitmentId));
    const supportDepartmentIds = supporting.map((one) => one.id);
    const commitment = await findCommitment(ctx, input.commitmentId, (who, what) =>
      mayContribute(who, { ...what, supportDepartmentIds }),
    );
    await planOfPeriod(ctx, commitment, input.period);
    const [sent] = await ctx.db
      .select({ state: updates.state })
      .from(updates)
      .where(eq(updates.periodicKey, periodicKey(commitment.id, input.period)));
    if (sent && sent.state !== "draft" && sent.state !== "returned")
      throw new AppError("CONFLICT", "update.moved", { state: sent.state });
    const departmentId = ctx.actor.departmentId ?? "";
    const row = input.version === null ? await begin(ctx, input) : await rewrite(ctx, input);
    await record(
      ctx,
      "contribution.give",
      { kind: "contribution", id: row.id, commitmentId: commitment.id },
      { after: { period: input.period, departmentId, words: input.words } },
    );
    const [department] = await ctx.db
      .select({ departmentZh: departments.nameZh, departmentEn: departments.nameEn })
      .from(departments)
      .where(eq(departments.id, departmentId));
    const { code, titleZh, titleEn } = commitment;
    await notify(
      ctx,
      { departmentIds: [commitment.leadDepartmentId] },
      {
        key: "contribution.given",
        facts: { code, titleZh, titleEn, period: input.period, ...department },
        href: `/commitments/${encodeURIComponent(code)}/updates/${input.period}`,
        cause: row.id,
      },
    );
    return { id: row.id, version: row.version };
  });

const whichOne = (ctx: WriteCtx, { commitmentId, period }: Input) =>
  and(
    eq(contributions.commitmentId, commitmentId),
    eq(contributions.period, period),
    eq(contributions.departmentId, ctx.actor.departmentId ?? ""),
  );

async function begin(ctx: WriteCtx, input: Input) {
  const { commitmentId, period, words } = input;
  const { userId, departmentId, demonstration } = ctx.actor;
  try {
    // A savepoint: on Postgres a failed statement would end the whole transaction.
    const [row] = await ctx.db.transaction((db) =>
      db
        .insert(contributions)
        .values({
          ...{ commitmentId, period, words, demonstration },
          departmentId: departmentId ?? "",
          authorId: userId,
          on: ctx.clock.today(),
        })
        .returning(),
    );
    if (!row) throw new Error("a contribution was inserted and not returned");
    return row;
  } catch (error) {
    if (violated(error) !== "unique") throw error;
    throw await savedByOther(ctx, input);
  }
}

async function rewrite(ctx: WriteCtx, input: Input) {
  const [row] = await ctx.db
    .update(contributions)
    .set({
      words: input.words,
      authorId: ctx.actor.userId,
      on: ctx.clock.today(),
      version: sql`${contributions.version} + 1`,
    })
    .where(and(whichOne(ctx, input), eq(contributions.version, input.version ?? 0)))
    .returning();
  if (!row) throw await savedByOther(ctx, input);
  return row;
}

async function savedByOther(ctx: WriteCtx, input: Input): Promise<AppError> {
  const [other] = await ctx.db
    .select({ name: users.name, version: contributions.version })
    .from(contributions)
    .innerJoin(users, eq(users.id, contributions.authorId))
    .where(whichOne(ctx, input));
  return other
    ? new AppError("CONFLICT", "contribution.savedByOther", other)
    : new AppError("NOT_FOUND", "contribution.missing");
}
