import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { cleanJpeg, cleanPng, NoPublicCopy } from "./image-segments";

const mostParts = 5_000;
const mostBytes = 64 * 1024 * 1024;
/** A document inside a document (the table behind a chart) is cleaned as well; deeper ones are not looked at. */
const deepest = 1;

/** The first day that an archive can name: nobody learns when the parts were written. */
const noDay = new Date(1980, 0, 1, 0, 0, 0);

const blankOdf = (root: string, more = "") =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><office:${root} xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2">${more}</office:${root}>`,
  );

const dropped =
  /^(docProps\/|Thumbnails\/|ObjectReplacements\/|customXml\/|docMetadata\/|word\/people\.xml$|layout-cache$)|(^|\/)printerSettings\//;
/** Remarks and marks of revision: words that were not meant for everybody. */
const remarks =
  /^(word\/comments|xl\/comments|xl\/threadedComments|xl\/persons|xl\/revisions|ppt\/comments|ppt\/commentAuthors|ppt\/authors|word\/vbaProject|.*\.bin$)/i;
const revised =
  /<(?:w:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange)|office:annotation|text:tracked-changes|table:tracked-changes)[\s>/]/;

/** Parts that were dropped must not be named any more, or the file is taken for damaged. */
const unnamed = (xml: string) =>
  xml
    .replace(
      /<Relationship\s[^>]*Target="\/?(?:\.\.\/)*(?:docProps|customXml|docMetadata|printerSettings)\/[^"]*"[^>]*\/>/g,
      "",
    )
    .replace(/<Relationship\s[^>]*\/attachedTemplate"[^>]*\/>/g, "")
    .replace(/<Relationship\s[^>]*Target="people\.xml"[^>]*\/>/g, "")
    .replace(
      /<Override\s[^>]*PartName="\/(?:docProps\/|customXml\/|docMetadata\/|word\/people\.xml)[^>]*\/>/g,
      "",
    )
    .replace(
      /<manifest:file-entry\s[^>]*manifest:full-path="(?:Thumbnails\/|ObjectReplacements\/|layout-cache)[^"]*"[^>]*\/>/g,
      "",
    );

/** Where the file lay, which template and printer it had, who locked it. */
const untold = (xml: string) =>
  xml
    .replace(/<(?:x15ac:absPath|fileSharing|w:attachedTemplate|w:documentProtection)\s[^>]*\/>/g, "")
    .replace(/(<pageSetup\s[^>]*?)\sr:id="[^"]*"/g, "$1");

function cleanXml(name: string, bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xfe || bytes[0] === 0xff) throw new NoPublicCopy("a document in UTF-16");
  const text = strFromU8(bytes);
  if (revised.test(text)) throw new NoPublicCopy("a document with remarks or revisions");
  const naming = /(^|\/)_rels\/|\[Content_Types\]\.xml$|^META-INF\/manifest\.xml$/.test(name);
  return strToU8(naming ? unnamed(text) : untold(text));
}

/** A part as it may be read by everybody; null: it is left out. */
function cleanPart(name: string, bytes: Uint8Array, depth: number): Uint8Array | null {
  if (name.endsWith("/") || dropped.test(name)) return null;
  if (remarks.test(name)) throw new NoPublicCopy("a document with remarks or embedded objects");
  if (/(^|\/)meta\.xml$/.test(name)) return blankOdf("document-meta", "<office:meta/>");
  // Word's own settings (word/settings.xml) are needed, those of OpenDocument are the last user's window and printer.
  if (/(^|[^d]\/)settings\.xml$/.test(name)) return blankOdf("document-settings");
  if (name === "mimetype") return bytes;
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (["xml", "rels", "vml", "rdf"].includes(ending)) return cleanXml(name, bytes);
  if (["jpg", "jpeg", "jpe", "jfif"].includes(ending)) return cleanJpeg(bytes);
  if (ending === "png") return cleanPng(bytes);
  if (["emf", "wmf", "odttf", "ttf"].includes(ending)) return bytes;
  if (["docx", "xlsx", "pptx"].includes(ending) && depth < deepest) return cleanArchive(bytes, depth + 1);
  throw new NoPublicCopy(`a document with a part of unknown kind: ${ending}`);
}

/**
 * An Office document (OOXML, OpenDocument) without its properties, thumbnails and the Exif of its photographs.
 * @throws NoPublicCopy for remarks, tracked changes, embedded objects, or more parts and bytes than is sound
 */
export function cleanArchive(bytes: Uint8Array, depth = 0): Uint8Array {
  let parts = 0;
  let size = 0;
  const opened = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      parts += 1;
      size += originalSize;
      if (parts > mostParts || size > mostBytes) throw new NoPublicCopy("a document of too many parts");
      return true;
    },
  });
  const made: Zippable = {};
  for (const [name, part] of Object.entries(opened)) {
    const clean = cleanPart(name, part, depth);
    // An OpenDocument file begins with its type, not packed.
    if (clean) made[name] = [clean, { level: name === "mimetype" ? 0 : 6, mtime: noDay }];
  }
  return zipSync(made);
}
