import { createReadStream } from "node:fs";
import { acceptedTypes } from "./accepted-types";
import { refusedFile } from "./refuse-file";
import type { Sniffed } from "./sniff";

/** Directory entries are 128 bytes long and, sectors being multiples of that, start at multiples of it. */
const entrySize = 128;
const utf16 = (name: string) => Buffer.from(name, "utf16le");

const mainStreams = [
  { name: utf16("WordDocument\0"), mediaType: "application/msword" },
  { name: utf16("Workbook\0"), mediaType: "application/vnd.ms-excel" },
  { name: utf16("PowerPoint Document\0"), mediaType: "application/vnd.ms-powerpoint" },
];
/** Also begins `_VBA_PROJECT_CUR`, the storage of a workbook's macros. */
const macroStorage = utf16("_VBA_PROJECT");
/** A presentation's macros have no directory entry but this record (VBAInfoContainer with its atom, MS-PPT 2.4.10). */
const slideMacros = Buffer.from("1f00ff0314000000020000040c000000", "hex");
const hasMacrosAt = slideMacros.length + 4;

/**
 * Which Office 97-2003 file a compound file is, by the names in its directory. One with another embedded has the
 * streams of both: there the name's ending decides, if it is one of theirs.
 * @throws AppError INVALID `evidence.macros`
 */
export async function sniffCompound(filePath: string, said: string | null): Promise<Sniffed> {
  const found = new Set<string>();
  let rest = Buffer.alloc(0);
  let tail = Buffer.alloc(0);
  for await (const piece of createReadStream(filePath, { highWaterMark: 256 * 1024 })) {
    if (macrosOfSlides(Buffer.concat([tail, piece]))) throw refusedFile("macros");
    tail = Buffer.from(piece.subarray(-(hasMacrosAt + 4)));
    const bytes = Buffer.concat([rest, piece]);
    const whole = bytes.length - (bytes.length % entrySize);
    for (let at = 0; at < whole; at += entrySize) {
      const entry = bytes.subarray(at, at + entrySize);
      if (starts(entry, macroStorage)) throw refusedFile("macros");
      for (const { name, mediaType } of mainStreams) if (starts(entry, name)) found.add(mediaType);
    }
    rest = bytes.subarray(whole);
  }
  const [first] = found;
  const named = [...found].find((one) => said && acceptedTypes[one]?.extensions.includes(said));
  const mediaType = named ?? first;
  // None: an installer, a mail, a document under a password.
  return mediaType ? { mediaType } : { label: "OLE" };
}

const starts = (entry: Buffer, name: Buffer) => entry.compare(name, 0, name.length, 0, name.length) === 0;

function macrosOfSlides(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(slideMacros); at >= 0; at = bytes.indexOf(slideMacros, at + 1))
    if (at + hasMacrosAt < bytes.length && bytes[at + hasMacrosAt] === 1) return true;
  return false;
}
