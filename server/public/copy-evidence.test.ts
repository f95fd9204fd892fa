import { Readable } from "node:stream";
import { expect, it, vi } from "vitest";
import type { EvidenceStore } from "../evidence/store";
import { sha256Of } from "../evidence/testing";
import { Busy, copyEvidence, expectCopy } from "./copy-evidence";
import type { PublicFile } from "./find-evidence";
import { NoPublicCopy } from "./strip/no-public-copy";

/** A store that hands out a file only when it is told to, and counts how many are open. */
function slowStore() {
  const gates: (() => void)[] = [];
  let open = 0;
  let most = 0;
  let asked = 0;
  const store: EvidenceStore = {
    put: async () => undefined,
    remove: async () => undefined,
    open: async (key) => {
      asked += 1;
      open += 1;
      most = Math.max(most, open);
      await new Promise<void>((go) => void gates.push(go));
      open -= 1;
      return Readable.from([Buffer.from(key)]);
    },
  };
  return { store, release: () => gates.splice(0).forEach((go) => void go()), seen: () => ({ most, asked }) };
}
const fileOf = (text: string): PublicFile => ({
  name: "a.txt",
  mediaType: "text/plain",
  size: text.length,
  sha256: sha256Of(Buffer.from(text)),
  storageKey: text,
});
const turn = () => new Promise((go) => void setImmediate(go));

it("makes at most two copies at a time, one for all who ask the same, and sends the crowd away", async () => {
  const { store, release, seen } = slowStore();
  const names = Array.from({ length: 22 }, (_, at) => `file ${at}`);
  const asked = names.flatMap((name) => [
    copyEvidence(fileOf(name), store),
    copyEvidence(fileOf(name), store),
  ]);
  await turn();
  expect(seen()).toEqual({ most: 2, asked: 2 });
  await expect(copyEvidence(fileOf("one more"), store)).rejects.toThrow(Busy);
  let done = false;
  const all = Promise.all(asked).finally(() => {
    done = true;
  });
  while (!done) {
    release();
    await turn();
  }
  expect((await all).map((copy) => Buffer.from(copy).toString())).toEqual(
    names.flatMap((name) => [name, name]),
  );
  expect(seen()).toEqual({ most: 2, asked: 22 });
  await copyEvidence(fileOf("file 3"), store);
  expect(seen().asked).toBe(22);
});

it("refuses other bytes than were filed, and what is too large, before it is opened", async () => {
  const { store, release, seen } = slowStore();
  const other = copyEvidence({ ...fileOf("filed"), storageKey: "replaced" }, store);
  await turn();
  release();
  await expect(other).rejects.toThrow("other bytes");
  await expect(copyEvidence({ ...fileOf("large"), size: 2 ** 31 }, store)).rejects.toThrow(NoPublicCopy);
  expect(seen().asked).toBe(1);
});

it("works on a file that has no copy once, and opens none of a type without copies", async () => {
  const { store, release, seen } = slowStore();
  const broken = { ...fileOf("no picture"), mediaType: "image/png" };
  const first = copyEvidence(broken, store);
  await turn();
  release();
  await expect(first).rejects.toThrow(NoPublicCopy);
  await expect(copyEvidence(broken, store)).rejects.toThrow(NoPublicCopy);
  expect(() => expectCopy(broken)).toThrow(NoPublicCopy);
  expect(seen().asked).toBe(1);
  const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await expect(copyEvidence({ ...fileOf("sheet"), mediaType: sheet }, store)).rejects.toThrow(NoPublicCopy);
  expect(seen().asked).toBe(1);
  vi.useFakeTimers({ now: Date.now() + 2 * 60 * 60 * 1000, toFake: ["Date"] });
  expect(() => expectCopy(broken)).not.toThrow();
  vi.useRealTimers();
});
