import { createReadStream } from "node:fs";
import type { Sniffed } from "./sniff";

/** Control characters that plain text has: tab, line feed, form feed, carriage return. */
const layout = new Set([9, 10, 12, 13]);
const isControl = (byte: number) => (byte < 32 && !layout.has(byte)) || byte === 127;
const headLength = 1024;

/** Plain text in UTF-8 or GB18030; what begins like markup is not, whatever it is called. */
export async function sniffText(filePath: string): Promise<Sniffed> {
  // One of the two has to read all of it. Both keep control characters out of their longer sequences.
  let readers = ["utf-8", "gb18030"].map((encoding) => new TextDecoder(encoding, { fatal: true }));
  let head: string | null = null;
  for await (const piece of createReadStream(filePath)) {
    if (piece.some(isControl)) return { label: "unknown" };
    readers = readers.filter((reader) => reads(reader, piece));
    if (!readers.length) return { label: "unknown" };
    head ??= piece.subarray(0, headLength).toString("utf8");
  }
  if (!readers.some((reader) => reads(reader, null))) return { label: "unknown" };
  const markup = markupOf(head ?? "");
  return markup ? { label: markup } : { mediaType: "text/plain" };
}

/** Whether the bytes go on being valid; null ends them. */
function reads(reader: TextDecoder, bytes: Buffer | null): boolean {
  try {
    reader.decode(bytes ?? undefined, { stream: bytes !== null });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** What kind of markup the text begins with, after any byte order mark and white space (both are `\s`). */
function markupOf(head: string): string | null {
  if (!/^[\s\u200b\u2060]*<[!?/a-z]/i.test(head)) return null;
  if (/<svg/i.test(head)) return "SVG";
  return /<\?xml/i.test(head) && !/<html/i.test(head) ? "XML" : "HTML";
}
