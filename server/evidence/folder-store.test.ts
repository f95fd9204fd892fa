import path from "node:path";
import { buffer } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { storeOf } from "./choose-store";
import { folderStore } from "./folder-store";
import { samples, scratch, sha256Of } from "./testing";
import { newKey } from "./store";

const source = scratch();
const space = scratch();
const store = folderStore(path.join(space.folder, "evidence"));
const meta = { size: samples.pdf.length, sha256: sha256Of(samples.pdf), mediaType: "application/pdf" };

describe("folderStore", () => {
  it("keeps, opens and removes", async () => {
    const key = newKey(meta.sha256);
    await store.put(key, source.write(samples.pdf), meta);
    expect(await buffer(await store.open(key))).toEqual(samples.pdf);
    expect(space.left()).toBe(1);
    await store.remove(key);
    await store.remove(key);
    await expect(store.open(key)).rejects.toThrow("ENOENT");
  });

  it("shards by hash and never makes a key twice", () => {
    const key = newKey(meta.sha256);
    expect(key.startsWith(`${meta.sha256.slice(0, 2)}/${meta.sha256.slice(2, 4)}/`)).toBe(true);
    expect(newKey(meta.sha256)).not.toBe(key);
  });

  it("leaves nothing behind when the file cannot be read", async () => {
    const key = newKey(meta.sha256);
    await expect(store.put(key, path.join(source.folder, "missing"), meta)).rejects.toThrow("ENOENT");
    await expect(store.open(key)).rejects.toThrow("ENOENT");
    expect(space.left()).toBe(0);
  });

  it.each(["../../etc/passwd", "/etc/passwd", "ab/cd/../../../x", ""])(
    "takes no path for a key: %j",
    async (key) => {
      await expect(store.put(key, source.write(samples.pdf), meta)).rejects.toThrow("not a key");
      await expect(store.open(key)).rejects.toThrow("not a key");
      await expect(store.remove(key)).rejects.toThrow("not a key");
    },
  );
});

describe("storeOf", () => {
  const settings = {
    ...{ DATABASE_URL: "file:a.db", EVIDENCE_DIR: path.join(space.folder, "chosen"), EVIDENCE_MAX_MB: 50 },
    ...{ EVIDENCE_S3_REGION: "us-east-1", TRUSTED_PROXIES: [], SESSION_HOURS: 12, TICK_EVERY_MINUTES: 0 },
    ...{ JIANNUO_DEMO: "0" as const, LOG_LEVEL: "info" as const },
  };

  it("is the folder by default", async () => {
    const key = newKey(meta.sha256);
    const chosen = await storeOf(settings);
    await chosen.put(key, source.write(samples.pdf), meta);
    expect(await buffer(await folderStore(settings.EVIDENCE_DIR).open(key))).toEqual(samples.pdf);
  });

  it("says what is missing of a half-set S3", async () => {
    await expect(storeOf({ ...settings, EVIDENCE_S3_BUCKET: "b" })).rejects.toThrow(
      "EVIDENCE_S3_ACCESS_KEY_ID",
    );
    await expect(storeOf({ ...settings, EVIDENCE_S3_ENDPOINT: "http://127.0.0.1:9" })).rejects.toThrow(
      "EVIDENCE_S3_BUCKET",
    );
  });
});
