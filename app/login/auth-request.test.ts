import { afterEach, describe, expect, it, vi } from "vitest";
import { problemOf, requestSignIn } from "./auth-request";

afterEach(() => vi.unstubAllGlobals());

describe("what the server says", () => {
  it.each([
    ["http://localhost:3000/desk", { ok: true }],
    ["http://localhost:3000/login?error=signIn.wrong%3A", { ok: false, problem: "wrong" }],
    ["http://localhost:3000/login?error=CredentialsSignin", { ok: false, problem: "wrong" }],
    ["http://localhost:3000/login?error=signIn.slowed%3A12", { ok: false, problem: "slowed", seconds: 12 }],
    ["http://localhost:3000/login?error=unexpected%3A", { ok: false, problem: "unexpected" }],
  ])("%s", (url, result) => {
    expect(problemOf(url)).toEqual(result);
  });
});

describe("asking", () => {
  it("sends the token with what was typed", async () => {
    const asked: [string, RequestInit | undefined][] = [];
    vi.stubGlobal("fetch", async (path: string, init?: RequestInit) => {
      asked.push([path, init]);
      return Response.json(path.endsWith("csrf") ? { csrfToken: "t" } : { url: "http://localhost/desk" });
    });
    expect(await requestSignIn("supervisor", "pass word")).toEqual({ ok: true });
    expect(String(asked[1]?.[1]?.body)).toBe(
      "login=supervisor&password=pass+word&csrfToken=t&callbackUrl=%2F&json=true",
    );
  });

  it("tells a dead line from a senseless answer", async () => {
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("fetch failed");
    });
    expect(await requestSignIn("a", "b")).toEqual({ ok: false, problem: "network" });
    vi.stubGlobal("fetch", async () => new Response("<html>"));
    expect(await requestSignIn("a", "b")).toEqual({ ok: false, problem: "unexpected" });
  });
});
