import { acceptedTypes } from "./accepted-types";

/** RFC 5987: everything but the characters that every receiver takes literally. */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const ascii = (name: string) => name.replace(/[^\x20-\x7e]|["\\%]/g, "_");

const sealed = "default-src 'none'; sandbox";
/** The browser's own viewer is an object with a style sheet; a sandbox would keep it from starting. */
const forViewer = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'";

/**
 * Headers under which a piece of evidence leaves the server: it can be looked at or saved, and never runs. A type
 * that is not ours goes out as plain bytes.
 */
export function answerHeaders({
  name,
  mediaType,
  size,
}: {
  name: string;
  mediaType: string;
  size: number;
}): Headers {
  const known = acceptedTypes[mediaType];
  const isPdf = mediaType === "application/pdf";
  const shown = known?.kind === "photo" || isPdf;
  const type = !known
    ? "application/octet-stream"
    : mediaType === "text/plain"
      ? "text/plain; charset=utf-8"
      : mediaType;
  return new Headers({
    "Content-Type": type,
    "Content-Length": String(size),
    "Content-Disposition": `${shown ? "inline" : "attachment"}; filename="${ascii(name)}"; filename*=UTF-8''${encoded(name)}`,
    "Content-Security-Policy": isPdf ? forViewer : sealed,
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "private, no-store",
  });
}
