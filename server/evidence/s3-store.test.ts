import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { s3Store } from "./s3-store";
import { samples, scratch, sha256Of } from "./testing";
import { type EvidenceStore, newKey } from "./store";

type Seen = { method: string | undefined; url: string | undefined; headers: IncomingHttpHeaders };
const objects = new Map<string, Buffer>();
const seen: Seen[] = [];
let full = false;

/** As much of S3 as the store speaks, on a real socket. */
const server = createServer(async (request, answer) => {
  const { method, url = "", headers } = request;
  seen.push({ method, url, headers });
  const path = url.split("?")[0] ?? "";
  const body = await buffer(request);
  if (!headers.authorization?.startsWith("AWS4-HMAC-SHA256 Credential=key/"))
    return answer.writeHead(403).end();
  if (method === "PUT" && full) return answer.writeHead(507).end();
  const said = headers["x-amz-checksum-sha256"];
  if (method === "PUT" && Buffer.from(String(said), "base64").toString("hex") !== sha256Of(body))
    return answer.writeHead(400).end("<Error><Code>BadDigest</Code></Error>");
  if (method === "PUT") objects.set(path, body);
  if (method === "DELETE") objects.delete(path);
  if (method !== "GET") return answer.writeHead(method === "PUT" ? 200 : 204).end();
  const found = objects.get(path);
  if (found) return answer.writeHead(200, { "Content-Length": found.length }).end(found);
  answer.writeHead(404).end("<Error><Code>NoSuchKey</Code><Message>none</Message></Error>");
});

const space = scratch();
const bytes = Buffer.concat([samples.pdf, Buffer.alloc(3 * 1024 * 1024, 5)]);
const meta = { size: bytes.length, sha256: sha256Of(bytes), mediaType: "application/pdf" };
let store: EvidenceStore;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  store = s3Store({
    endpoint,
    bucket: "evidence",
    region: "us-east-1",
    accessKeyId: "key",
    secretAccessKey: "secret",
  });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("s3Store", () => {
  it("streams with its length, type and hash, by path", async () => {
    const key = newKey(meta.sha256);
    await store.put(key, space.write(bytes), meta);
    expect(objects.get(`/evidence/${key}`)?.equals(bytes)).toBe(true);
    expect(seen.at(-1)?.headers).toMatchObject({
      "content-length": String(bytes.length),
      "content-type": "application/pdf",
    });
    expect(seen.at(-1)?.headers["content-encoding"]).toBeUndefined();
    expect((await buffer(await store.open(key))).equals(bytes)).toBe(true);
    await store.remove(key);
    expect(objects.size).toBe(0);
  });

  it("fails when nothing lies under the key", async () => {
    await expect(store.open(newKey(meta.sha256))).rejects.toMatchObject({ name: "NoSuchKey" });
    await expect(store.open("../other-bucket/x")).rejects.toThrow("not a key");
  });

  it("fails when the store is full, or got other bytes than were sent", async () => {
    const key = newKey(meta.sha256);
    await expect(store.put(key, space.write(Buffer.alloc(bytes.length)), meta)).rejects.toMatchObject({
      name: "BadDigest",
    });
    full = true;
    await expect(store.put(key, space.write(bytes), meta)).rejects.toMatchObject({
      $metadata: { httpStatusCode: 507 },
    });
    expect(objects.size).toBe(0);
  });
});
