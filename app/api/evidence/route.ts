import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { commitments } from "@/db/schema";
import type { Ctx } from "@/server/core/context";
import { AppError } from "@/server/core/errors";
import { env } from "@/server/env";
import { attach } from "@/server/evidence/attach";
import { attachVisitPhoto, mustBeVisit } from "@/server/evidence/attach-visit-photo";
import { evidenceStore } from "@/server/evidence/choose-store";
import { mustBeOpen } from "@/server/evidence/filing";
import { type ReceivedFile, withReceivedFile } from "@/server/evidence/receive-file";
import { uploadInput, visitPhotoInput } from "@/server/evidence/schema";
import { typeOf } from "@/server/evidence/sniff";
import { currentPlan } from "@/server/plans/find";
import { requestContext } from "@/server/request";
import { refusalOf, signedOut } from "./refusal";
import { isSameOrigin } from "./same-origin";

export const dynamic = "force-dynamic";

/**
 * Takes one file, its bytes as the raw body: `POST /api/evidence?code=…&period=YYYY-MM&name=…&takenOn=YYYY-MM-DD`
 * (and `milestone=…`, which it is to prove, `update=…` for a draft that is not the period's own) for a filing; `?for=visit&evidence=…&name=…&takenOn=…` for a photograph
 * that a supervisor took while verifying that piece on site.
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

function receive(ctx: Ctx, request: Request) {
  const search = new URL(request.url).searchParams;
  return search.get("for") === "visit"
    ? receiveVisitPhoto(ctx, request, search)
    : receiveForFiling(ctx, request, search);
}

async function receiveForFiling(ctx: Ctx, request: Request, search: URLSearchParams) {
  const { code, name, ...asked } = inputOf(uploadInput, {
    code: search.get("code") ?? "",
    period: search.get("period") ?? "",
    name: search.get("name") ?? "",
    takenOn: search.get("takenOn") || null,
    milestoneId: search.get("milestone") || null,
    updateId: search.get("update") || null,
  });
  const key = { ...asked, commitmentId: await commitmentOf(ctx, code) };
  // Whoever may not add anything is told so before their file travels.
  await mustBeOpen(ctx, key);
  const store = await evidenceStore();
  return received(request, name, (name, file) => attach(ctx, { ...key, name, file }, store));
}

async function receiveVisitPhoto(ctx: Ctx, request: Request, search: URLSearchParams) {
  const { name, ...visit } = inputOf(visitPhotoInput, {
    evidence: search.get("evidence") ?? "",
    name: search.get("name") ?? "",
    takenOn: search.get("takenOn") || null,
  });
  await mustBeVisit(ctx, visit);
  const store = await evidenceStore();
  return received(request, name, (name, file) => attachVisitPhoto(ctx, { ...visit, name, file }, store));
}

function received<T>(
  request: Request,
  name: string,
  use: (name: string, file: ReceivedFile & Omit<Awaited<ReturnType<typeof typeOf>>, "name">) => Promise<T>,
): Promise<T> {
  const limits = { limitMb: env().EVIDENCE_MAX_MB, contentLength: request.headers.get("content-length") };
  return withReceivedFile(request.body, limits, async (file) => {
    const { name: kept, ...type } = await typeOf(file.path, name);
    return use(kept, { ...file, ...type });
  });
}

const missing: Record<string, string> = {
  code: "commitment.missing",
  evidence: "evidence.missing",
  updateId: "update.missing",
};

function inputOf<T extends z.ZodType>(shape: T, given: z.input<T>): z.output<T> {
  const parsed = shape.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = String(issue?.path[0] ?? "");
  throw new AppError("INVALID", missing[field] ?? issue?.message ?? "invalid", {}, field);
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
