/** A file that cannot be cleaned for certain: it gets no public copy. */
export class NoPublicCopy extends Error {
  override name = "NoPublicCopy";
}

const colourProfile = "ICC_PROFILE\0";

/** What a JPEG needs to be drawn: JFIF, the colour profile and Adobe's colour transform. All else tells of its maker. */
function isTold(marker: number, body: Uint8Array): boolean {
  if (marker === 0xe0) return !startsWith(body, "JFIF\0");
  if (marker === 0xe2) return !startsWith(body, colourProfile);
  return marker === 0xfe || (marker > 0xe0 && marker <= 0xef && marker !== 0xee);
}

const startsWith = (bytes: Uint8Array, text: string) =>
  Buffer.from(bytes.subarray(0, text.length)).toString("latin1") === text;

/**
 * A JPEG without Exif (place, time, camera, thumbnail), XMP, IPTC, comments and whatever lies behind its end, where
 * phones hide a second picture with an Exif of its own. Its pixels are not touched.
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw new NoPublicCopy("not a JPEG");
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  for (let at = 2; ; ) {
    if (bytes[at] !== 0xff) throw new NoPublicCopy("a JPEG that breaks off");
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) return joined([...parts, bytes.subarray(at, at + 2)]);
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (end < at + 4 || end > bytes.length) throw new NoPublicCopy("a JPEG that breaks off");
    const next = marker === 0xda ? endOfScan(bytes, end) : end;
    if (!isTold(marker, bytes.subarray(at + 4, end))) parts.push(bytes.subarray(at, next));
    at = next;
  }
}

/** Where the next marker stands that is not part of the packed pixels. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length - 1; at += 1) {
    const after = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && after !== 0 && after !== 0xff && !(after >= 0xd0 && after <= 0xd7)) return at;
  }
  throw new NoPublicCopy("a JPEG that breaks off");
}

const drawn = /^(IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|sBIT|bKGD|pHYs)$/;

/** A PNG with the chunks that draw it, and none that tell of it. */
export function cleanPng(bytes: Uint8Array): Uint8Array {
  if (Buffer.from(bytes.subarray(0, 8)).toString("hex") !== "89504e470d0a1a0a")
    throw new NoPublicCopy("not a PNG");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) break;
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString("latin1");
    if (drawn.test(name)) parts.push(bytes.subarray(at, end));
    if (name === "IEND") return joined(parts);
    at = end;
  }
  throw new NoPublicCopy("a PNG that breaks off");
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
