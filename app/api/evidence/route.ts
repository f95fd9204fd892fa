import { and, eq } from "drizzle-orm";
import { commitments } from "@/db/schema";
import type { Ctx } from "@/server/core/context";
import { AppError } from "@/server/core/errors";
import { env } from "@/server/env";
import { attach } from "@/server/evidence/attach";
import { evidenceStore } from "@/server/evidence/choose-store";
import { mustBeOpen } from "@/server/evidence/filing";
import { withReceivedFile } from "@/server/evidence/receive-file";
import { uploadInput } from "@/server/evidence/schema";
import { typeOf } from "@/server/evidence/sniff";
import { currentPlan } from "@/server/plans/find";
import { requestContext } from "@/server/request";
import { refusalOf, signedOut } from "./refusal";
import { isSameOrigin } from "./same-origin";

export const dynamic = "force-dynamic";

/**
 * Takes one file: `POST /api/evidence?code=…&period=YYYY-MM&name=…&takenOn=YYYY-MM-DD`, its bytes as the raw body.
 * Answers `{ ok, evidence }`, or `{ code, key, facts, field }` with the refusal's status.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    const { db, actor, clock } = await requestContext();
    if (!actor) return signedOut();
    if (!isSameOrigin(request)) throw new AppError("FORBIDDEN", "evidence.crossSite");
    const evidence = await receive({ db, actor, clock }, request);
    return Response.json({ ok: true, evidence }, { headers: { "Cache-Control": "no-store" } });
  } catch (error) {
    const gone = request.signal.aborted && !(error instanceof AppError);
    return refusalOf(gone ? new AppError("INVALID", "evidence.interrupted", {}, "evidence") : error);
  }
}

async function receive(ctx: Ctx, request: Request) {
  const { code, name, ...asked } = inputOf(request);
  const key = { ...asked, commitmentId: await commitmentOf(ctx, code) };
  // Whoever may not add anything is told so before their file travels.
  await mustBeOpen(ctx, key);
  const store = await evidenceStore();
  const limits = { limitMb: env().EVIDENCE_MAX_MB, contentLength: request.headers.get("content-length") };
  return withReceivedFile(request.body, limits, async (received) => {
    const { name: kept, ...type } = await typeOf(received.path, name);
    return attach(ctx, { ...key, name: kept, file: { ...received, ...type } }, store);
  });
}

function inputOf(request: Request) {
  const search = new URL(request.url).searchParams;
  const parsed = uploadInput.safeParse({
    code: search.get("code") ?? "",
    period: search.get("period") ?? "",
    name: search.get("name") ?? "",
    takenOn: search.get("takenOn") || null,
  });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = String(issue?.path[0] ?? "");
  throw new AppError(
    "INVALID",
    field === "code" ? "commitment.missing" : (issue?.message ?? "invalid"),
    {},
    field,
  );
}

async function commitmentOf(ctx: Ctx, code: string): Promise<string> {
  const plan = await currentPlan(ctx);
  const [row] = await ctx.db
    .select({ id: commitments.id })
    .from(commitments)
    .where(and(eq(commitments.planId, plan.id), eq(commitments.code, code)));
  if (!row) throw new AppError("NOT_FOUND", "commitment.missing");
  return row.id;
}
