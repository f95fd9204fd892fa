import { pipeline, Readable } from "node:stream";
import { promisify } from "node:util";
import { createGzip, gzip } from "node:zlib";

/** Anything shorter goes out as it is. */
export const leastPacked = 1_000;

/** Text is packed for whoever takes it; photographs and PDF are packed already. */
export const isPacked = (type: string): boolean => /^(application\/(json|atom\+xml)|text\/csv)\b/.test(type);

/** Whether an Accept-Encoding takes gzip: named with a weight above nothing, or covered by a star. */
export function takesGzip(header: string | null): boolean {
  const weights = new Map(
    (header ?? "").split(",").map((one) => {
      const [name = "", ...parameters] = one.toLowerCase().split(";");
      const weight = parameters.map((given) => /^\s*q=([\d.]+)\s*$/.exec(given)?.[1]).find(Boolean);
      return [name.trim(), Number(weight ?? 1)];
    }),
  );
  return (weights.get("gzip") ?? weights.get("*") ?? 0) > 0;
}

/** On a thread of its own. */
export const pack: (body: Uint8Array) => Promise<Uint8Array<ArrayBuffer>> = async (body) =>
  new Uint8Array(await promisify(gzip)(body, { level: 6 }));

/** A table that is made while it is sent; what fails in it ends the answer. */
export function streamOf(rows: AsyncIterable<string>, packed: boolean): ReadableStream<Uint8Array> {
  const plain = Readable.from(rows, { objectMode: false });
  const sent = packed
    ? pipeline(plain, createGzip(), (error) => {
        if (error) plain.destroy(error);
      })
    : plain;
  return Readable.toWeb(sent) as ReadableStream<Uint8Array>;
}
