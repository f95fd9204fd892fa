import { randomUUID } from "node:crypto";

/** A nonce as proxy.ts makes them. */
export const freshNonce = () => Buffer.from(randomUUID()).toString("base64");

/** The nonce that a content security policy names, or null. */
export function nonceOf(policy: unknown): string | null {
  return typeof policy === "string" ? (/'nonce-([^']+)'/.exec(policy)?.[1] ?? null) : null;
}

/** The body between the places where the nonce stands. */
export function cutAtNonce(body: Buffer, nonce: string): Buffer[] {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = body.indexOf(nonce); at >= 0; at = body.indexOf(nonce, from)) {
    pieces.push(body.subarray(from, at));
    from = at + nonce.length;
  }
  pieces.push(body.subarray(from));
  return pieces;
}
