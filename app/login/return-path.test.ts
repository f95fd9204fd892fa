import { describe, expect, it } from "vitest";
import { returnPath } from "./return-path";

describe("the path to go back to", () => {
  it("is one of our own", () => {
    expect(returnPath("/commitments?q=%E4%BD%8F#top", "/desk")).toBe("/commitments?q=%E4%BD%8F#top");
  });

  it.each([
    null,
    "",
    "//evil.example/",
    "/\\evil.example",
    "/\t/evil.example",
    "https://evil.example/desk",
    "javascript:alert(1)",
    "/.//evil.example",
  ])("is never %s", (wanted) => {
    expect(returnPath(wanted, "/desk")).toBe("/desk");
  });

  it("takes an absolute address only of the same origin", () => {
    const origin = "https://jiannuo.example";
    expect(returnPath("https://jiannuo.example/overview?asOf=2023-06-30", "/", origin)).toBe(
      "/overview?asOf=2023-06-30",
    );
    expect(returnPath("https://evil.example/overview", "/", origin)).toBe("/");
    expect(returnPath("http://jiannuo.example.evil.example/", "/", origin)).toBe("/");
  });
});
