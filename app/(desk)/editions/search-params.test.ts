import { expect, it } from "vitest";
import { loadMarkParams, marksHref } from "./search-params";

const load = (query: string) =>
  loadMarkParams(Promise.resolve(Object.fromEntries(new URLSearchParams(query))));

it("takes what fits of a hand-made address and the defaults for the rest", async () => {
  expect(await load("what=evidence&state=published&page=3")).toEqual({
    what: "evidence",
    state: "published",
    ...{ period: null, department: null },
    page: 3,
  });
  expect(await load("what=drafts&state=secret&page=x")).toEqual({
    what: "updates",
    state: "withheld",
    ...{ period: null, department: null },
    page: 1,
  });
  const narrow = await load("period=2023-08&department=hrss");
  expect(narrow).toMatchObject({ period: "2023-08", department: "hrss" });
  expect(await load("period=August&department=")).toMatchObject({ period: null, department: null });
  expect(marksHref(narrow)).toBe("/editions?period=2023-08&department=hrss#marks");
  expect((await load("page=-2")).page).toBe(1);
  expect((await load("page=123456789")).page).toBe(10_000);
});

it("leaves defaults out of the address and leads to the list", () => {
  expect(marksHref()).toBe("/editions#marks");
  expect(marksHref({ what: "updates", state: "withheld", page: 1 })).toBe("/editions#marks");
  expect(marksHref({ what: "evidence", page: 2 })).toBe("/editions?what=evidence&page=2#marks");
});
