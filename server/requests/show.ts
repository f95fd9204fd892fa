import { eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { commitments, lampRows, notices, supports, users } from "@/db/schema";
import { type Commitment, findCommitment } from "../commitments/find";
import { measuresOf } from "../commitments/measures-of";
import { maySee } from "../commitments/policy";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { evidenceOf } from "../evidence/list";
import { findPlanFacts } from "../lamps/plan-facts";
import { refreshLamps } from "../lamps/refresh";
import { maySeeEvidence } from "../updates/policy";
import { verifiedPieces } from "./closing-proof";
import { findRequest } from "./find";
import { requestsOf } from "./of-commitment";
import type { showRequestInput } from "./schema";

/** A request with everything that its decision rests on. NOT_FOUND for a missing or foreign one. */
export async function showRequest(ctx: Ctx, input: z.output<typeof showRequestInput>) {
  const found = await findRequest(ctx, input.id, (who, what) => who.governmentId === what.governmentId);
  const commitment = await findCommitment(ctx, found.commitmentId, maySee);
  const all = await requestsOf(ctx, commitment.id);
  const request = all.find((one) => one.id === found.id);
  if (!request) throw new AppError("NOT_FOUND", "request.missing");
  const { plan } = await findPlanFacts(ctx.db, commitment.planId);
  await refreshLamps(ctx, plan);
  const [lamp] = await ctx.db.select().from(lampRows).where(eq(lampRows.commitmentId, commitment.id));
  return {
    request,
    commitment,
    lamp: lamp ?? null,
    people: await peopleOf(ctx, request),
    measures: await measuresOf(ctx.db, commitment.id),
    evidence: await proofOf(ctx, commitment),
    verified: request.kind === "closing" ? await verifiedPieces(ctx, commitment) : null,
    notice: await noticeOf(ctx, request.answers?.noticeId),
    history: all.filter((one) => one.id !== request.id),
  };
}

async function peopleOf(ctx: Ctx, row: { endorsedBy: string | null; decidedBy: string | null }) {
  const ids = [row.endorsedBy, row.decidedBy].filter((id) => id !== null);
  const found = await ctx.db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, ids));
  const name = (id: string | null) => found.find((one) => one.id === id)?.name ?? null;
  return { endorsedBy: name(row.endorsedBy), decidedBy: name(row.decidedBy) };
}

/** The evidence of the item, of a programme also that of its parts; null for whoever may not see it. */
async function proofOf(ctx: Ctx, commitment: Commitment) {
  const supporting = await ctx.db
    .select({ id: supports.departmentId })
    .from(supports)
    .where(eq(supports.commitmentId, commitment.id));
  const who = { ...commitment, supportDepartmentIds: supporting.map((one) => one.id) };
  if (!maySeeEvidence(ctx.actor, who)) return null;
  const parts = commitment.hasChildren
    ? await ctx.db.select().from(commitments).where(eq(commitments.parentId, commitment.id))
    : [];
  const pieces = [];
  for (const item of [commitment, ...parts]) {
    // A part that another department leads is shown to those who may see it all the same.
    if (item.id !== commitment.id && !maySeeEvidence(ctx.actor, { ...item, supportDepartmentIds: [] }))
      continue;
    pieces.push(...(await evidenceOf(ctx, item.id)).map((piece) => ({ ...piece, code: item.code })));
  }
  return pieces;
}

async function noticeOf(ctx: Ctx, id: unknown) {
  if (typeof id !== "string") return null;
  const [row] = await ctx.db.select().from(notices).where(eq(notices.id, id));
  return row ?? null;
}
