import { open } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import type { EvidenceKind } from "@/db/values";
import { acceptedTypes, isAcceptedExtension } from "./accepted-types";
import { cleanName, extensionOf } from "./name";
import { refusedFile } from "./refuse-file";
import { sniffCompound } from "./sniff-compound";
import { sniffText } from "./sniff-text";
import { sniffZip } from "./sniff-zip";

/** What the content is: one of the accepted types, or what to call it in a refusal. */
export type Sniffed = { mediaType: string } | { label: string };

export type FileType = { name: string; mediaType: string; kind: Exclude<EvidenceKind, "link"> };

/**
 * Type of a file by its content alone, with its cleaned name; a name without an ending gets the type's.
 * @throws AppError INVALID `evidence.forbiddenType`, `evidence.macros`, or `evidence.disguised` when the name's
 * ending says something else than the content
 */
export async function typeOf(filePath: string, givenName: string): Promise<FileType> {
  const name = cleanName(givenName);
  const said = extensionOf(name);
  const found = await sniff(filePath, said);
  const accepted = "mediaType" in found ? acceptedTypes[found.mediaType] : undefined;
  if (said && !isAcceptedExtension(said)) throw refusedFile("forbiddenType", { name });
  if ("label" in found || !accepted) {
    const detected = "label" in found ? found.label : "unknown";
    throw said ? refusedFile("disguised", { name, detected }) : refusedFile("forbiddenType", { name });
  }
  if (said && !accepted.extensions.includes(said))
    throw refusedFile("disguised", { name, detected: accepted.label });
  return {
    name: said ? name : cleanName(`${name}.${accepted.extensions[0]}`),
    mediaType: found.mediaType,
    kind: accepted.kind,
  };
}

/** Image types that go by several names. */
const alike: Record<string, string> = {
  "image/apng": "image/png",
  "image/heic-sequence": "image/heic",
  "image/heif-sequence": "image/heif",
};
const byMagic = new Set([
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/heic",
  "image/heif",
  "application/pdf",
]);

async function sniff(filePath: string, said: string | null): Promise<Sniffed> {
  const magic = await firstBytes(filePath);
  if (magic === "504b0304") return sniffZip(filePath);
  if (magic === "d0cf11e0") return sniffCompound(filePath, said);
  const guess = await fileTypeFromFile(filePath);
  const mediaType = guess && (alike[guess.mime] ?? guess.mime);
  if (mediaType && byMagic.has(mediaType)) return { mediaType };
  // Two letters are some types' whole signature, and may as well begin a sentence.
  const text = await sniffText(filePath);
  return "label" in text && text.label === "unknown" && guess ? { label: guess.ext.toUpperCase() } : text;
}

async function firstBytes(filePath: string): Promise<string> {
  const file = await open(filePath, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString("hex");
  } finally {
    await file.close();
  }
}
