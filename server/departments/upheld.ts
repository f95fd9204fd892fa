import { and, eq, lte } from "drizzle-orm";
import { commitments, requests } from "@/db/schema";
import type { Ctx } from "../core/context";
import type { Standing } from "../lamps/standing";
import { lampKey, type Upheld } from "./appraisal";

/** What was disputed with success by the day: lamps by item and period, and notices. */
export async function upheldObjections(ctx: Ctx, planId: string, s: Standing): Promise<Upheld> {
  const rows = await ctx.db
    .select({ commitmentId: requests.commitmentId, answers: requests.answers })
    .from(commitments)
    .innerJoin(requests, eq(requests.commitmentId, commitments.id))
    .where(
      and(
        eq(commitments.planId, planId),
        eq(requests.kind, "objection"),
        eq(requests.state, "granted"),
        lte(requests.decidedOn, s.day),
      ),
    );
  const text = (value: unknown) => (typeof value === "string" ? [value] : []);
  return {
    lamps: new Set(
      rows.flatMap(({ commitmentId, answers }) =>
        text(answers?.period).map((period) => lampKey(commitmentId, period)),
      ),
    ),
    notices: new Set(rows.flatMap(({ answers }) => text(answers?.noticeId))),
  };
}
