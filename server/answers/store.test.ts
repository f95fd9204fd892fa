import { describe, expect, it } from "vitest";
import { AnswerStore, type Kept } from "./store";

const kept = (stamp: string, bytes = 10): Kept => ({
  stamp,
  headers: [],
  pieces: [Buffer.alloc(bytes)],
  nonce: null,
  packed: null,
  etag: '"x"',
  bytes,
});

describe("AnswerStore", () => {
  it("answers under the very stamp only, and forgets what is outdated", () => {
    const store = new AnswerStore(1_000);
    const one = kept("1");
    store.set("a", one);
    expect(store.get("a", "1")).toBe(one);
    expect(store.get("b", "1")).toBeNull();
    expect(store.get("a", "2")).toBeNull();
    expect(store.get("a", "1")).toBeNull();
    expect(store.bytes).toBe(0);
  });

  it("keeps within its bytes; what was used least lately goes first", () => {
    const store = new AnswerStore(100);
    for (const key of "abcdefgh") store.set(key, kept("1", 12));
    store.get("a", "1");
    store.set("i", kept("1", 12));
    expect(store.get("a", "1")).not.toBeNull();
    expect(store.get("b", "1")).toBeNull();
    expect(store.bytes).toBeLessThanOrEqual(100);
    store.set("a", kept("2", 6));
    expect(store.get("a", "2")?.bytes).toBe(6);
    store.set("huge", kept("1", 13));
    expect(store.get("huge", "1")).toBeNull();
  });
});
