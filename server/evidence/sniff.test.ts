import { describe, expect, it } from "vitest";
import { compoundOf, docxMain, officeOf, samples, scratch, zipOf } from "./testing";
import { typeOf } from "./sniff";

const space = scratch();
const typed = (bytes: Buffer, name: string) => typeOf(space.write(bytes), name);
const refused = (key: string, facts: object = {}) => ({
  code: "INVALID",
  key: `evidence.${key}`,
  facts,
  field: "evidence",
});

const docx = officeOf(docxMain);
const xlsxMain = docxMain.replace("wordprocessingml.document", "spreadsheetml.sheet");
const openText = "application/vnd.oasis.opendocument.text";

describe("what is taken", () => {
  it.each([
    ["a.jpg", samples.jpeg, "image/jpeg", "photo"],
    ["a.JPEG", samples.jpeg, "image/jpeg", "photo"],
    ["a.png", samples.png, "image/png", "photo"],
    ["a.webp", samples.webp, "image/webp", "photo"],
    ["a.heic", samples.heic, "image/heic", "photo"],
    ["a.pdf", samples.pdf, "application/pdf", "file"],
    ["a.docx", docx, docxMain.replace(".main+xml", ""), "file"],
    ["a.xlsx", officeOf(xlsxMain), xlsxMain.replace(".main+xml", ""), "file"],
    ["a.odt", zipOf({ mimetype: openText, "content.xml": "<a/>" }), openText, "file"],
    ["a.doc", compoundOf("WordDocument", "1Table"), "application/msword", "file"],
    ["a.doc", compoundOf("ObjectPool", "Workbook", "WordDocument"), "application/msword", "file"],
    ["a.xls", compoundOf("Workbook"), "application/vnd.ms-excel", "file"],
    ["a.ppt", compoundOf("PowerPoint Document"), "application/vnd.ms-powerpoint", "file"],
    ["a.txt", Buffer.from("正在建设，已完成2700套。\r\n"), "text/plain", "file"],
    ["a.txt", samples.gb18030, "text/plain", "file"],
    ["BM.txt", Buffer.from("BM 开头的文字也是文字，a < b"), "text/plain", "file"],
    ["a.csv", Buffer.from("\ufeff街道,套数\n杆石桥,120\n"), "text/plain", "file"],
  ])("%s", async (name, bytes, mediaType, kind) => {
    expect(await typed(bytes, name)).toEqual({ name, mediaType, kind });
  });

  it("gives a name without an ending the type's", async () => {
    expect(await typed(samples.png, "现场 v1.2")).toMatchObject({ name: "现场 v1.2.png" });
  });

  it("reads a character that two chunks share", async () => {
    const long = Buffer.from(`a${"安".repeat(60_000)}`);
    expect(await typed(long, "长.txt")).toMatchObject({ mediaType: "text/plain" });
  });
});

describe("what is refused", () => {
  it.each([
    ["a.jpg", samples.html, "disguised", { name: "a.jpg", detected: "HTML" }],
    ["report.pdf", samples.html, "disguised", { name: "report.pdf", detected: "HTML" }],
    ["a.txt", samples.html, "disguised", { name: "a.txt", detected: "HTML" }],
    ["a.jpg", samples.pdf, "disguised", { name: "a.jpg", detected: "PDF" }],
    ["a.png", samples.svg, "disguised", { name: "a.png", detected: "SVG" }],
    ["a.docx", zipOf({ "run.js": "1" }), "disguised", { name: "a.docx", detected: "ZIP" }],
    ["a.doc", compoundOf("EncryptedPackage"), "disguised", { name: "a.doc", detected: "OLE" }],
    ["a.pdf", samples.exe, "disguised", { name: "a.pdf", detected: "EXE" }],
    ["a.txt", Buffer.from("a\u0000b"), "disguised", { name: "a.txt", detected: "unknown" }],
    ["a.svg", samples.svg, "forbiddenType", { name: "a.svg" }],
    ["a.html", samples.html, "forbiddenType", { name: "a.html" }],
    ["a.exe", samples.exe, "forbiddenType", { name: "a.exe" }],
    ["photo.exe", samples.jpeg, "forbiddenType", { name: "photo.exe" }],
    ["a", samples.exe, "forbiddenType", { name: "a" }],
    ["a", Buffer.from("  <script>alert(1)</script>"), "forbiddenType", { name: "a" }],
    ["a.zip", zipOf({ "run.js": "1" }), "forbiddenType", { name: "a.zip" }],
    ["a.docx", docx.subarray(0, -30), "disguised", { name: "a.docx", detected: "ZIP" }],
  ])("%s with other content: %#", async (name, bytes, key, facts) => {
    await expect(typed(bytes, name)).rejects.toMatchObject(refused(key, facts));
  });

  const slideMacros = Buffer.from("1f00ff0314000000020000040c0000000500000001000000", "hex");
  it.each([
    ["a part vbaProject.bin", "a.docx", officeOf(docxMain, { "word/vbaProject.bin": "x" })],
    ["the same in other letters", "a.docx", officeOf(docxMain, { "Word/VBAPROJECT.BIN": "x" })],
    [
      "a content type for macros",
      "a.docx",
      officeOf("application/vnd.ms-word.document.macroEnabled.main+xml"),
    ],
    [
      "an embedded workbook with macros",
      "a.docx",
      officeOf(`${docxMain}"/><Default ContentType="application/vnd.ms-excel.sheet.macroEnabled.12`),
    ],
    ["a sheet of macros", "a.xlsx", officeOf(xlsxMain, { "xl/macrosheets/sheet1.xml": "x" })],
    ["OpenDocument Basic", "a.odt", zipOf({ mimetype: openText, "Basic/script-lc.xml": "x" })],
    ["macros of a .doc", "a.doc", compoundOf("WordDocument", "Macros", "_VBA_PROJECT")],
    ["macros of a .xls", "a.xls", compoundOf("Workbook", "_VBA_PROJECT_CUR")],
    ["macros of a .ppt", "a.ppt", Buffer.concat([compoundOf("PowerPoint Document"), slideMacros])],
    [
      "macros of a .ppt across two chunks",
      "a.ppt",
      Buffer.concat([compoundOf("PowerPoint Document"), Buffer.alloc(262_144 - 1280 - 12), slideMacros]),
    ],
  ])("%s", async (_, name, bytes) => {
    await expect(typed(bytes, name)).rejects.toMatchObject(refused("macros"));
  });
});
