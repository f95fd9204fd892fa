/** NOT_FOUND covers what is foreign: another government's row and a missing one look the same. */
export type Problem = "NOT_FOUND" | "FORBIDDEN" | "CONFLICT" | "INVALID" | "ASK";

export type Facts = Record<string, string | number>;

/**
 * An expected refusal. `key` names a message of `errors.*`, `facts` fill it, `field` is the input it speaks of.
 * ASK wants the same call again with `key` among its `confirmed`.
 */
export class AppError extends Error {
  override name = "AppError";
  constructor(
    readonly code: Problem,
    readonly key: string,
    readonly facts: Facts = {},
    readonly field: string | null = null,
  ) {
    super(`${code} ${key}`);
  }
}
