import {
  createServer,
  get,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { answering } from "./answering";
import { AnswerStore } from "./store";

const servers: (() => void)[] = [];
afterEach(() => {
  for (const close of servers.splice(0)) close();
});

/** A server whose pages count how often they were made; `stamp` may be changed between two requests. */
async function serving(handle: (count: number, request: IncomingMessage, response: ServerResponse) => void) {
  const state = { stamp: "1" as string | null, made: 0, fails: false };
  const answer = answering({
    store: new AnswerStore(1_000_000),
    stampOf: async () => {
      if (state.fails) throw new Error("no database");
      return state.stamp;
    },
  });
  const made: RequestListener = (request, response) => handle(++state.made, request, response);
  const server = createServer((request, response) => void answer(request, response, made));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  servers.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(url + path, { headers: { cookie: "session=a", ...headers } });
  return { state, url, ask };
}

const page =
  (nonceOf: (count: number) => string) => (count: number, _: IncomingMessage, response: ServerResponse) => {
    const nonce = nonceOf(count);
    response.setHeader("content-security-policy", `script-src 'nonce-${nonce}'`);
    response.writeHead(200, { "content-type": "text/html", "cache-control": "no-store" });
    response.write(`<p>${count}</p><script nonce="${nonce}">${"x".repeat(2_000)}</script>`);
    response.end(`<script nonce="${nonce}"></script>`);
  };
const data = (count: number, _: IncomingMessage, response: ServerResponse) => {
  response.writeHead(200, ["content-type", "application/json"]).end(JSON.stringify({ count }));
};

describe("answering", () => {
  it("answers again from memory until the stamp changes, for the same cookie and address only", async () => {
    const { state, ask } = await serving(data);
    const counts = async (path: string, headers?: Record<string, string>) =>
      (await (await ask(path, headers)).json()).count;
    expect(await counts("/api/trpc/overview.show")).toBe(1);
    expect(await counts("/api/trpc/overview.show")).toBe(1);
    expect(await counts("/api/trpc/overview.show", { cookie: "session=b" })).toBe(2);
    expect(await counts("/api/trpc/overview.show?input=1")).toBe(3);
    expect(await counts("/api/trpc/overview.show")).toBe(1);
    state.stamp = "2";
    expect(await counts("/api/trpc/overview.show")).toBe(4);
    expect(await counts("/api/trpc/overview.show", { "cache-control": "no-cache" })).toBe(5);
    expect(await counts("/api/trpc/overview.show")).toBe(5);
  });

  it("hands on what has no session, no cookie, no place among the kept, or no stamp to be read", async () => {
    const { state, ask } = await serving(data);
    state.stamp = null;
    await ask("/overview");
    await ask("/overview");
    state.stamp = "1";
    await ask("/desk");
    await ask("/desk");
    state.fails = true;
    await ask("/overview");
    await ask("/overview");
    expect(state.made).toBe(6);
  });

  it("gives every page a nonce of its own, in header and body alike", async () => {
    const { state, ask } = await serving(page((count) => `bm9uY2U${count}`));
    const nonces = new Set<string>();
    const bodies = new Set<string>();
    for (let n = 0; n < 4; n++) {
      const answer = await ask("/overview");
      expect(answer.status).toBe(200);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.headers.get("content-type")).toBe("text/html");
      const nonce = /'nonce-(.+)'/.exec(answer.headers.get("content-security-policy") ?? "")?.[1] ?? "";
      const body = await answer.text();
      expect(body.match(/nonce="([^"]+)"/g)).toEqual([`nonce="${nonce}"`, `nonce="${nonce}"`]);
      nonces.add(nonce);
      bodies.add(body.replaceAll(nonce, ""));
    }
    expect(nonces.size).toBe(4);
    expect(bodies.size).toBe(1);
    expect(state.made).toBe(1);
  });

  it("does not keep refusals, redirects or what sets a cookie", async () => {
    const { state, ask } = await serving((count, request, response) => {
      if (request.url?.endsWith("cookie")) response.setHeader("set-cookie", "a=b");
      const status = request.url?.endsWith("refused") ? 403 : 200;
      response.writeHead(status).end(String(count));
    });
    for (const path of ["/overview?refused", "/overview?cookie"]) {
      const first = await ask(path);
      expect([first.status, first.headers.get("set-cookie")]).toEqual(
        path.endsWith("refused") ? [403, null] : [200, "a=b"],
      );
      expect(await (await ask(path)).text()).not.toBe(await first.text());
    }
    expect(state.made).toBe(4);
  });

  it("tells whoever has the data already that it still holds", async () => {
    const { url, ask } = await serving(data);
    const first = await ask("/api/trpc/overview.show");
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe("private, no-cache");
    // fetch() would ask for everything anew as well.
    const statusOf = (held: string) =>
      new Promise((resolve) => {
        const headers = { cookie: "session=a", "if-none-match": held };
        get(`${url}/api/trpc/overview.show`, { headers }, (answer) => resolve(answer.resume().statusCode));
      });
    expect(await statusOf(etag)).toBe(304);
    expect(await statusOf('"other"')).toBe(200);
  });

  it("makes one answer for all who ask for it at once", async () => {
    const { state, ask } = await serving((count, _, response) => {
      setImmediate(() => response.end(JSON.stringify({ count })));
    });
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask("/api/trpc/overview.show")));
    expect(new Set(await Promise.all(answers.map((answer) => answer.text())))).toEqual(
      new Set(['{"count":1}']),
    );
    expect(state.made).toBe(1);
  });

  it("says so when a page cannot be made, and makes it the next time", async () => {
    const { state, ask } = await serving((count, _, response) => {
      if (count === 1) throw new Error("broken");
      response.end("whole");
    });
    expect((await ask("/overview")).status).toBe(500);
    expect(await (await ask("/overview")).text()).toBe("whole");
    expect(state.made).toBe(2);
  });
});
