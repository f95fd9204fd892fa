import { createTranslator } from "next-intl";
import { en } from "@/app/_words/en";
import { zh } from "@/app/_words/zh";
import { AppError } from "@/server/core/errors";
import { log } from "@/server/core/log";
import { problemAnswer } from "@/server/public/answers";
import { Busy } from "@/server/public/copy-evidence";
import { NoPublicCopy } from "@/server/public/strip/no-public-copy";

/** What was published and is not any more. */
export class Gone extends Error {
  override name = "Gone";
}

/** A parameter that means nothing. */
export class Malformed extends Error {
  override name = "Malformed";
  constructor(readonly parameter: string) {
    super(`malformed ${parameter}`);
  }
}

const words = {
  zh: createTranslator({ locale: "zh", messages: zh, namespace: "openData" }),
  en: createTranslator({ locale: "en", messages: en, namespace: "openData" }),
};

const statuses = {
  malformed: 400,
  missing: 404,
  method: 405,
  gone: 410,
  noCopy: 415,
  unexpected: 500,
  busy: 503,
} as const;
type Kind = keyof typeof statuses;

/** A refusal as RFC 9457 shapes it, in both languages. */
export function problem(
  kind: Kind,
  facts: { parameter: string } = { parameter: "" },
  more: HeadersInit = {},
) {
  const headers = new Headers(more);
  headers.set("Content-Type", "application/problem+json; charset=utf-8");
  headers.set("Cache-Control", "no-store");
  headers.set("Access-Control-Allow-Origin", "*");
  headers.set("X-Robots-Tag", "noindex");
  const body = problemAnswer.parse({
    type: "about:blank",
    title: words.zh(`problem.${kind}.title`),
    titleEn: words.en(`problem.${kind}.title`),
    status: statuses[kind],
    detail: words.zh(`problem.${kind}.detail`, facts),
    detailEn: words.en(`problem.${kind}.detail`, facts),
  });
  return new Response(JSON.stringify(body), { status: statuses[kind], headers });
}

/** What nobody expected is logged, and its text stays here. */
export function problemOf(error: unknown): Response {
  if (error instanceof Malformed) return problem("malformed", { parameter: error.parameter });
  if (error instanceof AppError && error.code === "NOT_FOUND") return problem("missing");
  if (error instanceof Gone) return problem("gone");
  if (error instanceof NoPublicCopy) return problem("noCopy");
  if (error instanceof Busy) return problem("busy", undefined, { "Retry-After": "10" });
  log.error({ err: error }, "public request failed");
  return problem("unexpected");
}
