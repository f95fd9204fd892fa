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

/** A day or a month among the facts as people say it in the language of the words; anything else as it is. */
function said(words: ErrorWords, fact: string | number): string | number {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(String(fact)) ?? [];
  if (!year || !month) return fact;
  const named = { year, month: Number(month) };
  return day ? words("generic.day", { ...named, day: Number(day) }) : words("generic.month", named);
}

/**
 * Words for a refusal: the sentence of its own key if there is one, else the one of its code, else "unexpected".
 * Never shows a bare key, and never the text of an exception.
 */
export function errorText(words: ErrorWords, { key, code, facts }: Refusal): string {
  // Keys are made by the server; whether one has words is only known at run time.
  const own = key as Parameters<ErrorWords>[0] | null | undefined;
  if (own && words.has(own) && typeof words.raw(own) === "string") {
    const told = Object.entries(facts ?? {}).map(([name, fact]) => [name, said(words, fact)]);
    return words(own, Object.fromEntries(told));
  }
  return words((code && generic[code]) || "generic.unexpected");
}
