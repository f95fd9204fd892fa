import { and, desc, eq, inArray, isNull, or } from "drizzle-orm";
import { auditEvents, grantApprovals } from "@/db/schema";
import { record } from "../core/audit";
import type { Ctx, WriteCtx } from "../core/context";
import { AppError } from "../core/errors";

/** What can wait for a second person. */
export const grantKinds = [
  "post",
  "password-link",
  "assign",
  "handover",
  "deputy",
  "end-deputy",
  "disable",
] as const;
export type GrantKind = (typeof grantKinds)[number];

export const grantKindOf = (kind: string): GrantKind => {
  const known = grantKinds.find((one) => one === kind);
  if (!known) throw new Error(`an approval of the unknown kind ${kind}`);
  return known;
};

type About = { kind: GrantKind; userId: string; postId: string | null };
/** Days and notes of a proposal: plain text, so that the trail holds all that the second person agrees to. */
export type Terms = Record<string, string>;

/**
 * Lets something wait for a second person. What exactly is proposed stands in the audit trail, where nobody can
 * change it before it is agreed to. Returns the approval's id.
 * @throws AppError CONFLICT `grant.pending` when something waits for the same account or post
 */
export async function propose(ctx: WriteCtx, about: About, terms: Terms = {}): Promise<string> {
  const { governmentId, userId: proposedBy } = ctx.actor;
  const same = or(
    eq(grantApprovals.userId, about.userId),
    about.postId ? eq(grantApprovals.postId, about.postId) : undefined,
  );
  const waiting = and(eq(grantApprovals.governmentId, governmentId), isNull(grantApprovals.decision), same);
  if (await ctx.db.$count(grantApprovals, waiting)) throw new AppError("CONFLICT", "grant.pending");
  const [grant] = await ctx.db
    .insert(grantApprovals)
    .values({ ...about, governmentId, proposedBy })
    .returning();
  if (!grant) throw new Error("an approval was inserted and not returned");
  await record(ctx, "grant.propose", { kind: "grant", id: grant.id }, { after: { ...about, ...terms } });
  return grant.id;
}

/** What was proposed, by approval, as the trail holds it; nothing for what was proposed without terms. */
export async function termsOfGrants(
  ctx: Pick<Ctx, "db" | "actor">,
  ids: readonly string[],
): Promise<Map<string, Terms>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db
    .select({ id: auditEvents.subjectId, payload: auditEvents.payload })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.governmentId, ctx.actor.governmentId),
        eq(auditEvents.verb, "grant.propose"),
        inArray(auditEvents.subjectId, [...ids]),
      ),
    )
    .orderBy(desc(auditEvents.seq));
  const texts = (after: Record<string, unknown>): Terms =>
    Object.fromEntries(
      Object.entries(after).flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])),
    );
  return new Map(rows.map(({ id, payload }) => [id, texts(payload?.after ?? {})]));
}
