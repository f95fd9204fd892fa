import { createHmac, timingSafeEqual } from "node:crypto";
import { AppError } from "../core/errors";

/** Nobody reads the form and writes ten characters faster. */
const leastMs = 2_000;
const mostMs = 4 * 3_600_000;

/** The item that a form was made for. */
export type FormOf = { government: string; year: number; code: string };

const sign = (secret: string, { government, year, code }: FormOf, at: string) =>
  createHmac("sha256", secret)
    .update(`clue form\n${government}\n${year}\n${code}\n${at}`)
    .digest("base64url");

/** Goes out with a form and comes back with it: which item it is for and when it was made, signed. */
export function makeFormToken(secret: string, of: FormOf, now: Date): string {
  const at = now.getTime().toString(36);
  return `${at}.${sign(secret, of, at)}`;
}

/**
 * @returns when it stops being taken
 * @throws AppError INVALID `clue.formStale` for one that is too old, of another item or not from here,
 * `clue.tooFast` for one that no person could have filled in
 */
export function checkFormToken(secret: string, of: FormOf, token: string, now: Date): Date {
  const [, at, mac] = /^([0-9a-z]{1,11})\.([\w-]{43})$/.exec(token) ?? [];
  if (!at || !mac || !timingSafeEqual(Buffer.from(mac), Buffer.from(sign(secret, of, at))))
    throw new AppError("INVALID", "clue.formStale");
  const made = Number.parseInt(at, 36);
  const age = now.getTime() - made;
  if (age < 0 || age > mostMs) throw new AppError("INVALID", "clue.formStale");
  if (age < leastMs) throw new AppError("INVALID", "clue.tooFast");
  return new Date(made + mostMs + 1);
}
