import { and, count, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { commitments, measures, measureTerms, milestones } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { lampsOf } from "../lamps/touch";
import { mustBeOwnDepartments } from "../people/departments-of";
import { type Commitment, findCommitment } from "./find";
import { initialsOf } from "./initials-of";
import { moved } from "./move";
import { mayAddChildren } from "./policy";
import type { addChildrenInput, childInput } from "./schema";
import { searchTextOf } from "./search-text";
import { keepTerms } from "./terms";

type Child = z.output<typeof childInput>;

/**
 * Lists what a programme consists of (the report names 20 livelihood projects and lists none). Children quote
 * the parent's sentence, begin unassigned, and replace the parent in totals.
 */
export const addChildren = (ctx: Ctx, input: z.output<typeof addChildrenInput>) =>
  write(ctx, async (ctx) => {
    const parent = await findCommitment(ctx, input.id, (who, what) =>
      mayAddChildren(who, { ...what, parentId: null }),
    );
    if (parent.parentId) throw new AppError("INVALID", "commitment.childOfChild", { code: parent.code });
    await mustBeOwnDepartments(
      ctx,
      input.children.map((one) => one.leadDepartmentId),
    );
    // First of all the compare-and-set: of two who add at once, the second has not seen the first one's children.
    const [kept] = await ctx.db
      .update(commitments)
      .set({ hasChildren: true, yardstick: "children", version: sql`${commitments.version} + 1` })
      .where(and(eq(commitments.id, parent.id), eq(commitments.version, input.version)))
      .returning();
    if (!kept) throw await moved(ctx, parent.id);
    const [counted] = await ctx.db
      .select({ n: count() })
      .from(commitments)
      .where(eq(commitments.parentId, parent.id));
    const made: Commitment[] = [];
    for (const child of input.children)
      made.push(await addOne(ctx, parent, child, (counted?.n ?? 0) + made.length + 1));
    await keepTerms(ctx, kept);
    await record(
      ctx,
      "commitment.addChildren",
      { kind: "commitment", id: parent.id },
      { after: { children: made.map((one) => one.code) } },
    );
    lampsOf(parent);
    return made;
  });

async function addOne(ctx: WriteCtx, parent: Commitment, child: Child, n: number): Promise<Commitment> {
  const code = `${parent.code}-${String(n).padStart(2, "0")}`;
  const [row] = await ctx.db
    .insert(commitments)
    .values({
      governmentId: parent.governmentId,
      planId: parent.planId,
      parentId: parent.id,
      areaId: parent.areaId,
      themeId: parent.themeId,
      code,
      titleZh: child.titleZh,
      titleEn: child.titleEn,
      reportId: parent.reportId,
      quote: parent.quote,
      start: parent.start,
      end: parent.end,
      kind: child.kind,
      strength: parent.strength,
      livelihood: parent.livelihood,
      leadDepartmentId: child.leadDepartmentId,
      ownersProposed: false,
      startOn: parent.startOn,
      originalDueOn: parent.dueOn,
      dueOn: parent.dueOn,
      formOfProofZh: parent.formOfProofZh,
      formOfProofEn: parent.formOfProofEn,
      yardstick: child.measure ? "measures" : child.milestones.length ? "milestones" : "routine",
      yardstickProposed: false,
      state: "unassigned",
      demonstration: ctx.actor.demonstration,
      searchText: searchTextOf({ code, titleZh: child.titleZh, titleEn: child.titleEn, quote: parent.quote }),
      initials: initialsOf(child.titleZh),
    })
    .returning();
  if (!row) throw new Error("a child was inserted and not returned");
  if (child.measure) {
    const { target, ...measure } = child.measure;
    const [made] = await ctx.db
      .insert(measures)
      .values({
        ...measure,
        commitmentId: row.id,
        sort: 1,
        comparator: "=",
        basis: "increment",
        frequency: "month",
        proposed: false,
      })
      .returning();
    if (!made) throw new Error("a measure was inserted and not returned");
    await ctx.db
      .insert(measureTerms)
      .values({ measureId: made.id, seq: 1, knownOn: parent.startOn, target, at: ctx.clock.real() });
  }
  for (const [sort, milestone] of child.milestones.entries())
    await ctx.db
      .insert(milestones)
      .values({ ...milestone, commitmentId: row.id, sort: sort + 1, proposed: false });
  await keepTerms(ctx, row);
  lampsOf(row);
  return row;
}
