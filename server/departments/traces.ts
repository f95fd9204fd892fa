import { eq, inArray } from "drizzle-orm";
import { commitments, contributions, notices, requests, sessions, updateSteps } from "@/db/schema";
import type { Ctx } from "../core/context";

/**
 * Of some people, those who left no trace: no sign-in on record, and nothing done in the plan. Sign-ins are kept for
 * thirty days after their end (server/tick/clean.ts), so that alone they would call a quiet person a phantom.
 */
export async function withoutTrace(
  ctx: Ctx,
  planId: string,
  userIds: readonly string[],
): Promise<Set<string>> {
  const left = new Set(userIds);
  for (const seen of [signedIn, filed, contributed, asked, pressed]) {
    if (left.size === 0) return left;
    for (const id of await seen(ctx, planId, [...left])) if (id) left.delete(id);
  }
  return left;
}

type Seen = (ctx: Ctx, planId: string, userIds: string[]) => Promise<(string | null)[]>;

const signedIn: Seen = async ({ db }, _, userIds) =>
  (
    await db.selectDistinct({ id: sessions.userId }).from(sessions).where(inArray(sessions.userId, userIds))
  ).map((row) => row.id);

const filed: Seen = async ({ db }, planId) =>
  (
    await db
      .selectDistinct({ id: updateSteps.userId })
      .from(commitments)
      .innerJoin(updateSteps, eq(updateSteps.commitmentId, commitments.id))
      .where(eq(commitments.planId, planId))
  ).map((row) => row.id);

const contributed: Seen = async ({ db }, planId) =>
  (
    await db
      .selectDistinct({ id: contributions.authorId })
      .from(commitments)
      .innerJoin(contributions, eq(contributions.commitmentId, commitments.id))
      .where(eq(commitments.planId, planId))
  ).map((row) => row.id);

const asked: Seen = async ({ db }, planId) =>
  (
    await db
      .select({ filed: requests.filedBy, endorsed: requests.endorsedBy, decided: requests.decidedBy })
      .from(commitments)
      .innerJoin(requests, eq(requests.commitmentId, commitments.id))
      .where(eq(commitments.planId, planId))
  ).flatMap((row) => [row.filed, row.endorsed, row.decided]);

const pressed: Seen = async ({ db }, planId) =>
  (
    await db
      .select({
        drafted: notices.draftedBy,
        approved: notices.approvedBy,
        received: notices.acknowledgedBy,
        answered: notices.answeredBy,
      })
      .from(notices)
      .where(eq(notices.planId, planId))
  ).flatMap((row) => [row.drafted, row.approved, row.received, row.answered]);
