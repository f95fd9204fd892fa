import { once } from "node:events";
import { Agent, get, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { closeGracefully } from "./graceful.mjs";
import { createPeerServer, listen } from "./http-server.mjs";

const opened: { server: Server; agent: Agent }[] = [];

async function started(handle: RequestListener, patience?: number) {
  const stop = new AbortController();
  const server = createPeerServer(handle);
  const ended = closeGracefully(server, stop.signal, { patience });
  await listen(server, { host: "127.0.0.1", port: 0 });
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  opened.push({ server, agent });
  const ask = async (headers: Record<string, string> = {}) => {
    const request = get({ host: "127.0.0.1", port, agent, headers });
    const [answer] = (await once(request, "response")) as [IncomingMessage];
    let body = "";
    for await (const part of answer.setEncoding("utf8")) body += part;
    return { status: answer.statusCode, body };
  };
  return { server, stop, ended, ask, port };
}

afterEach(() => {
  for (const { server, agent } of opened.splice(0)) {
    agent.destroy();
    server.closeAllConnections();
    server.close();
  }
});

/** A handler that tells when a request arrived, and answers when told to. */
function slowHandler() {
  let arrive: () => void = () => undefined;
  let finish: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const handle: RequestListener = async (_request, response) => {
    arrive();
    await finished;
    response.end("done");
  };
  return { handle, arrived, finish };
}

describe("a server that is asked to stop", () => {
  it("answers the request in hand, takes no new one, and then ends", async () => {
    const slow = slowHandler();
    const { stop, ended, ask, server, port } = await started(slow.handle);
    const answer = ask();
    await slow.arrived;
    stop.abort("SIGTERM");
    const late = get({ host: "127.0.0.1", port });
    expect(await once(late, "error")).toMatchObject([{ code: "ECONNREFUSED" }]);
    slow.finish();
    expect(await answer).toEqual({ status: 200, body: "done" });
    expect(await ended).toEqual({ cut: false });
    expect(server.listening).toBe(false);
  });

  it("closes connections that rest, however long a browser would keep them", async () => {
    const { stop, ended, ask } = await started((_request, response) => response.end("hello"));
    expect((await ask()).status).toBe(200);
    stop.abort("SIGINT");
    expect(await ended).toEqual({ cut: false });
  });

  it("cuts off what is not answered in time", async () => {
    const slow = slowHandler();
    const { stop, ended, ask } = await started(slow.handle, 20);
    const answer = ask();
    const failed = expect(answer).rejects.toMatchObject({ code: "ECONNRESET" });
    await slow.arrived;
    stop.abort("SIGTERM");
    expect(await ended).toEqual({ cut: true });
    await failed;
  });
});

describe("the server", () => {
  it("tells who is at the other end, whatever the client claims", async () => {
    const { ask } = await started((request, response) => response.end(request.headers["x-jiannuo-peer"]));
    expect((await ask({ "X-Jiannuo-Peer": "203.0.113.1" })).body).toBe("127.0.0.1");
  });

  it("says in one sentence that its port is taken", async () => {
    const { port } = await started((_request, response) => response.end());
    const second = createPeerServer((_request, response) => response.end());
    await expect(listen(second, { host: "127.0.0.1", port })).rejects.toThrow(
      `Port ${port} is in use; stop what uses it or set PORT to another one.`,
    );
  });

  it("leaves an upload of 50 MB over a slow line its time, and no time to dawdle with headers", () => {
    const server = createPeerServer(() => undefined);
    const slowLine = (50 * 8 * 1024) / 256;
    expect(server.requestTimeout / 1000).toBeGreaterThan(slowLine);
    expect(server.headersTimeout).toBeLessThanOrEqual(60_000);
  });
});
