import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";

type Handle = (request: IncomingMessage, response: ServerResponse) => unknown;
type Captured = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

/**
 * Lets `handle` write its answer, uncompressed, into memory instead of to the client. The response is as good as new
 * afterwards; whoever called sends it.
 * @throws when the client has gone: `handle` may then never end its answer
 */
export function capture(
  request: IncomingMessage,
  response: ServerResponse,
  handle: Handle,
): Promise<Captured> {
  const own = {
    writeHead: response.writeHead,
    write: response.write,
    end: response.end,
    flushHeaders: response.flushHeaders,
  };
  if (response.destroyed) return Promise.reject(new Error("the client has gone"));
  delete request.headers["accept-encoding"];
  const chunks: Buffer[] = [];
  const take = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === "string")
      chunks.push(Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8"));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const callback = (given: unknown[]) => {
    const last = given.at(-1);
    if (typeof last === "function") queueMicrotask(() => last());
  };
  return new Promise((resolve, reject) => {
    const patched = {
      writeHead(status: number, ...given: unknown[]) {
        response.statusCode = status;
        const headers = given.find((one) => typeof one === "object" && one !== null);
        if (Array.isArray(headers))
          for (let n = 0; n + 1 < headers.length; n += 2)
            response.setHeader(String(headers[n]), headers[n + 1]);
        else for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
        return response;
      },
      flushHeaders() {},
      write(...given: unknown[]) {
        take(given[0], given[1]);
        callback(given);
        return true;
      },
      end(...given: unknown[]) {
        take(given[0], given[1]);
        Object.assign(response, own);
        const headers = response.getHeaders();
        for (const name of response.getHeaderNames()) response.removeHeader(name);
        callback(given);
        resolve({ status: response.statusCode, headers, body: Buffer.concat(chunks) });
        return response;
      },
    };
    Object.assign(response, patched);
    const fail = (error: unknown) => {
      Object.assign(response, own);
      reject(error);
    };
    response.once("close", () => fail(new Error("the client has gone")));
    try {
      Promise.resolve(handle(request, response)).catch(fail);
    } catch (error) {
      fail(error);
    }
  });
}
