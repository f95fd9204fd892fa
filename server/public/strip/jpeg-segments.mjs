/** A file that is not plain enough to be cleaned for certain. */
export class NotPlain extends Error {
  name = "NotPlain";
}

const colourProfile = "ICC_PROFILE\0";

/** @type {(bytes: Uint8Array, text: string) => boolean} */
const startsWith = (bytes, text) => Buffer.from(bytes.subarray(0, text.length)).toString("latin1") === text;

/**
 * What a JPEG needs to be drawn: JFIF, the colour profile and Adobe's colour transform. All else tells of its maker.
 * @type {(marker: number, body: Uint8Array) => boolean}
 */
function isTold(marker, body) {
  if (marker === 0xe0) return !startsWith(body, "JFIF\0");
  if (marker === 0xe2) return !startsWith(body, colourProfile);
  return marker === 0xfe || (marker > 0xe0 && marker <= 0xef && marker !== 0xee);
}

/**
 * Where the next marker stands that is not part of the packed pixels.
 * @type {(bytes: Uint8Array, from: number) => number}
 */
function endOfScan(bytes, from) {
  for (let at = from; at < bytes.length - 1; at += 1) {
    const after = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && after !== 0 && after !== 0xff && !(after >= 0xd0 && after <= 0xd7)) return at;
  }
  throw new NotPlain("a JPEG that breaks off");
}

/**
 * A JPEG without Exif (place, time, camera, thumbnail), XMP, IPTC, comments and whatever lies behind its end, where
 * phones hide a second picture with an Exif of its own. Its pixels are not touched.
 * @param {Uint8Array} bytes
 * @returns {Uint8Array}
 */
export function cleanJpeg(bytes) {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw new NotPlain("not a JPEG");
  const parts = [bytes.subarray(0, 2)];
  for (let at = 2; ; ) {
    if (bytes[at] !== 0xff) throw new NotPlain("a JPEG that breaks off");
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) return new Uint8Array(Buffer.concat([...parts, bytes.subarray(at, at + 2)]));
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (end < at + 4 || end > bytes.length) throw new NotPlain("a JPEG that breaks off");
    const next = marker === 0xda ? endOfScan(bytes, end) : end;
    if (!isTold(marker, bytes.subarray(at + 4, end))) parts.push(bytes.subarray(at, next));
    at = next;
  }
}
