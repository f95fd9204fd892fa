import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { afterAll } from "vitest";
import { attach, type TypedFile } from "./attach";
import type { EvidenceStore } from "./store";
import type { Ctx } from "../core/context";

const utf8 = (text: string) => Buffer.from(text, "utf8");

/** The smallest beginnings by which each type is known. */
export const samples = {
  jpeg: Buffer.concat([Buffer.from("ffd8ffe000104a46494600010100000100010000", "hex"), Buffer.alloc(200, 7)]),
  png: Buffer.from(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c6360000002000154a24f5d0000000049454e44ae426082",
    "hex",
  ),
  webp: Buffer.concat([utf8("RIFF"), Buffer.from([60, 0, 0, 0]), utf8("WEBPVP8 "), Buffer.alloc(60, 1)]),
  heic: Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    utf8("ftypheic"),
    Buffer.alloc(4),
    utf8("mif1heic"),
    Buffer.alloc(80),
  ]),
  pdf: utf8("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"),
  html: utf8("\ufeff \n<!DOCTYPE html><script>alert(1)</script>"),
  svg: utf8('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  exe: Buffer.concat([utf8("MZ"), Buffer.alloc(300)]),
  gb18030: Buffer.from("d5fdd4dabda8c9e8a3acd2d1cdeab3c932373030ccd7a1a30d0a", "hex"),
};

/** A zip archive with its parts stored as they are. */
export function zipOf(parts: Record<string, string>): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const [nameBytes, data] = [utf8(name), utf8(text)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    const local = Buffer.concat([utf8("PK\x03\x04"), common, nameBytes, data]);
    locals.push(local);
    central.push(Buffer.concat([utf8("PK\x01\x02"), Buffer.from([20, 0]), common, rest, nameBytes]));
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(Buffer.concat(central).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...central, utf8("PK\x05\x06"), end]);
}

/** An Office file whose main part has this content type. */
export const officeOf = (main: string, more: Record<string, string> = {}) =>
  zipOf({
    "[Content_Types].xml": `<?xml version="1.0"?><Types><Override PartName="/word/document2.xml" ContentType="${main}"/></Types>`,
    "word/document2.xml": "<w:document/>",
    ...more,
  });
export const docxMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** A compound file (Office 97-2003) with these names in its directory. */
export function compoundOf(...names: string[]): Buffer {
  const header = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(504)]);
  const entry = (name: string) =>
    Buffer.concat([Buffer.from(name, "utf16le"), Buffer.alloc(128)]).subarray(0, 128);
  return Buffer.concat([header, ...["Root Entry", ...names].map(entry), Buffer.alloc(512)]);
}

/** A folder of the test file's own, removed at its end; `left()` lists what lies in it. */
export function scratch() {
  const folder = mkdtempSync(path.join(tmpdir(), "jiannuo-scratch-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let count = 0;
  return {
    folder,
    left: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length,
    write: (bytes: Buffer) => {
      const file = path.join(folder, `file-${++count}`);
      writeFileSync(file, bytes);
      return file;
    },
  };
}

export const sha256Of = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** A store in memory; `failing` refuses to keep anything, `stuck` (which can be changed) to let anything go. */
export function memoryStore({ failing = false } = {}) {
  const kept = new Map<string, string>();
  const store: EvidenceStore & { kept: Map<string, string>; stuck: boolean } = {
    kept,
    stuck: false,
    put: async (key, filePath) => {
      if (failing) throw new Error("the store is full");
      kept.set(key, filePath);
    },
    open: async (key) => {
      const bytes = kept.get(key);
      if (bytes === undefined) throw new Error("nothing under this key");
      return Readable.from([Buffer.from(bytes)]);
    },
    remove: async (key) => {
      if (store.stuck) throw new Error("the store does not answer");
      kept.delete(key);
    },
  };
  return store;
}

/** A received photograph that exists in name only: its path stands for its bytes in the store. */
export function fileOf(content: string, kind: TypedFile["kind"] = "photo"): TypedFile {
  const bytes = Buffer.from(content);
  return { path: content, size: bytes.length, sha256: sha256Of(bytes), mediaType: "image/jpeg", kind };
}

/** Attaches a file that exists in name only: its path stands for its bytes in the store. */
export function attachSome(
  ctx: Ctx,
  store: EvidenceStore,
  given: {
    commitmentId: string;
    period?: string;
    name?: string;
    content?: string;
    takenOn?: string | null;
    kind?: TypedFile["kind"];
    milestoneId?: string | null;
    updateId?: string;
  },
) {
  const { period = "2023-09", name = "现场.jpg", takenOn = null, kind = "photo", milestoneId = null } = given;
  const content = given.content ?? `content ${crypto.randomUUID()}`;
  const key = { commitmentId: given.commitmentId, period, milestoneId, updateId: given.updateId };
  return attach(ctx, { ...key, name, takenOn, file: fileOf(content, kind) }, store);
}
