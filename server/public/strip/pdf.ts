import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";
import { cleanJpeg, NoPublicCopy } from "./image-segments";

const named = (...names: string[]) => names.map((name) => PDFName.of(name));

/** Who made it, when and with what, on whatever object; files and scripts inside; who wrote a remark. */
const told = named("Metadata", "PieceInfo", "LastModified", "OpenAction", "AA", "JavaScript", "XFA", "Perms");
const attached = named("EmbeddedFiles", "AF", "Collection");
const remark = named("T", "M", "CreationDate", "NM", "RC", "Subj");
const filter = PDFName.of("Filter");
const subtype = PDFName.of("Subtype");
const fieldType = PDFName.of("FT");

/** Remarks, and whatever carries a file: an office's own notes are not for the public. */
const notShown = new Set(["/Text", "/Popup", "/FileAttachment", "/FreeText", "/Highlight", "/StrikeOut"]);

function cleanDict(dict: PDFDict): void {
  for (const name of [...told, ...attached]) dict.delete(name);
  // A digital signature does not hold for a copy, and names its signer.
  if (String(dict.get(fieldType)) === "/Sig") dict.delete(PDFName.of("V"));
  const annotations = dict.get(PDFName.of("Annots"));
  if (annotations === undefined) return;
  const list = dict.context.lookup(annotations);
  if (!(list instanceof PDFArray)) throw new NoPublicCopy("a PDF whose remarks cannot be read");
  for (let at = list.size() - 1; at >= 0; at -= 1) {
    const one = list.lookup(at);
    if (!(one instanceof PDFDict) || notShown.has(String(one.get(subtype)))) list.remove(at);
    else if (String(one.get(subtype)) !== "/Widget") for (const name of remark) one.delete(name);
  }
}

/** Photographs lie in a PDF as they came from the camera. */
function cleanStream(stream: PDFStream): void {
  const how = stream.dict.lookup(filter);
  const said = how === undefined ? "" : String(how).replace(/[[\]\s]/g, "");
  if (said.includes("/JPXDecode")) throw new NoPublicCopy("a PDF with a JPEG 2000 picture");
  if (!said.includes("/DCTDecode")) return;
  if (said !== "/DCTDecode" || !(stream instanceof PDFRawStream))
    throw new NoPublicCopy("a PDF with a photograph packed twice");
  stream.updateContents(cleanJpeg(stream.contents));
}

/** Everything that the pages need is reached from the catalogue; what is not lay there from earlier versions. */
function reachedFrom(document: PDFDocument): Set<PDFRef> {
  const { context } = document;
  const reached = new Set<PDFRef>();
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (one instanceof PDFRef) {
      if (reached.has(one)) continue;
      reached.add(one);
      waiting.push(context.lookup(one));
    } else if (one instanceof PDFDict) {
      cleanDict(one);
      waiting.push(...one.values());
    } else if (one instanceof PDFStream) {
      cleanDict(one.dict);
      cleanStream(one);
      waiting.push(...one.dict.values());
    } else if (one instanceof PDFArray) waiting.push(...one.asArray());
  }
  return reached;
}

/**
 * A PDF as its pages show it: without its information, XMP, attached files, scripts, remarks, earlier versions and the
 * Exif of its photographs.
 * @throws NoPublicCopy, or whatever the reader says of one that is encrypted or broken
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    throwOnInvalidObject: true,
    parseSpeed: 1500,
  });
  if (document.isEncrypted) throw new NoPublicCopy("an encrypted PDF");
  const { context } = document;
  if (!context.trailerInfo.Root || document.getPageCount() === 0)
    throw new NoPublicCopy("a PDF without pages");
  context.trailerInfo.Info = undefined;
  context.trailerInfo.ID = undefined;
  const reached = reachedFrom(document);
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
  return document.save({ updateFieldAppearances: false, addDefaultPage: false });
}
