import { expect, it } from "vitest";
import { draftKey, dropAllDrafts, dropOldDrafts, keepDraft, readDraft } from "./local-draft";

/** A browser's storage, as far as drafts use it: its keys are its own properties. */
function storage(limit = Number.POSITIVE_INFINITY): Storage {
  const kept: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > limit) throw new DOMException("full", "QuotaExceededError");
      kept[key] = value;
    },
    removeItem: (key: string) => {
      delete kept[key];
    },
    clear: () => undefined,
    key: () => null,
    length: 0,
  };
  return new Proxy<Storage>(methods, {
    ownKeys: () => Object.keys(kept),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
}

const day = 24 * 3_600_000;
const key = draftKey("u1", "c1", "2023-09");

it("gives back what was typed, to the same user alone", () => {
  const store = storage();
  expect(keepDraft(store, key, { filing: { progress: "写到一半" }, version: 3, at: 0 })).toBe(true);
  expect(readDraft(store, key, day)).toEqual({ filing: { progress: "写到一半" }, version: 3, at: 0 });
  expect(readDraft(store, draftKey("u2", "c1", "2023-09"), day)).toBeNull();
});

it("forgets after seven days, and what it cannot read", () => {
  const store = storage();
  keepDraft(store, key, { filing: {}, version: null, at: 0 });
  store.setItem(draftKey("u1", "c2", "2023-09"), "{broken");
  dropOldDrafts(store, 8 * day);
  expect(Object.keys(store)).toEqual([]);
});

it("drops drafts at sign-out and leaves everything else", () => {
  const store = storage();
  keepDraft(store, key, { filing: {}, version: null, at: 0 });
  store.setItem("theme", "dark");
  dropAllDrafts(store);
  expect(Object.keys(store)).toEqual(["theme"]);
});

it("says when the browser has no room, instead of failing", () => {
  expect(keepDraft(storage(3), key, { filing: {}, version: null, at: 0 })).toBe(false);
});
