import { createHash } from "node:crypto";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { refusedFile } from "./refuse-file";

/** `size` in bytes, `sha256` in lower-case hex. */
export type ReceivedFile = { path: string; size: number; sha256: string };

type Limits = {
  /** In MB of 1,048,576 bytes. */
  limitMb: number;
  /** The Content-Length header, if one came: a body that says it is too large is not read at all. */
  contentLength?: string | null;
  /** Where the temporary file goes. */
  folder?: string;
};

/**
 * Streams a request's body into a temporary file for as long as `use` runs; the file is gone afterwards, whatever
 * happened. Reading stops with the first byte over the limit.
 * @throws AppError INVALID `evidence.empty` or `evidence.tooLarge`
 */
export async function withReceivedFile<T>(
  body: ReadableStream<Uint8Array> | null,
  { limitMb, contentLength = null, folder = tmpdir() }: Limits,
  use: (file: ReceivedFile) => Promise<T>,
): Promise<T> {
  const limit = limitMb * 1024 * 1024;
  if (!body || contentLength === "0") throw refusedFile("empty");
  if (Number(contentLength ?? 0) > limit) {
    await body.cancel();
    throw refusedFile("tooLarge", { limitMb });
  }
  const own = await mkdtemp(path.join(folder, "jiannuo-evidence-"));
  try {
    const file = path.join(own, "received");
    const { size, sha256 } = await keep(body, file, limit);
    if (size > limit) throw refusedFile("tooLarge", { limitMb });
    if (size === 0) throw refusedFile("empty");
    return await use({ path: file, size, sha256 });
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

async function keep(body: ReadableStream<Uint8Array>, place: string, limit: number) {
  const hash = createHash("sha256");
  const file = await open(place, "wx", 0o600);
  let size = 0;
  try {
    // Leaving the loop cancels the body: nothing more is read.
    for await (const chunk of body as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > limit) break;
      hash.update(chunk);
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
  return { size, sha256: hash.digest("hex") };
}
