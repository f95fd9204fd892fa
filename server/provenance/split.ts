import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { z } from "zod";
import { commitments, measures, milestones, readings } from "@/db/schema";
import type { Allowed, Commitment } from "../commitments/find";
import { initialsOf } from "../commitments/initials-of";
import { moved } from "../commitments/move";
import { searchTextOf } from "../commitments/search-text";
import { stepsOf } from "../commitments/set-milestones";
import { supportIdsOf } from "../commitments/set-supports";
import { keepTerms } from "../commitments/terms";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { lampsOf } from "../lamps/touch";
import { accountFor } from "./account-for";
import { findToCorrect } from "./find";
import { mustBeAlone } from "./must-be-alone";
import { nextCode } from "./next-code";
import { ownReport } from "./own-report";
import { homesOf, partsOf } from "./parts-of";
import type { Part, splitInput } from "./schema";
import { takeIn } from "./take-in";
import { tellLead } from "./tell-lead";
import { yardstickOfPart } from "./yardstick-of-part";

/**
 * One entry that was several pledges becomes several, until its first accepted update: it keeps the first part, the
 * others are new and wait to be assigned. Each measure goes to the part whose words state it.
 * @throws AppError CONFLICT `provenance.accepted` afterwards (then it is split into children) or
 * `provenance.readingStands`; INVALID for parts that are not within the words, and `provenance.bare`
 */
export const split = (ctx: Ctx, input: z.output<typeof splitInput>) =>
  write(ctx, async (ctx) => {
    const { row, plan } = await findToCorrect(ctx, "split", input);
    const report = await ownReport(ctx, row.reportId);
    const parts = partsOf(report.text, row, input.parts);
    for (const part of parts) await mustBeAlone(ctx, row, part, row.id);
    const held = await ctx.db
      .select({
        ...{ id: measures.id, metricZh: measures.metricZh, raw: measures.raw },
        ...{ start: measures.rawStart, end: measures.rawEnd },
      })
      .from(measures)
      .where(eq(measures.commitmentId, row.id))
      .orderBy(asc(measures.sort));
    const homes = homesOf(row, parts, held);
    await mustHaveNoReadings(ctx, homes.slice(1).flat());
    const steps = await stepsOf(ctx, row.id);
    const supportIds = await supportIdsOf(ctx, row.id);
    const made: Commitment[] = [];
    for (const [index, part] of parts.entries()) {
      if (index === 0) continue;
      const home = homes[index] ?? [];
      const judged = yardstickOfPart(row, home.length, steps);
      const fresh = await takeIn(
        ctx,
        {
          ...sameOf(row),
          ...part,
          named: row.named.filter((name) => part.quote.includes(name)),
          yardstick: judged.yardstick,
          code: await nextCode(ctx, plan),
          state: plan.state === "draft" ? "draft" : "unassigned",
        },
        { supportIds, steps: judged.steps },
      );
      for (const [at, measure] of home.entries())
        await ctx.db
          .update(measures)
          .set({ commitmentId: fresh.id, sort: at + 1 })
          .where(eq(measures.id, measure.id));
      made.push(fresh);
    }
    const [first] = parts;
    if (!first) throw new Error("a split without parts");
    const after = await keepFirst(ctx, row, first, homes[0]?.length ?? 0);
    const { reason, bareKind } = input;
    for (const fresh of made)
      await record(
        ctx,
        "commitment.add",
        { kind: "commitment", id: fresh.id },
        { after: { ...factsOf(fresh), code: fresh.code, splitFrom: row.code, reason } },
      );
    await record(
      ctx,
      "commitment.split",
      { kind: "commitment", id: row.id },
      { before: factsOf(row), after: { ...factsOf(after), children: made.map(({ code }) => code), reason } },
    );
    await accountFor(ctx, { report, touched: [row], bareKind, reason });
    await tellLead(ctx, after, reason);
    return {
      id: after.id,
      version: after.version,
      state: after.state,
      codes: [after, ...made].map((one) => one.code),
    };
  });

const factsOf = ({ start, end, quote, titleZh, titleEn, yardstick }: Commitment) => ({
  ...{ start, end, quote, titleZh, titleEn, yardstick },
});

/** What a part has of the whole. */
const sameOf = (row: Commitment) => ({
  ...{ planId: row.planId, reportId: row.reportId, areaId: row.areaId, themeId: row.themeId },
  ...{ kind: row.kind, strength: row.strength, livelihood: row.livelihood },
  ...{ leadDepartmentId: row.leadDepartmentId, leadPostId: row.leadPostId, leaderPostId: row.leaderPostId },
  // What was deferred before stays to be seen: the original date stands beside the new one for ever.
  ...{ startOn: row.startOn, dueOn: row.dueOn },
  ...{ originalDueOn: row.originalDueOn, deferrals: row.deferrals },
  ...{ formOfProofZh: row.formOfProofZh, formOfProofEn: row.formOfProofEn },
});

/** A value that is being filed belongs to the pledge that it was filed for. */
async function mustHaveNoReadings(
  ctx: WriteCtx,
  leaving: readonly { id: string; metricZh: string }[],
): Promise<void> {
  if (leaving.length === 0) return;
  const [filed] = await ctx.db
    .select({ measureId: readings.measureId })
    .from(readings)
    .where(
      inArray(
        readings.measureId,
        leaving.map((one) => one.id),
      ),
    )
    .limit(1);
  const metric = leaving.find((one) => one.id === filed?.measureId)?.metricZh;
  if (metric) throw new AppError("CONFLICT", "provenance.readingStands", { metric });
}

async function keepFirst(
  ctx: WriteCtx,
  row: Allowed<Commitment>,
  { titleZh, titleEn, start, end, quote }: Part,
  measured: number,
): Promise<Commitment> {
  const judged =
    row.yardstick === "children" || measured > 0
      ? null
      : yardstickOfPart(row, measured, await stepsOf(ctx, row.id));
  const [after] = await ctx.db
    .update(commitments)
    .set({
      ...{ titleZh, titleEn, start, end, quote },
      ...(judged ? { yardstick: judged.yardstick } : {}),
      searchText: searchTextOf({ code: row.code, titleZh, titleEn, quote }),
      initials: initialsOf(titleZh),
      version: sql`${commitments.version} + 1`,
    })
    .where(and(eq(commitments.id, row.id), eq(commitments.version, row.version)))
    .returning();
  if (!after) throw await moved(ctx, row.id);
  // A measure that went to another part leaves it to be judged by steps that it may not have yet.
  const bare = judged && (await ctx.db.$count(milestones, eq(milestones.commitmentId, row.id))) === 0;
  if (bare && judged.steps.length)
    await ctx.db
      .insert(milestones)
      .values(judged.steps.map((step, index) => ({ ...step, commitmentId: row.id, sort: index + 1 })));
  await keepTerms(ctx, after);
  lampsOf(after);
  return after;
}
