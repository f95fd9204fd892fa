import { and, asc, count, desc, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { commitments, departments, plans, portfolios, supports } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { measuresOf, milestonesOf } from "./measures-of";
import { mayAddChildren, mayAssign, mayConfirm, mayDiscontinue, mayRecall, maySettleMany } from "./policy";
import { postHolders } from "./post-holders";
import type { codeInput } from "./schema";
import { suggestPosts } from "./suggest-posts";

/**
 * What a supervisor settles before a commitment is sent out: what stands, what is suggested, and what there is to
 * choose from. Nobody else is given the choices.
 */
export async function assignment(ctx: Ctx, input: z.output<typeof codeInput>) {
  const { actor } = ctx;
  const [found] = await ctx.db
    .select({
      commitment: commitments,
      plan: { startOn: plans.startOn, endOn: plans.endOn, state: plans.state },
    })
    .from(commitments)
    .innerJoin(plans, eq(plans.id, commitments.planId))
    .where(and(eq(commitments.code, input.code), eq(commitments.governmentId, actor.governmentId)))
    .orderBy(desc(plans.year))
    .limit(1);
  if (!found) throw new AppError("NOT_FOUND", "commitment.missing");
  const { commitment, plan } = found;
  const supporting = await ctx.db
    .select({ id: supports.departmentId, proposed: supports.proposed })
    .from(supports)
    .innerJoin(departments, eq(departments.id, supports.departmentId))
    .where(eq(supports.commitmentId, commitment.id))
    .orderBy(asc(departments.sort));
  const [children] = await ctx.db
    .select({ n: count() })
    .from(commitments)
    .where(eq(commitments.parentId, commitment.id));
  const measures = await measuresOf(ctx.db, commitment.id);
  return {
    commitment,
    plan,
    supporting,
    children: children?.n ?? 0,
    measures: measures.map(({ readings: _, original: __, terms, ...measure }) => ({
      ...measure,
      target: terms?.target ?? null,
      targetMax: terms?.targetMax ?? null,
      nodes: terms?.nodes ?? null,
    })),
    milestones: await milestonesOf(ctx.db, commitment.id),
    suggested: await suggestPosts(ctx, commitment.leadDepartmentId),
    choices: maySettleMany(actor) ? await choicesOf(ctx) : { departments: [], leaders: [] },
    may: {
      confirm: mayConfirm(actor, commitment),
      assign: mayAssign(actor, commitment) && plan.state === "active",
      recall: mayRecall(actor, commitment),
      discontinue: mayDiscontinue(actor, commitment),
      addChildren: mayAddChildren(actor, commitment),
    },
  };
}

/** The departments with their posts, the leaders with what is in their charge. */
export async function choicesOf(ctx: Ctx) {
  const offered = await ctx.db
    .select({
      id: departments.id,
      code: departments.code,
      nameZh: departments.nameZh,
      nameEn: departments.nameEn,
    })
    .from(departments)
    .where(and(eq(departments.governmentId, ctx.actor.governmentId), isNull(departments.retiredAt)))
    .orderBy(asc(departments.sort), asc(departments.id));
  const posts = await postHolders(ctx, { roles: ["officer", "head", "leader"] });
  const charges = await ctx.db
    .select({ postId: portfolios.postId, departmentId: portfolios.departmentId })
    .from(portfolios)
    .where(eq(portfolios.governmentId, ctx.actor.governmentId));
  return {
    departments: offered.map((one) => ({
      ...one,
      // The head first: whom the duty falls to unless somebody else is named.
      posts: posts
        .filter((post) => post.departmentId === one.id && post.role !== "leader")
        .sort((a, b) => Number(b.role === "head") - Number(a.role === "head")),
    })),
    leaders: posts
      .filter((post) => post.role === "leader")
      .map((post) => ({
        ...post,
        departmentIds: charges.filter((one) => one.postId === post.id).map((one) => one.departmentId),
      })),
  };
}
