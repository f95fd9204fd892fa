import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { createPeerServer, listen } from "./http-server.mjs";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Status of a POST to a server that answers 200 with the peer it was told of. */
async function post(
  path: string,
  headers: Record<string, string>,
  body = "",
  method = "POST",
): Promise<[number, string]> {
  server = createPeerServer((asked, response) => {
    asked.resume();
    response.end(String(asked.headers["x-jiannuo-peer"]));
  });
  await listen(server, { host: "127.0.0.1", port: 0 });
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: "127.0.0.1", path, method, headers }, (answer) => {
      let text = "";
      answer.on("data", (piece) => {
        text += piece;
      });
      answer.on("end", () => resolve([answer.statusCode ?? 0, text]));
    });
    sent.on("error", reject);
    if (body) sent.end(body);
    else sent.flushHeaders();
    if (headers["content-length"] === undefined && !body) sent.end();
  });
}

it("overwrites the header in which it tells the client's address", async () => {
  expect(await post("/", { "x-jiannuo-peer": "10.0.0.1" }, "x")).toEqual([200, "127.0.0.1"]);
});

it("says in words which methods a page takes, and leaves those of the interface to itself", async () => {
  for (const method of ["TRACE", "PUT", "DELETE", "OPTIONS", "PROPFIND"]) {
    const [status, text] = await post("/p/shizhong/2023", {}, "x", method);
    expect(status, method).toBe(405);
    expect(text).toContain("does not take that method");
  }
  expect((await post("/api/public/v1/openapi.json", {}, "x", "OPTIONS"))[0]).toBe(200);
  expect((await post("/api/public/v1/openapi.json", {}, "x", "TRACE"))[0]).toBe(405);
  expect((await post("*", {}, "x", "OPTIONS"))[0], "no path").toBe(400);
});

it("refuses a body that is longer than any form before a byte of it is read", async () => {
  expect((await post("/api/trpc/a.b", { "content-length": "2097153" }))[0]).toBe(413);
});

it("takes a body of unknown length for evidence only, which is measured as it comes", async () => {
  const chunked = { "transfer-encoding": "chunked" };
  expect((await post("/api/trpc/a.b", chunked, "x"))[0]).toBe(411);
  expect((await post("/api/evidence?code=a", chunked, "x"))[0]).toBe(200);
});

it("says in words that an address is malformed, before anything else reads it", async () => {
  const [status, text] = await post("/p/shizhong/2023/items/%E0%A4%A", {}, "x");
  expect(status).toBe(400);
  expect(text).toContain("malformed");
  expect((await post("/commitments/%E5%AE%89?q=%E0%A4%A", {}, "x"))[0], "a query is its page's own").toBe(
    200,
  );
});
