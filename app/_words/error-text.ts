import type { useTranslations } from "next-intl";
import type { Facts, Problem } from "@/server/core/errors";

export type ErrorWords = ReturnType<typeof useTranslations<"errors">>;
type GenericKey = Parameters<ErrorWords>[0] & `generic.${string}`;

/** Codes as they come from tRPC and from AppError, each with the sentence that is always true of it. */
const generic: Record<string, GenericKey> = {
  UNAUTHORIZED: "generic.signedOut",
  FORBIDDEN: "generic.forbidden",
  NOT_FOUND: "generic.notFound",
  CONFLICT: "generic.conflict",
  INVALID: "generic.invalid",
  BAD_REQUEST: "generic.invalid",
  TOO_MANY_REQUESTS: "generic.tooMany",
  NETWORK: "generic.network",
} satisfies Partial<Record<Problem | string, GenericKey>>;

type Refusal = { key?: string | null; code?: string | null; facts?: Facts | null };

/**
 * Words for a refusal: the sentence of its own key if there is one, else the one of its code, else "unexpected".
 * Never shows a bare key, and never the text of an exception.
 */
export function errorText(words: ErrorWords, { key, code, facts }: Refusal): string {
  // Keys are made by the server; whether one has words is only known at run time.
  const own = key as Parameters<ErrorWords>[0] | null | undefined;
  if (own && words.has(own) && typeof words.raw(own) === "string") return words(own, facts ?? {});
  return words((code && generic[code]) || "generic.unexpected");
}
