import { describe, expect, it } from "vitest";
import { keyOf, wantsAnew } from "./kept-requests";

const get = (url: string, headers: Record<string, string> = {}, method = "GET") => ({ url, headers, method });

describe("keyOf", () => {
  it.each([
    "/overview",
    "/overview?asOf=2023-06-30",
    "/commitments?q=安置",
    "/departments",
    "/departments/housing",
    "/method",
    "/report?open=SZ2023-124",
    "/report/coverage",
    "/p/shizhong/2023",
    "/p/shizhong/2023/items/SZ2023-124?edition=2023-08",
    "/api/trpc/overview.show",
    "/api/trpc/commitments.list?input=%7B%7D",
  ])("keeps %s", (url) => expect(keyOf(get(url))).toContain(url));

  it.each([
    "/desk",
    "/inbox",
    "/admin",
    "/audit",
    "/commitments/grid",
    "/p/shizhong/2023/clues",
    "/p/shizhong/23",
    "/p/Shizhong/2023",
    "/overview/",
    "//overview",
    "/%6fverview",
    "/overview/%2e%2e/desk",
    "/commitments/../desk",
    "http://elsewhere/overview",
    "/overview\\",
    "/api/auth/csrf",
    "/api/evidence/x",
    "/api/trpc/desk.list",
    "/api/trpc/overview.show,desk.list?batch=1",
    `/overview?q=${"x".repeat(2_000)}`,
  ])("always answers %s anew", (url) => expect(keyOf(get(url))).toBeNull());

  it("keeps only what is read whole, and tells moves between pages from loads", () => {
    expect(keyOf(get("/overview", {}, "POST"))).toBeNull();
    expect(keyOf(get("/overview", {}, "HEAD"))).toBeNull();
    expect(keyOf(get("/overview", { range: "bytes=0-1" }))).toBeNull();
    expect(keyOf(get("/overview", { "trpc-accept": "application/jsonl" }))).toBeNull();
    expect(keyOf(get("/overview", { accept: "application/jsonl" }))).toBeNull();
    const load = keyOf(get("/overview"));
    expect(keyOf(get("/overview", { rsc: "1" }))).not.toBe(load);
    expect(keyOf(get("/overview", { rsc: "1", "next-router-state-tree": "a" }))).not.toBe(
      keyOf(get("/overview", { rsc: "1", "next-router-state-tree": "b" })),
    );
    expect(keyOf(get("/overview", { "user-agent": "x" }))).toBe(load);
  });

  it("hears who wants it anew", () => {
    expect(wantsAnew(get("/", { "cache-control": "no-cache" }))).toBe(true);
    expect(wantsAnew(get("/", { "cache-control": "max-age=0" }))).toBe(false);
  });
});
