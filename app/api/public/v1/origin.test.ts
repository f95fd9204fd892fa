import { afterAll, expect, it, vi } from "vitest";

const settings: { NEXTAUTH_URL?: string } = {};
vi.mock("@/server/env", () => ({ env: () => settings }));
const { originOf } = await import("./origin");
afterAll(() => vi.restoreAllMocks());

const ask = (headers: HeadersInit = {}) => originOf(new Request("http://localhost:3000/x", { headers }));

it("is what the settings name, else the host of the request, and never what is no host", () => {
  expect(ask({ host: "open.example" })).toBe("http://open.example");
  expect(
    ask({ host: "inner:3000", "x-forwarded-host": "open.example", "x-forwarded-proto": "https,http" }),
  ).toBe("https://open.example");
  expect(ask({ "x-forwarded-host": 'evil"><script>', "x-forwarded-proto": "javascript" })).toBe(
    "http://localhost:3000",
  );
  settings.NEXTAUTH_URL = "https://jiannuo.example/base";
  expect(ask({ host: "other.example" })).toBe("https://jiannuo.example");
});
