import { describe, expect, it } from "vitest";
import { cleanName, extensionOf } from "./name";

describe("cleanName", () => {
  it.each([
    ["现场照片.jpg", "现场照片.jpg"],
    ["C:\\Users\\wang\\现场.jpg", "现场.jpg"],
    ["../../etc/passwd.txt", "passwd.txt"],
    ["a\u0000b\u001f\r\nc.pdf", "abc.pdf"],
    ["photo\u202egpj.exe", "photogpj.exe"],
    ["  report.pdf . ", "report.pdf"],
  ])("makes %j into %j", (given, clean) => expect(cleanName(given)).toBe(clean));

  it("cuts at 200 characters and keeps the extension", () => {
    const name = cleanName(`${"安".repeat(300)}.docx`);
    expect([...name]).toHaveLength(200);
    expect(name.endsWith("安.docx")).toBe(true);
  });

  it.each(["", " ", "a/", "\u202e", ".."])("refuses %j, of which nothing is left", (given) =>
    expect(() => cleanName(given)).toThrow(
      expect.objectContaining({ code: "INVALID", key: "evidence.nameMissing", field: "evidence" }),
    ),
  );
});

describe("extensionOf", () => {
  it.each([
    ["a.JPG", "jpg"],
    ["v1.2", null],
    ["第1.2版 照片", null],
    ["none", null],
  ])("of %j is %j", (name, extension) => expect(extensionOf(name)).toBe(extension));
});
