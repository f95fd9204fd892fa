import {
  createServer,
  get,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { answering } from "./answering";
import { AnswerStore } from "./store";

const servers: (() => void)[] = [];
afterEach(() => {
  for (const close of servers.splice(0)) close();
});

/** A server whose pages count how often they were made; `stamp` may be changed between two requests. */
async function serving(handle: (count: number, request: IncomingMessage, response: ServerResponse) => void) {
  const state = {
    stamp: "1" as string | null,
    /** Stamps of what is published, by government. */
    editions: {} as Record<string, string>,
    made: 0,
    fails: false,
    /** Stamps read so far, what reading one waits for, and what is told when a client has gone. */
    asked: 0,
    reading: null as (() => Promise<void>) | null,
    left: () => {},
  };
  const store = new AnswerStore(1_000_000);
  const open = new AnswerStore(1_000_000);
  const answer = answering({
    signedIn: {
      store,
      stampOf: async () => {
        state.asked += 1;
        await state.reading?.();
        if (state.fails) throw new Error("no database");
        return state.stamp;
      },
    },
    open: { store: open, stampOf: async (slug) => state.editions[slug] ?? null },
  });
  const made: RequestListener = (request, response) => handle(++state.made, request, response);
  const server = createServer((request, response) => {
    response.once("close", () => state.left());
    void answer(request, response, made);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  servers.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(url + path, { headers: { cookie: "session=a", ...headers } });
  return { state, store, url, ask };
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

  it("keeps public pages for everybody by language, apart from the others, until something is published", async () => {
    const { state, store, ask } = await serving(data);
    const count = async (path: string, cookie = "") => (await (await ask(path, { cookie })).json()).count;
    state.editions = { shizhong: "1" };
    expect(await count("/p/shizhong/2023")).toBe(1);
    expect(await count("/p/shizhong/2023", "session=b; theme=dark")).toBe(1);
    expect(await count("/p/shizhong/2023", "session=b; locale=en")).toBe(2);
    expect(await count("/p/shizhong/2023", "locale=en")).toBe(2);
    expect(await count("/p/shizhong/2023/items?q=1")).toBe(3);
    expect(store.bytes, "those who are signed in keep their room").toBe(0);
    state.editions = { shizhong: "2" };
    expect(await count("/p/shizhong/2023")).toBe(4);
    for (const path of [
      "/p/elsewhere/2023",
      "/p/shizhong/2023/clues",
      "/p/shizhong/2023/items/SZ2023-001/clue",
    ]) {
      const first = await count(path);
      expect(await count(path), path).toBe(first + 1);
    }
  });

  it("makes a public page with the language of its key and nothing else that somebody sends", async () => {
    const { state, ask } = await serving((_, request, response) => {
      response.end(`made with ${request.headers.cookie}`);
    });
    state.editions = { shizhong: "1" };
    const text = async (cookie: string, query: string) =>
      (await ask(`/p/shizhong/2023?${query}`, { cookie })).text();
    // The framework decodes values, and takes the last of several.
    expect(await text("locale=%65n", "a")).toBe("made with ");
    expect(await text("Locale=en; session=b", "b")).toBe("made with ");
    expect(await text("locale=zh; locale=en", "c")).toBe("made with locale=zh");
    expect(await text("session=b; locale=en", "d")).toBe("made with locale=en");
  });

  it("puts words into a public page that does not exist, which the framework leaves to scripts", async () => {
    const empty =
      '<!DOCTYPE html><html id="__next_error__"><head></head><body><script></script></body></html>';
    const { ask } = await serving((_, request, response) => {
      response.writeHead(request.url?.includes("there") ? 200 : 404, { "content-type": "text/html" });
      response.end(request.url?.includes("whole") ? "<html><body></body></html>" : empty);
    });
    const text = async (path: string, cookie = "") => (await ask(path, { cookie })).text();
    for (const path of ["/p", "/p/nowhere/2023", "/p/shizhong/2023/items/X/clue?edition=2023-08"])
      expect(await text(path), path).toContain("<noscript><main><h1>没有这个页面");
    expect(await text("/p/nowhere/2023", "locale=en")).toContain("There is no such page");
    for (const path of ["/p/there", "/p/whole", "/public", "/commitments/X"])
      expect(await text(path), path).not.toContain("<noscript>");
    expect((await ask("/p/nowhere/2023")).status).toBe(404);
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

  it("counts the address and the cookie of what it keeps", async () => {
    const { store, ask } = await serving(data);
    await ask("/overview", { cookie: `session=${"a".repeat(8_000)}` });
    expect(store.bytes).toBeGreaterThan(8_000);
  });

  it("does not keep a page that broke after its head was sent", async () => {
    const { state, ask } = await serving((count, _, response) => {
      const broken = count === 1 ? String.raw`<script>a.push([1,"7:E{\"digest\":\"1\"}"])</script>` : "whole";
      response.end(count === 2 ? '0:["a"]\n7:E{"digest":"2"}\n' : broken);
    });
    for (const path of ["/overview", "/overview", "/overview"]) await ask(path);
    expect(await (await ask("/overview")).text()).toBe("whole");
    expect(state.made).toBe(3);
  });

  it("makes nothing for a client that went while its stamp was read, and keeps nobody else waiting", async () => {
    const { state, url, ask } = await serving((count, _, response) => {
      // As the framework does where it finds the connection closed.
      if (!response.destroyed) response.end(String(count));
    });
    const gone = new Promise<void>((resolve) => {
      state.left = resolve;
    });
    state.reading = () => gone;
    const asked = get(`${url}/overview`, { headers: { cookie: "session=a" } }).on("error", () => {});
    await vi.waitFor(() => expect(state.asked).toBe(1));
    asked.destroy();
    await gone;
    state.reading = null;
    expect(await (await ask("/overview")).text()).toBe("1");
  });

  it("puts the fresh nonce into every header, and leaves what else the answer varies by", async () => {
    const { ask } = await serving((_, __, response) => {
      response.setHeader("content-security-policy", "script-src 'nonce-bm9uY2U'");
      response.setHeader("vary", "rsc, Accept-Encoding");
      response.appendHeader("link", "</a.css>; nonce=bm9uY2U");
      response.appendHeader("link", "</b.css>; nonce=bm9uY2U");
      response.end("page");
    });
    await ask("/overview");
    const { headers } = await ask("/overview");
    const nonce = /'nonce-(.+)'/.exec(headers.get("content-security-policy") ?? "")?.[1];
    expect(nonce).not.toBe("bm9uY2U");
    expect(headers.get("link")).toBe(`</a.css>; nonce=${nonce}, </b.css>; nonce=${nonce}`);
    expect(headers.get("vary")).toBe("rsc, accept-encoding, cookie");
  });

  it.each([
    ["gzip, br", "gzip"],
    ["br", null],
    ["gzip;q=0, br", null],
    ["identity;q=0.5, GZIP;q=0.3", "gzip"],
  ])("compresses for who takes it: %s", async (accepted, encoding) => {
    const { ask } = await serving((_, __, response) => void response.end("x".repeat(2_000)));
    for (let n = 0; n < 2; n++) {
      const answer = await ask("/overview", { "accept-encoding": accepted });
      expect(answer.headers.get("content-encoding")).toBe(encoding);
      expect(await answer.text()).toHaveLength(2_000);
    }
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
