// @ts-check

/** An upload or a long export that was begun may take this long to end. */
const patienceMs = 30_000;

/**
 * Ends an HTTP server in peace once `signal` is aborted: it takes nothing new, closes the connections that rest,
 * and lets the requests in hand be answered. What is not answered after half a minute is cut off.
 * @param {import("node:http").Server} server
 * @param {AbortSignal} signal
 * @param {{ patience?: number }} [options] milliseconds
 * @returns {Promise<{ cut: boolean }>} settles when the last connection has ended
 */
export function closeGracefully(server, signal, { patience = patienceMs } = {}) {
  let closing = false;
  let cut = false;
  server.prependListener("request", (_request, response) => {
    // A browser keeps its connection open after the answer; without this the server would wait for it.
    response.once("close", () => {
      if (closing) setImmediate(() => server.closeIdleConnections());
    });
    if (closing) response.setHeader("connection", "close");
  });
  return new Promise((resolve) => {
    const begin = () => {
      closing = true;
      const late = setTimeout(() => {
        cut = true;
        server.closeAllConnections();
      }, patience);
      server.close(() => {
        clearTimeout(late);
        resolve({ cut });
      });
      server.closeIdleConnections();
    };
    if (signal.aborted) begin();
    else signal.addEventListener("abort", begin, { once: true });
  });
}
