import { isSameOrigin } from "@/app/api/evidence/same-origin";
import { AppError } from "@/server/core/errors";

/** A thousand characters, each as three bytes of three signs, and the rest of the form. */
const mostBytes = 32 * 1024;

/**
 * The fields of a form that a page of this site sent.
 * @throws AppError FORBIDDEN `clue.crossSite`, INVALID `clue.tooLarge`
 */
export async function readForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get("content-type") ?? "";
  if (!isSameOrigin(request) || !type.startsWith("application/x-www-form-urlencoded"))
    throw new AppError("FORBIDDEN", "clue.crossSite");
  if (Number(request.headers.get("content-length")) > mostBytes)
    throw new AppError("INVALID", "clue.tooLarge");
  const parts: Uint8Array[] = [];
  let size = 0;
  for (const reader = request.body?.getReader(); reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > mostBytes) {
      await reader.cancel();
      throw new AppError("INVALID", "clue.tooLarge");
    }
    parts.push(value);
  }
  return new URLSearchParams(Buffer.concat(parts).toString("utf8"));
}
