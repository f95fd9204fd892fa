import { AppError } from "@/server/core/errors";
import { database } from "@/server/core/db";
import { findPublished } from "@/server/public/find";
import { askedSchema } from "@/server/public/schema";
import { licenceUrl } from "@/app/p/_ui/dataset";
import { type Endpoint, read } from "../endpoint";
import { endpoints } from "../endpoints";
import { description } from "../openapi";
import { originOf } from "../origin";
import { problem, problemOf } from "../problem";
import { send } from "../send";

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

/** The one way to the open data: finds the address, then the edition, then answers; the same for GET and HEAD. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { pathname, search, searchParams } = new URL(request.url);
    const path = pathname.slice(root.length);
    if (path === "/openapi.json")
      return await send(
        request,
        { type: "application/json; charset=utf-8", body: description() },
        { demonstration: false, licence: null, frozen: false },
      );
    const { endpoint, params } = routeOf(path);
    const query = Object.fromEntries(searchParams);
    const asked = read(askedSchema, { ...query, ...params });
    const ctx = { db: (await database()).db };
    const published = await findPublished(ctx, asked);
    const { document, edition, newest } = published;
    const made = await endpoint.make({
      ctx,
      published,
      of: { ...asked, edition: newest ? null : edition.period },
      params,
      query,
      origin: originOf(request),
      address: pathname + search,
    });
    const licence = licenceUrl(document.licence);
    return await send(request, made, {
      demonstration: document.demonstration,
      licence: URL.canParse(licence) ? licence : null,
      frozen: !newest,
    });
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
