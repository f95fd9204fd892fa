import { getLocale, getTranslations } from "next-intl/server";
import { errorText } from "@/app/_words/error-text";
import type { Locale } from "@/db/values";
import { AppError } from "@/server/core/errors";
import { env } from "@/server/env";
import { log } from "@/server/core/log";
import { clientAddress } from "@/server/people/client-address";
import { languageOf } from "@/app/_words/language-of";

const statuses: Record<string, number> = {
  "clue.tooMany": 429,
  "clue.lookUpTooMany": 429,
  "clue.tooLarge": 413,
  "clue.crossSite": 403,
  "clue.sentAlready": 409,
};

/** The address's own language goes before the chosen one, as for the page that the form stood on. */
export async function wordsOf(request: Request) {
  const { pathname, search } = new URL(request.url);
  const locale: Locale = languageOf(pathname + search) ?? ((await getLocale()) === "en" ? "en" : "zh");
  return {
    locale,
    words: await getTranslations({ locale, namespace: "clues" }),
    errors: await getTranslations({ locale, namespace: "errors" }),
    pages: await getTranslations({ locale, namespace: "publicPages" }),
    shell: await getTranslations({ locale, namespace: "shell" }),
  };
}

export type Told = Awaited<ReturnType<typeof wordsOf>>;

/** Whom to count: the client's address, which is hashed with the server's secret before it is kept. */
export const fromOf = (request: Request) => ({
  secret: env().NEXTAUTH_SECRET,
  address: clientAddress(
    request.headers.get("x-jiannuo-peer"),
    request.headers.get("x-forwarded-for"),
    env().TRUSTED_PROXIES,
  ),
});

/** A refusal as status, words and time to wait; what nobody expected is logged, and its text stays here. */
export function refusalOf(error: unknown, errors: Told["errors"]) {
  if (!(error instanceof AppError)) {
    log.error({ err: error }, "a clue's form failed");
    return { status: 500, text: errorText(errors, {}), field: null };
  }
  const { key, code, facts, field } = error;
  const status = statuses[key] ?? (code === "NOT_FOUND" ? 404 : 400);
  const retryAfter = status === 429 ? Number(facts.seconds) : undefined;
  return { status, text: errorText(errors, { key, code, facts }), field, retryAfter };
}
