import type { IncomingMessage } from "node:http";

/**
 * Answers that depend on nothing but who asks, the address, the government's data and its day. Pages that tell of the
 * time of day, of sign-ins or of mail are not among them.
 */
const pages = /^\/(overview|commitments|departments(\/[A-Za-z0-9-]{1,40})?|method|report(\/coverage)?)$/;
const queries = /^\/api\/trpc\/(overview\.show|commitments\.(list|choices)|departments\.(league|show))$/;

/** What a move between pages sends besides the address, and what the router answers by. */
const varies = [
  "rsc",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
] as const;

/** Pages for everybody, of one government; those with a form of their own are made for each. */
const publicPages =
  /^\/p\/([a-z0-9][a-z0-9-]{0,63})\/[12]\d{3}(\/(report|changes|items(\/[A-Za-z0-9-]{1,40})?|method|editions|data))?$/;

/** The government whose public page is asked for; null for every other address. */
export const publicGovernmentOf = ({ url = "" }: Pick<IncomingMessage, "url">): string | null =>
  publicPages.exec(url.split("?", 1)[0] ?? "")?.[1] ?? null;

/** The one cookie that changes a public page. */
export const languageIn = (cookie: string | undefined): string =>
  /(?:^|;\s*)locale=(zh|en)(?:;|$)/.exec(cookie ?? "")?.[1] ?? "";

/** What tells one kept answer from another, or null for a request that is always answered anew. */
export function keyOf(request: Pick<IncomingMessage, "method" | "url" | "headers">): string | null {
  const { method, url = "", headers } = request;
  if (method !== "GET" || headers.range || headers.upgrade) return null;
  // Calls may ask for a stream instead; nobody here does.
  if (headers["trpc-accept"] !== undefined || headers.accept?.includes("jsonl")) return null;
  const [path = ""] = url.split("?", 1);
  if (url.length > 2_000 || !(pages.test(path) || queries.test(path) || publicPages.test(path))) return null;
  return [url, ...varies.map((name) => headers[name] ?? "")].join("\n");
}

/** Somebody presses reload with the wish to see everything anew. */
export const wantsAnew = ({ headers }: Pick<IncomingMessage, "headers">) =>
  headers["cache-control"] === "no-cache" || headers.pragma === "no-cache";

/** Whether the body may come compressed: gzip is named, and not at a quality of nought. */
export const takesGzip = ({ headers }: Pick<IncomingMessage, "headers">) =>
  String(headers["accept-encoding"] ?? "")
    .toLowerCase()
    .split(",")
    .some((one) => /^\s*gzip\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/.test(one));
