import { ZodError } from "zod";
import { AppError, type Facts } from "../core/errors";
import { log } from "../core/log";

/** A refusal of one among many, as a page shows it. */
export type RefusedOne = { code: string; key: string; facts: Facts; field: string | null };

/** Tries one of many: what is refused, for whatever reason, is told and does not stop the others. */
export async function attempt<T>(run: () => Promise<T>): Promise<{ value: T } | { refused: RefusedOne }> {
  try {
    return { value: await run() };
  } catch (error) {
    return { refused: refusedOne(error) };
  }
}

function refusedOne(error: unknown): RefusedOne {
  if (error instanceof AppError)
    return { code: error.code, key: error.key, facts: error.facts, field: error.field };
  if (error instanceof ZodError) {
    const [issue] = error.issues;
    return {
      code: "INVALID",
      key: issue?.message ?? "invalid",
      facts: {},
      field: issue ? issue.path.map(String).join(".") : null,
    };
  }
  log.error({ err: error }, "one of many failed");
  return { code: "INTERNAL_SERVER_ERROR", key: "unexpected", facts: {}, field: null };
}
