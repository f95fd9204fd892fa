import { type Entry, openPromise, type ZipFile } from "yauzl";
import { refusedFile } from "./refuse-file";
import type { Sniffed } from "./sniff";

/** A document of thousands of pictures stays far below both. */
const mostEntries = 20_000;
const longestPart = 2 * 1024 * 1024;

const openXml = "application/vnd.openxmlformats-officedocument";
const mainParts = ["wordprocessingml.document", "spreadsheetml.sheet", "presentationml.presentation"];
const openDocument = /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)$/;

/** Parts that hold macros: of Office (VBA and the older sheets of macros), and of OpenDocument. */
const macroParts = /(^|\/)(vbaproject\.bin|vbadata\.xml)$|(^|\/)(int)?macrosheets\/|^(basic|scripts)\//;
const macroTypes = /macroenabled|vbaproject|macrosheet/i;

/**
 * Which Office or OpenDocument file a zip archive is.
 * @throws AppError INVALID `evidence.macros`
 */
export async function sniffZip(filePath: string): Promise<Sniffed> {
  const parts = await partsOf(filePath);
  if (!parts) return { label: "ZIP" };
  const { contentTypes, mimetype, names } = parts;
  const mediaType = contentTypes !== null ? ofOpenXml(contentTypes) : mimetype?.match(openDocument)?.[0];
  const office = contentTypes !== null || openDocument.test(mimetype ?? "");
  if (office && (names.some((name) => macroParts.test(name)) || macroTypes.test(contentTypes ?? "")))
    throw refusedFile("macros");
  return mediaType ? { mediaType } : { label: "ZIP" };
}

const ofOpenXml = (contentTypes: string) => {
  const main = mainParts.find((part) => contentTypes.includes(`"${openXml}.${part}.main+xml"`));
  return main && `${openXml}.${main}`;
};

type Parts = { names: string[]; contentTypes: string | null; mimetype: string | null };

/** Names in lower case and the two parts that tell the type; null for an archive that is broken or too large. */
async function partsOf(filePath: string): Promise<Parts | null> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(filePath, { autoClose: false, lazyEntries: true });
    if (zip.entryCount > mostEntries) return null;
    const parts: Parts = { names: [], contentTypes: null, mimetype: null };
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      parts.names.push(name);
      if (name === "[content_types].xml") parts.contentTypes = await textOf(zip, entry);
      if (name === "mimetype") parts.mimetype = await textOf(zip, entry);
    }
    return parts;
  } catch (error) {
    // Whatever cannot be read as an archive is refused as one, so the reason is of no use to anybody.
    if (error instanceof Error) return null;
    throw error;
  } finally {
    zip?.close();
  }
}

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  // The reader ends with an error once a part is longer than it says.
  if (entry.uncompressedSize > longestPart) throw new Error("a part is too long");
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}
