import { createHash, randomBytes } from "node:crypto";

/** Crockford's base 32: no letter that can be taken for a figure. */
const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 24;

/** A number of 120 random bits, in groups to be copied by hand. It is shown once and kept nowhere. */
export function makeReceipt(): string {
  const text = [...randomBytes(length)].map((byte) => signs[byte % 32]).join("");
  return text.replace(/(.{4})(?!$)/g, "$1-");
}

/** The number as people type it: any case, with or without spaces and dashes, O for 0; null if it cannot be one. */
export function readReceipt(typed: string): string | null {
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return plain.length === length && [...plain].every((sign) => signs.includes(sign)) ? plain : null;
}

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/** Of a receipt as `readReceipt` gives it. */
export const receiptHashOf = (receipt: string): string => sha256(receipt);

/** The same words on the same item, whatever the spaces between them. */
export const wordsHashOf = (commitmentId: string, words: string): string =>
  sha256(`${commitmentId}\n${words.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase()}`);
