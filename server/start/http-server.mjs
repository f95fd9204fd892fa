// @ts-check
import { createServer } from "node:http";
import { Complaint } from "./main.mjs";

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
    if (!isReadable(request.url)) {
      response.writeHead(400, { "content-type": "text/plain; charset=utf-8" }).end(unreadable);
      return;
    }
    const refused = refusedBody(request);
    if (!refused) return handle(request, response);
    request.resume(); // what still comes is thrown away: a connection cut off in mid-sentence loses the answer
    response.writeHead(refused).end();
  });
}

/** The framework itself answers an address that cannot be decoded with an error of the server. */
const unreadable = "这个网址写错了，无法识别。\nThis address is malformed and cannot be read.\n";

/** @param {string | undefined} url */
function isReadable(url = "") {
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

/**
 * Forms and calls are read into memory as a whole, before anybody knows who sends them. Evidence is streamed, and
 * has its own limit.
 * @param {import("node:http").IncomingMessage} request
 * @returns {number | null} the status of the refusal
 */
function refusedBody({ url = "", headers }) {
  if (url.split("?", 1)[0] === "/api/evidence") return null;
  if (headers["transfer-encoding"] !== undefined) return 411;
  return Number(headers["content-length"] ?? 0) > mostFormBytes ? 413 : null;
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
