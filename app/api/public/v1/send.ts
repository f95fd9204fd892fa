import { createHash } from "node:crypto";
import { Readable } from "node:stream";

/** What an address answers, before it is known whether the asker has it already. */
export type Made = {
  type: string;
  /** Made when it is sent: not for those who have it already, and not for HEAD. */
  body: string | (() => Promise<Uint8Array> | AsyncIterable<string>);
  /** What the answer is told apart by; left out: its text. */
  tag?: string;
  headers?: HeadersInit;
};

type About = { demonstration: boolean; licence: string | null; frozen: boolean };

const tagOf = ({ type, body, tag }: Made): string =>
  `"${createHash("sha256")
    .update(`${type}\n${tag ?? (typeof body === "string" ? body : "")}`, "utf8")
    .digest("base64url")}"`;

/** Whether an If-None-Match names the tag: compared weakly, as RFC 9110 wants it. */
export function isKnown(header: string | null, tag: string): boolean {
  if (header === null) return false;
  return header.trim() === "*" || [...header.matchAll(/"[^"]*"/g)].some(([one]) => one === tag);
}

/** Editions are frozen, but a correction may withhold a text of any of them: none is kept for long. */
const cacheControl = (frozen: boolean) =>
  frozen
    ? "public, max-age=3600, stale-while-revalidate=86400"
    : "public, max-age=300, stale-while-revalidate=86400";

function headersOf(made: Made, tag: string, { demonstration, licence, frozen }: About): Headers {
  const headers = new Headers({
    "Content-Type": made.type,
    "Cache-Control": cacheControl(frozen),
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
  });
  for (const [name, value] of new Headers(made.headers)) headers.set(name, value);
  headers.set("ETag", tag);
  headers.append("Link", '</api/public/v1/openapi.json>; rel="service-desc"');
  if (licence) headers.append("Link", `<${licence}>; rel="license"`);
  if (demonstration) headers.set("X-Robots-Tag", "noindex");
  return headers;
}

const isIterable = (body: Promise<Uint8Array> | AsyncIterable<string>): body is AsyncIterable<string> =>
  Symbol.asyncIterator in body;

/** The answer to a request: whole, its headers alone (HEAD), or that nothing has changed (304). */
export async function send(request: Request, made: Made, about: About): Promise<Response> {
  const tag = tagOf(made);
  const headers = headersOf(made, tag, about);
  if (isKnown(request.headers.get("if-none-match"), tag)) {
    headers.delete("Content-Type");
    headers.delete("Content-Disposition");
    return new Response(null, { status: 304, headers });
  }
  if (request.method === "HEAD") return new Response(null, { headers });
  if (typeof made.body === "string") return new Response(made.body, { headers });
  const body = made.body();
  if (isIterable(body))
    return new Response(
      Readable.toWeb(Readable.from(body, { objectMode: false })) as ReadableStream<Uint8Array>,
      { headers },
    );
  return new Response(new Uint8Array(await body), { headers });
}
