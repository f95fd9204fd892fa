// @ts-check
import { createServer } from "node:http";
import { Complaint } from "./main.mjs";

/** Room for 50 MB of evidence over a line of 256 kbit/s; whoever only pretends to send is cut off after it. */
const requestTimeout = 30 * 60_000;
const headersTimeout = 20_000;
/** Longer than a reverse proxy keeps its own side (60 s, commonly), or it would write into a closed connection. */
const keepAliveTimeout = 65_000;

/** The address of the connection itself; a client cannot write this header, it is overwritten here. */
export const peerHeader = "x-jiannuo-peer";

/**
 * An HTTP server that tells the application who is at the other end of the connection.
 * @param {import("node:http").RequestListener} handle
 */
export function createPeerServer(handle) {
  return createServer({ requestTimeout, headersTimeout, keepAliveTimeout }, (request, response) => {
    request.headers[peerHeader] = request.socket.remoteAddress ?? "";
    return handle(request, response);
  });
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
