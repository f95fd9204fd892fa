import { constants, inflateSync } from "node:zlib";
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  decodePDFRawStream,
} from "@cantoo/pdf-lib";
import { cleanJpeg, NotPlain } from "./jpeg-segments.mjs";
import { drawn, droppedKinds, filterOf, nameLists, resourceKinds, texts } from "./pdf-names.mjs";

const mostUnpacked = 256 * 1024 * 1024;
const name = (text) => PDFName.of(text);
const isText = (value) => value instanceof PDFString || value instanceof PDFHexString;
const refuse = (words) => {
  throw new NotPlain(`a PDF with ${words}`);
};

/** Copies what draws, and only that, from one document into another. */
class Copier {
  /** @type {Map<import("@cantoo/pdf-lib").PDFRef, import("@cantoo/pdf-lib").PDFRef>} */
  made = new Map();

  constructor(from, to) {
    this.from = from;
    this.to = to;
  }

  /** Null: the value is left out. */
  value(value, key) {
    if (value instanceof PDFRef) return this.behind(value, key);
    if (value instanceof PDFStream) return this.to.register(this.stream(value));
    if (value instanceof PDFDict) return this.dict(value, key);
    if (value instanceof PDFArray) return this.array(value, key);
    if (isText(value) && !texts.has(key)) return null;
    return value;
  }

  behind(ref, key) {
    const known = this.made.get(ref);
    if (known) return known;
    const found = this.from.lookup(ref);
    if (found === undefined) return null;
    const made = this.to.nextRef();
    this.made.set(ref, made);
    const value = found instanceof PDFStream ? this.stream(found) : this.value(found, key);
    if (value === null) this.made.delete(ref);
    else this.to.assign(made, value);
    return value === null ? null : made;
  }

  /** A text in a list is a table of colours; lists of anything else lose theirs. */
  array(list, key) {
    const copy = PDFArray.withContext(this.to);
    const isIndexed = String(list.get(0)) === "/Indexed";
    for (const one of list.asArray()) {
      const value = isText(one) && isIndexed ? one : this.value(one, key);
      copy.push(value ?? PDFNull);
    }
    return copy;
  }

  dict(dict, key) {
    if (key === "Resources") return this.resources(dict);
    const isList = nameLists.has(key);
    return this.fields(dict, (said, value) =>
      isList ? this.value(value, "") : drawn.has(said) ? this.value(value, said) : null,
    );
  }

  fields(dict, copied) {
    const copy = PDFDict.withContext(this.to);
    for (const [field, value] of dict.entries()) {
      const made = copied(field.decodeText(), value);
      if (made !== null) copy.set(field, made);
    }
    return copy;
  }

  /** Fonts, pictures and the like under the names that the drawing calls them by. */
  resources(dict) {
    return this.fields(dict, (kind, value) => {
      if (droppedKinds.has(kind)) return null;
      if (!resourceKinds.has(kind)) refuse(`resources of another kind: ${kind}`);
      const list = this.from.lookup(value);
      if (!(list instanceof PDFDict)) return this.value(value, kind);
      return this.fields(list, (_, one) => this.value(one, ""));
    });
  }

  stream(stream) {
    if (!(stream instanceof PDFRawStream)) refuse("a stream that cannot be read");
    if (stream.dict.has(name("F"))) refuse("a stream in another file");
    if (this.kind(stream.dict) === "/PS") refuse("a program");
    const filters = this.filters(stream.dict);
    if (["/Form", "/Pattern"].includes(this.kind(stream.dict))) this.withoutPhotographs(stream);
    const dict = this.dict(stream.dict, "");
    if (filters.length > 0) dict.set(name("Filter"), this.to.obj(filters));
    if (!filters.includes("DCTDecode")) return PDFRawStream.of(dict, stream.contents);
    if (filters.length > 1) {
      if (filters.join() !== "FlateDecode,DCTDecode") refuse("a photograph packed in an unusual way");
      dict.delete(name("DecodeParms"));
    }
    dict.set(name("Filter"), name("DCTDecode"));
    return PDFRawStream.of(dict, cleanJpeg(filters.length > 1 ? unpacked(stream.contents) : stream.contents));
  }

