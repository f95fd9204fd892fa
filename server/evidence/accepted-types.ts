import type { EvidenceKind } from "@/db/values";

type Accepted = {
  /** Endings that a name of this type may have; the first is added to a name without any. */
  extensions: readonly [string, ...string[]];
  kind: Extract<EvidenceKind, "photo" | "file">;
  /** How messages call it. */
  label: string;
};

const photo = (label: string, ...extensions: Accepted["extensions"]): Accepted => ({
  label,
  extensions,
  kind: "photo",
});
const file = (label: string, ...extensions: Accepted["extensions"]): Accepted => ({
  label,
  extensions,
  kind: "file",
});

const openXml = "application/vnd.openxmlformats-officedocument";
const openDocument = "application/vnd.oasis.opendocument";

/** Every type that is taken as evidence, and the only Content-Types it is ever served with. */
export const acceptedTypes: Readonly<Record<string, Accepted>> = {
  "image/jpeg": photo("JPEG", "jpg", "jpeg", "jpe", "jfif"),
  "image/png": photo("PNG", "png"),
  "image/webp": photo("WebP", "webp"),
  "image/heic": photo("HEIC", "heic", "heif", "hif"),
  "image/heif": photo("HEIC", "heif", "heic", "hif"),
  "application/pdf": file("PDF", "pdf"),
  [`${openXml}.wordprocessingml.document`]: file("Word", "docx"),
  [`${openXml}.spreadsheetml.sheet`]: file("Excel", "xlsx"),
  [`${openXml}.presentationml.presentation`]: file("PowerPoint", "pptx"),
  "application/msword": file("Word 97-2003", "doc", "wps"),
  "application/vnd.ms-excel": file("Excel 97-2003", "xls", "et"),
  "application/vnd.ms-powerpoint": file("PowerPoint 97-2003", "ppt", "dps"),
  [`${openDocument}.text`]: file("OpenDocument", "odt"),
  [`${openDocument}.spreadsheet`]: file("OpenDocument", "ods"),
  [`${openDocument}.presentation`]: file("OpenDocument", "odp"),
  "text/plain": file("TXT", "txt", "text", "csv", "tsv", "md", "log"),
};

const endings = new Set(Object.values(acceptedTypes).flatMap((one) => one.extensions));

/** Whether some accepted type has this ending. */
export const isAcceptedExtension = (extension: string): boolean => endings.has(extension);
