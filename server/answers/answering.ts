import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "../core/log";
import { isBroken } from "./broken";
import { capture } from "./capture";
import { cutAtNonce, freshNonce, nonceOf } from "./nonce";
import { isOpenPage, withMissingWords } from "./missing-words";
import { pack } from "./pack";
import { keyOf, languageIn, publicGovernmentOf, takesGzip, wantsAnew } from "./kept-requests";
import type { AnswerStore, Kept } from "./store";

type Handle = (request: IncomingMessage, response: ServerResponse) => unknown;
/** A store with what the answers in it depend on. */
type Half<Whose> = { store: AnswerStore; stampOf: (whose: Whose) => Promise<string | null> };
type Parts = {
  /** Answers to those who are signed in, by their Cookie header. */
  signedIn: Half<string>;
  /** Pages for everybody, by government: apart, so that no crowd outside takes the room of those who work inside. */
  open: Half<string>;
};
type Asked = { key: string; half: Half<string>; stamp: string };

/** Headers that belong to one message, not to the answer. */
const ofTheMessage = new Set(["connection", "keep-alive", "transfer-encoding", "content-length", "date"]);

/**
 * Answers again from memory what nothing has changed since: the same address, asked by the same session under the same
 * post on the same day, with no write of its government committed in between; or a public page in the same language,
 * with nothing published in between (docs/adr/0007). Everything else goes to `handle`.
 */
export function answering({ signedIn, open }: Parts) {
  const making = new Map<string, Promise<unknown>>();

  return async (request: IncomingMessage, response: ServerResponse, handle: Handle): Promise<void> => {
    try {
      await answer(request, response, handle);
    } catch (error) {
      if (response.destroyed) return; // the client has gone: there is nobody to tell
      log.error({ err: error, url: request.url }, "an answer could not be given");
      if (response.headersSent) response.destroy();
      else
        response
          .writeHead(500, { "content-type": "text/plain; charset=utf-8" })
          .end("系统出错，请稍后再试。\nSomething went wrong; please try again later.\n");
    }
  };

  async function answer(request: IncomingMessage, response: ServerResponse, handle: Handle): Promise<void> {
    const asked = await askedOf(request);
    if (!asked) {
      if (isOpenPage(request)) await pass(request, response, handle);
      else await handle(request, response);
      return;
    }
    const { key, half, stamp } = asked;
    const anew = wantsAnew(request);
    // Whoever makes it meets its failure; the others try for themselves.
    if (!anew) await making.get(key)?.catch(() => undefined);
    const kept = anew ? null : half.store.get(key, stamp);
    if (kept) {
      await send(kept, request, response);
      return;
    }
    const begun = make(asked, request, response, handle);
    making.set(key, begun);
    try {
      await begun;
    } finally {
      if (making.get(key) === begun) making.delete(key);
    }
  }

  async function askedOf(request: IncomingMessage): Promise<Asked | null> {
    const address = keyOf(request);
    if (!address) return null;
    const { cookie = "" } = request.headers;
    const government = publicGovernmentOf(request);
    const half = government ? open : signedIn;
    const whose = government ?? cookie;
    const stamp = whose ? await stampOrNull(half, whose) : null;
    if (!stamp) return null;
    if (!government) return { key: `${address}\n${cookie}`, half, stamp };
    // The page is made with the language of its key and nothing else: what one sends must not show to all.
    const language = languageIn(cookie);
    request.headers.cookie = language ? `locale=${language}` : "";
    return { key: `${address}\n${language}`, half, stamp };
  }

  async function stampOrNull({ stampOf }: Half<string>, whose: string) {
    try {
      return await stampOf(whose);
    } catch (error) {
      // The page itself will meet the same trouble, and say so in words.
      log.warn({ err: error }, "no stamp could be read");
      return null;
    }
  }

  async function make(
    { key, half, stamp }: Asked,
    request: IncomingMessage,
    response: ServerResponse,
    handle: Handle,
  ): Promise<void> {
    const { status, headers, body } = await made(request, response, handle);
    const answer = await keptOf(stamp, headers, body);
    // Who asks may send long addresses and cookies: they count as well.
    if (status === 200 && headers["set-cookie"] === undefined && !isBroken(body))
      half.store.set(key, { ...answer, bytes: answer.bytes + key.length });
    await send(answer, request, response, { status, asMade: true });
  }
}

/** A public page that is not kept. */
async function pass(request: IncomingMessage, response: ServerResponse, handle: Handle): Promise<void> {
  const { status, headers, body } = await made(request, response, handle);
  await send(await keptOf("", headers, body), request, response, { status, asMade: true });
}

/** What the framework answers, whole and uncompressed. */
async function made(request: IncomingMessage, response: ServerResponse, handle: Handle) {
  const accepted = request.headers["accept-encoding"];
  const { status, headers, body } = await capture(request, response, handle);
  request.headers["accept-encoding"] = accepted;
  if (!isOpenPage(request)) return { status, headers, body };
  return { status, headers, body: withMissingWords(status, body, languageIn(request.headers.cookie)) };
}

async function keptOf(
  stamp: string,
  headers: Awaited<ReturnType<typeof capture>>["headers"],
  body: Buffer,
): Promise<Kept> {
  const lines = Object.entries(headers).flatMap(([name, value]): Kept["headers"][number][] =>
    value === undefined || ofTheMessage.has(name.toLowerCase())
      ? []
      : [[name, typeof value === "number" ? String(value) : value]],
  );
  const others = lines.filter(([name]) => name.toLowerCase() !== "vary");
  const nonce = nonceOf(headers["content-security-policy"]);
  const pieces = nonce ? cutAtNonce(body, nonce) : [body];
  const packed = nonce ? null : await pack(body);
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  return {
    stamp,
    headers: [...others, ["vary", varyOf(headers.vary)]],
    pieces,
    nonce,
    packed,
    etag,
    bytes: body.length + (packed?.length ?? 0),
  };
}

/** Compression and the session come on top of what the page itself varies by. */
function varyOf(given: Parameters<typeof String>[0]): string {
  const names = String(given ?? "")
    .split(",")
    .map((name) => name.trim());
  const own = names.filter((name) => name && !/^(accept-encoding|cookie)$/i.test(name));
  return [...own, "accept-encoding", "cookie"].join(", ");
}

type How = { status: number; asMade: boolean };

/** Writes an answer; a page gets a nonce of its own each time, so that none is ever seen twice. */
async function send(
  { headers, pieces, nonce, packed, etag }: Kept,
  request: IncomingMessage,
  response: ServerResponse,
  { status, asMade }: How = { status: 200, asMade: false },
): Promise<void> {
  const next = nonce && !asMade ? freshNonce() : nonce;
  const renewed = (value: string) => (nonce && next ? value.replaceAll(nonce, next) : value);
  for (const [name, value] of headers)
    response.setHeader(name, typeof value === "string" ? renewed(value) : value.map(renewed));
  if (!nonce && status === 200) {
    response.setHeader("etag", etag);
    response.setHeader("cache-control", "private, no-cache");
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304).end();
      return;
    }
  }
  const whole = next ? joined(pieces, Buffer.from(next)) : Buffer.concat(pieces);
  const gzip = whole.length > 1_000 && takesGzip(request);
  const body = gzip ? (packed ?? (await pack(whole))) : whole;
  if (gzip) response.setHeader("content-encoding", "gzip");
  response.setHeader("content-length", body.length);
  response.writeHead(status).end(body);
}

const joined = (pieces: readonly Buffer[], between: Buffer) =>
  Buffer.concat(pieces.flatMap((piece, n) => (n === 0 ? [piece] : [between, piece])));