  kind(dict) {
    return dict.has(name("PatternType")) ? "/Pattern" : String(dict.lookup(name("Subtype")));
  }

  /** @returns {string[]} */
  filters(dict) {
    const said = dict.lookup(name("Filter"));
    if (said === undefined || said === PDFNull) return [];
    const all = said instanceof PDFArray ? said.asArray().map((one) => this.from.lookup(one)) : [said];
    return all.map((one) => {
      const filter = one instanceof PDFName ? filterOf(one.decodeText()) : null;
      return filter ?? refuse(`a stream packed in an unusual way: ${one}`);
    });
  }

  /** A photograph may stand amid the instructions, with all that its camera wrote. */
  withoutPhotographs(stream) {
    const text = Buffer.from(this.plain(stream)).toString("latin1");
    if (/\/(DCT|JPX)/.test(text)) refuse("a photograph amid its drawing");
  }

  /** The instructions that draw a page. */
  contents(value) {
    const found = value instanceof PDFRef ? this.from.lookup(value) : value;
    const all = found instanceof PDFArray ? found.asArray() : found === undefined ? [] : [value];
    const copy = PDFArray.withContext(this.to);
    for (const one of all) {
      const stream = this.from.lookup(one);
      if (!(stream instanceof PDFRawStream)) refuse("a page that cannot be read");
      this.withoutPhotographs(stream);
      copy.push(this.value(one, "Contents"));
    }
    return copy;
  }

  plain(stream) {
    const filters = this.filters(stream.dict);
    if (filters.length === 0) return stream.contents;
    const simple =
      filters.length === 1 && filters[0] === "FlateDecode" && !stream.dict.has(name("DecodeParms"));
    return simple ? unpacked(stream.contents) : decodePDFRawStream(stream).decode();
  }
}

/** Many writers leave out the end of what they packed. */
const unpacked = (bytes) =>
  inflateSync(bytes, { maxOutputLength: mostUnpacked, finishFlush: constants.Z_SYNC_FLUSH });

const numbers = (list) =>
  list instanceof PDFArray && list.size() === 4
    ? [0, 1, 2, 3].map((at) => list.lookup(at, PDFNumber).asNumber())
    : null;

/**
 * A new PDF of the same pages: of each its drawing and what that is drawn with, and nothing of the file around them
 * (information, XMP, attached files, scripts, remarks, form fields, links, structure, earlier versions).
 * @param {Uint8Array} bytes
 * @returns {Promise<Uint8Array>}
 * @throws NotPlain, or whatever the reader says of one that is encrypted or broken
 */
export async function drawnAnew(bytes) {
  const given = await PDFDocument.load(bytes, {
    updateMetadata: false,
    throwOnInvalidObject: true,
    parseSpeed: Number.POSITIVE_INFINITY,
  });
  if (given.isEncrypted || given.context.trailerInfo.Encrypt) refuse("encryption");
  if (given.catalog.has(name("OCProperties"))) refuse("layers");
  const made = await PDFDocument.create({ updateMetadata: false });
  const copier = new Copier(given.context, made.context);
  for (const { node } of given.getPages()) {
    const page = made.addPage().node;
    for (const key of page.keys()) if (!["/Type", "/Parent"].includes(String(key))) page.delete(key);
    const set = (key, value) => value === null || page.set(name(key), made.context.obj(value));
    set("MediaBox", numbers(node.MediaBox()) ?? refuse("a page without bounds"));
    set("CropBox", numbers(node.CropBox()));
    const turned = node.Rotate();
    if (turned instanceof PDFNumber) set("Rotate", turned.asNumber());
    const resources = node.Resources();
    set("Resources", resources ? copier.resources(resources) : {});
    set("Contents", copier.contents(node.get(name("Contents"))));
    const group = node.lookup(name("Group"));
    if (group instanceof PDFDict) set("Group", copier.dict(group, "Group"));
  }
  if (made.getPageCount() === 0) refuse("no pages");
  return made.save({ updateFieldAppearances: false, addDefaultPage: false });
}
