import { AppError } from "@/server/core/errors";
import { database } from "@/server/core/db";
import type { PublicCtx } from "@/server/public/context";
import { findPublished } from "@/server/public/find";
import { askedSchema } from "@/server/public/schema";
import { publicStamp } from "@/server/public/stamp";
import { licenceUrl } from "@/app/p/_ui/dataset";
import { type Endpoint, jsonType, read } from "../endpoint";
import { endpoints } from "../endpoints";
import { keepAnswer, keptAnswer } from "../keep";
import { description } from "../openapi";
import { originOf } from "../origin";
import { problem, problemOf } from "../problem";
import { prepare, type Ready, send } from "../send";

export const dynamic = "force-dynamic";

const root = "/api/public/v1";
const methods = "GET, HEAD, OPTIONS";

const patterns = endpoints.map((endpoint) => ({
  endpoint,
  pattern: new RegExp(
    `^/(?<government>[^/]+)/(?<year>[^/]+)${endpoint.path
      .replaceAll(".", "\\.")
      .replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`,
  ),
}));

/** @throws AppError NOT_FOUND for an address that there is not */
function routeOf(pathname: string): { endpoint: Endpoint; params: Record<string, string> } {
  for (const { endpoint, pattern } of patterns) {
    const found = pattern.exec(pathname)?.groups;
    if (!found) continue;
    try {
      const params = Object.fromEntries(
        Object.entries(found).map(([name, value]) => [name, decodeURIComponent(value)]),
      );
      return { endpoint, params };
    } catch (error) {
      if (!(error instanceof URIError)) throw error;
    }
  }
  throw new AppError("NOT_FOUND", "edition.missing");
}

let openapi: Ready | undefined;
function described(): Ready {
  openapi ??= prepare({ type: jsonType, body: description() }, { demonstration: false, licence: null });
  return openapi;
}

const common = ["edition"];

/** Parameters that are not known are passed over, and do not make another address. */
function searchOf({ parameters = [] }: Endpoint, given: URLSearchParams): Record<string, string> {
  const names = [...common, ...parameters.flatMap((one) => (one.in === "query" ? [one.name] : []))];
  return Object.fromEntries(names.flatMap((name) => given.getAll(name).map((value) => [name, value])));
}

type Question = { endpoint: Endpoint; params: Record<string, string>; query: Record<string, string> };

/** Finds the edition and makes the answer of an address. */
async function answerTo(
  ctx: PublicCtx,
  { endpoint, params, query }: Question,
  at: { origin: string; address: string },
): Promise<Ready> {
  const asked = read(askedSchema, { ...query, ...params });
  const published = await findPublished(ctx, asked);
  const { document, edition, newest } = published;
  const of = { ...asked, edition: newest ? null : edition.period };
  const made = await endpoint.make({ ctx, published, of, params, query, ...at });
  const licence = licenceUrl(document.licence);
  return prepare(made, {
    demonstration: document.demonstration,
    licence: URL.canParse(licence) ? licence : null,
  });
}

/** The one way to the open data: finds the address, then the answer that is kept or its edition; the same for HEAD. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { pathname, searchParams } = new URL(request.url);
    const path = pathname.slice(root.length);
    if (path === "/openapi.json") return await send(request, described());
    const { endpoint, params } = routeOf(path);
    const query = searchOf(endpoint, searchParams);
    const search = new URLSearchParams(query).toString();
    const at = { origin: originOf(request), address: pathname + (search && `?${search}`) };
    const ctx = { db: (await database()).db };
    const stamp = endpoint.anew ? null : await publicStamp(ctx.db, params.government ?? "");
    const key = `${stamp} ${at.origin}${at.address}`;
    const kept = stamp ? keptAnswer(key) : null;
    const ready = kept ?? (await answerTo(ctx, { endpoint, params, query }, at));
    if (stamp && !kept) keepAnswer(key, ready);
    return await send(request, ready);
  } catch (error) {
    return problemOf(error);
  }
}
export const HEAD = GET;

/** A browser asks first when a page of another site sends a conditional request. */
export function OPTIONS(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      Allow: methods,
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": methods,
      "Access-Control-Allow-Headers": "If-None-Match",
      "Access-Control-Max-Age": "86400",
    },
  });
}

const refuse = (): Response => problem("method", undefined, { Allow: methods });
export const POST = refuse;
export const PUT = refuse;
export const PATCH = refuse;
export const DELETE = refuse;
