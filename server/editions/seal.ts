import { createHash, randomBytes } from "node:crypto";
import { canonical } from "../core/audit";
import type { EditionDocument } from "./document";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/** A content under its hash. The salt keeps a short text from being guessed once it has been withheld. */
export function seal<T extends object>(content: T): { sha256: string; content: T & { salt: string } } {
  const salted = { ...content, salt: randomBytes(16).toString("hex") };
  return { sha256: sha256(canonical(salted)), content: salted };
}

/** What is signed: the document with every sealed content left out and its hash kept. */
export const signedPart = (document: EditionDocument): EditionDocument => ({
  ...document,
  commitments: document.commitments.map((item) => ({
    ...item,
    updates: item.updates.map((one) => ({ ...one, texts: one.texts && { ...one.texts, content: null } })),
    evidence: item.evidence.map((one) => ({ ...one, file: one.file && { ...one.file, content: null } })),
  })),
});

/** The hash of an edition: it stays the same when a content is lawfully withheld afterwards. */
export const editionHash = (document: EditionDocument): string => sha256(canonical(signedPart(document)));
