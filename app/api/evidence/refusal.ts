import { AppError, type Problem } from "@/server/core/errors";
import { log } from "@/server/core/log";

const statuses: Record<Problem, number> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  CONFLICT: 409,
  INVALID: 400,
  ASK: 412,
};
const ofKey: Record<string, number> = {
  "evidence.tooLarge": 413,
  "evidence.forbiddenType": 415,
  "evidence.disguised": 415,
  "evidence.macros": 415,
};

const answer = (status: number, body: { code: string; key: string; facts?: object; field?: string | null }) =>
  Response.json({ facts: {}, field: null, ...body }, { status, headers: { "Cache-Control": "no-store" } });

export const signedOut = () => answer(401, { code: "UNAUTHORIZED", key: "UNAUTHORIZED" });

/** A refusal as JSON `{ code, key, facts, field }`; what nobody expected is logged, and its text stays here. */
export function refusalOf(error: unknown): Response {
  if (error instanceof AppError) {
    const { code, key, facts, field } = error;
    return answer(ofKey[key] ?? statuses[code], { code, key, facts, field });
  }
  log.error({ err: error }, "evidence request failed");
  return answer(500, { code: "INTERNAL_SERVER_ERROR", key: "unexpected" });
}
