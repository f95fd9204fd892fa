import { Readable } from "node:stream";
import { z } from "zod";
import { AppError } from "@/server/core/errors";
import { answerHeaders } from "@/server/evidence/answer-headers";
import { evidenceStore } from "@/server/evidence/choose-store";
import { openEvidence } from "@/server/evidence/open";
import { requestContext } from "@/server/request";
import { refusalOf, signedOut } from "../refusal";

export const dynamic = "force-dynamic";

/** Streams one file of evidence to whoever may see it; refusals as those of the upload. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  try {
    const { db, actor } = await requestContext();
    if (!actor) return signedOut();
    const { data: id } = z.uuid().safeParse((await params).id);
    if (!id) throw new AppError("NOT_FOUND", "evidence.missing");
    const { stream, ...row } = await openEvidence({ db, actor }, id, await evidenceStore());
    return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, {
      headers: answerHeaders(row),
    });
  } catch (error) {
    return refusalOf(error);
  }
}
