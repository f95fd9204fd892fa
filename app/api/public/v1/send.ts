import { createHash } from "node:crypto";
import { isPacked, leastPacked, pack, streamOf, takesGzip } from "./pack";

/** What an address answers, before it is known whether the asker has it already. */
export type Made = {
  type: string;
  /** A function makes it when it is sent: not for those who have it already. */
  body: string | (() => Promise<Uint8Array> | AsyncIterable<string>);
  /** What the answer is told apart by; left out: its text. */
  tag?: string;
  headers?: HeadersInit;
  /** Making the body may come to a refusal, which HEAD has to say as well. */
  mayFail?: boolean;
};

export type About = { demonstration: boolean; licence: string | null };

/** An answer that only waits for its asker. Nothing in it belongs to a request, so that it can be kept. */
export type Ready = {
  tag: string;
  headers: Headers;
  body: Uint8Array<ArrayBuffer> | Exclude<Made["body"], string>;
  packed?: Promise<Uint8Array<ArrayBuffer>>;
  mayFail: boolean;
};

/** Whether an If-None-Match names the tag: compared weakly, as RFC 9110 wants it. */
export function isKnown(header: string | null, tag: string): boolean {
  if (header === null) return false;
  return isStar(header) || [...header.matchAll(/"[^"]*"/g)].some(([one]) => one === tag);
}
const isStar = (header: string | null) => header?.trim() === "*";

/**
 * A text may have to be taken back in a hurry, out of any edition: nobody shows an old answer without asking, and none
 * is shown while it is asked for anew.
 */
const cacheControl = "public, max-age=300, must-revalidate";

export function prepare(made: Made, { demonstration, licence }: About): Ready {
  const { type, body, mayFail = false } = made;
  const tag = createHash("sha256")
    .update(`${type}\n${made.tag ?? (typeof body === "string" ? body : "")}`, "utf8")
    .digest("base64url");
  const headers = new Headers({
    "Content-Type": type,
    "Cache-Control": cacheControl,
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
  });
  for (const [name, value] of new Headers(made.headers)) headers.set(name, value);
  if (isPacked(type)) headers.set("Vary", "Accept-Encoding");
  headers.append("Link", '</api/public/v1/openapi.json>; rel="service-desc"');
  if (licence) headers.append("Link", `<${licence}>; rel="license"`);
  if (demonstration) headers.set("X-Robots-Tag", "noindex");
  return {
    ...{ tag, headers, mayFail },
    body: typeof body === "string" ? new Uint8Array(Buffer.from(body, "utf8")) : body,
  };
}

const isIterable = (body: Promise<Uint8Array> | AsyncIterable<string>): body is AsyncIterable<string> =>
  Symbol.asyncIterator in body;

async function bodyOf(ready: Ready, packed: boolean): Promise<BodyInit> {
  const { body } = ready;
  if (typeof body !== "function") {
    if (!packed) return body;
    ready.packed ??= pack(body);
    return ready.packed;
  }
  const made = body();
  return isIterable(made) ? streamOf(made, packed) : new Uint8Array(await made);
}

/**
 * The answer to a request: whole, its headers alone (HEAD), or that nothing has changed (304). What is packed has a tag
 * of its own: its bytes are others.
 */
export async function send({ method, headers: asked }: Request, ready: Ready): Promise<Response> {
  const { body, mayFail } = ready;
  const known = asked.get("if-none-match");
  const packed =
    isPacked(ready.headers.get("Content-Type") ?? "") &&
    (typeof body === "function" || body.length >= leastPacked) &&
    takesGzip(asked.get("accept-encoding"));
  const headers = new Headers(ready.headers);
  const tag = packed ? `"${ready.tag}-gzip"` : `"${ready.tag}"`;
  headers.set("ETag", tag);
  const has = isKnown(known, tag);
  // Who names the tag had the answer once; anybody else hears of a refusal.
  if (mayFail && (isStar(known) || (method === "HEAD" && !has))) await bodyOf(ready, packed);
  if (has) {
    headers.delete("Content-Type");
    headers.delete("Content-Disposition");
    return new Response(null, { status: 304, headers });
  }
  if (packed) headers.set("Content-Encoding", "gzip");
  if (method === "HEAD") return new Response(null, { headers });
  return new Response(await bodyOf(ready, packed), { headers });
}
