// @ts-check
import { createServer } from "node:http";
import { Complaint } from "./main.mjs";
import { dropUnreadableState } from "./router-state.mjs";

/** Room for 50 MB of evidence over a line of 256 kbit/s; whoever only pretends to send is cut off after it. */
const requestTimeout = 30 * 60_000;
const headersTimeout = 20_000;
/** Longer than a reverse proxy keeps its own side (60 s, commonly), or it would write into a closed connection. */
const keepAliveTimeout = 65_000;

/** The longest form, a list of 60 children, has some 1.7 MB when every field is full. */
const mostFormBytes = 2 * 1024 * 1024;

/** The address of the connection itself; a client cannot write this header, it is overwritten here. */
export const peerHeader = "x-jiannuo-peer";

/**
 * An HTTP server that tells the application who is at the other end of the connection, and keeps too long bodies
 * from it.
 * @param {import("node:http").RequestListener} handle
 */
export function createPeerServer(handle) {
  return createServer({ requestTimeout, headersTimeout, keepAliveTimeout }, (request, response) => {
    request.headers[peerHeader] = request.socket.remoteAddress ?? "";
    dropUnreadableState(request.headers);
    const refused = refusedAddress(request) ?? refusedMethod(request) ?? refusedBody(request);
    if (!refused) return handle(request, response);
    request.resume(); // what still comes is thrown away: a connection cut off in mid-sentence loses the answer
    const { status, words, ...headers } = refused;
    response.writeHead(status, { ...headers, "content-type": "text/plain; charset=utf-8" }).end(words);
  });
}

/** @typedef {{ status: number, words: string, allow?: string }} Refusal */

/**
 * The framework answers what it cannot decode, and an address that is no path, with an error of the server.
 * @param {import("node:http").IncomingMessage} request
 * @returns {Refusal | null}
 */
function refusedAddress({ url = "" }) {
  try {
    if (url.startsWith("/")) {
      decodeURIComponent(url.split("?", 1)[0] ?? "");
      return null;
    }
  } catch {
    // It is refused like any other address that cannot be read.
  }
  return {
    status: 400,
    words: "这个网址写错了，无法识别。\nThis address is malformed and cannot be read.\n",
  };
}

/** Of pages; what lies under /api says by itself what it takes. */
const pageMethods = new Set(["GET", "HEAD", "POST"]);
const known = new Set([...pageMethods, "PUT", "PATCH", "DELETE", "OPTIONS"]);

/**
 * @param {import("node:http").IncomingMessage} request
 * @returns {Refusal | null}
 */
function refusedMethod({ url = "", method = "" }) {
  const taken = url.startsWith("/api/") ? known : pageMethods;
  if (taken.has(method)) return null;
  const allow = [...taken].join(", ");
  return { status: 405, allow, words: "这个网址不支持这种操作。\nThis address does not take that method.\n" };
}

/**
 * Forms and calls are read into memory as a whole, before anybody knows who sends them. Evidence is streamed, and
 * has its own limit.
 * @param {import("node:http").IncomingMessage} request
 * @returns {Refusal | null}
 */
function refusedBody({ url = "", headers }) {
  if (url.split("?", 1)[0] === "/api/evidence") return null;
  if (headers["transfer-encoding"] !== undefined)
    return { status: 411, words: "请求没有说明长度。\nThe request does not say how long it is.\n" };
  return Number(headers["content-length"] ?? 0) > mostFormBytes
    ? { status: 413, words: "提交的内容过长。\nWhat was sent is too long.\n" }
    : null;
}

/**
 * @param {import("node:http").Server} server
 * @param {import("./address.mjs").Address} address
 * @returns {Promise<void>}
 * @throws {Complaint} when the address cannot be listened on
 */
export function listen(server, { host, port }) {
  return new Promise((resolve, reject) => {
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      const why =
        error.code === "EADDRINUSE"
          ? `Port ${port} is in use; stop what uses it or set PORT to another one.`
          : error.code === "EACCES"
            ? `This user may not listen on port ${port}; set PORT to one above 1023.`
            : `Cannot listen on HOST ${host}, PORT ${port} (${error.code ?? error.message}).`;
      reject(new Complaint(why, { cause: error }));
    });
    server.listen(port, host, () => resolve());
  });
}
