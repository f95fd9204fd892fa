import { deflateSync } from "node:zlib";
import {
  AFRelationship,
  PDFArray,
  PDFDict,
  PDFDocument,
  type PDFObject,
  PDFName,
  PDFRawStream,
  PDFString,
  StandardFonts,
  decodePDFRawStream,
} from "@cantoo/pdf-lib";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { samples } from "../../evidence/testing";
import { NoPublicCopy } from "./no-public-copy";
import { cleanPdf } from "./pdf";
import { drawnAnew } from "./pdf-drawn-anew.mjs";

const secret = "NobodyMayRead";
const hidden = PDFString.of(secret);
const name = (text: string) => PDFName.of(text);

let photo: Buffer;
beforeAll(async () => {
  photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#2a7" } })
    .jpeg()
    .withExifMerge({ IFD0: { Artist: secret } })
    .toBuffer();
});

/** A page with words, changed by a test. */
async function pdfOf(change: (made: PDFDocument) => Promise<unknown> | unknown = () => null) {
  const made = await PDFDocument.create();
  const font = await made.embedFont(StandardFonts.Helvetica);
  made.addPage([600, 400]).drawText("For everybody", { font, x: 50, y: 50 });
  await made.flush();
  await change(made);
  return made.save({ useObjectStreams: false });
}
const page = (made: PDFDocument) => made.getPage(0).node;
const annotation = (made: PDFDocument, kind: string, more: Record<string, PDFObject> = {}) =>
  made.context.register(
    made.context.obj({
      ...{ Type: "Annot", Subtype: kind, Rect: [0, 0, 9, 9], Contents: hidden, T: hidden, ...more },
    }),
  );
function picture(
  made: PDFDocument,
  bytes: Uint8Array,
  filter: PDFObject,
  more: Record<string, PDFObject> = {},
) {
  const dict = made.context.obj({ Type: "XObject", Subtype: "Image", Width: 40, Height: 30, ...more });
  dict.set(name("BitsPerComponent"), made.context.obj(8));
  dict.set(name("ColorSpace"), name("DeviceRGB"));
  dict.set(name("Filter"), filter);
  const list = page(made).Resources() ?? made.context.obj({});
  list.set(name("XObject"), made.context.obj({ I: made.context.register(PDFRawStream.of(dict, bytes)) }));
}

/** Every byte of a copy, unpacked. */
async function openly(copy: Uint8Array): Promise<string> {
  const { context } = await PDFDocument.load(copy, { updateMetadata: false });
  const told = context.enumerateIndirectObjects().map(([, one]) => {
    if (!(one instanceof PDFRawStream)) return String(one);
    const packed = String(one.dict.get(name("Filter")));
    const bytes = packed.includes("DCT") ? one.contents : decodePDFRawStream(one).decode();
    return `${one.dict}${Buffer.from(bytes).toString("latin1")}`;
  });
  return [...told, String(context.trailerInfo.Info), Buffer.from(copy).toString("latin1")].join("\n");
}

describe("a copy of a PDF", () => {
  const remarks =
    "Text Underline Caret Square Line Ink Stamp Redact Link Sound Screen RichMedia Watermark FreeText Highlight";
  const leaks: Record<string, (made: PDFDocument) => Promise<unknown> | unknown> = {
    information: (made) => {
      made.setAuthor(secret);
      made.setTitle(secret);
    },
    "XMP of the file": ({ context, catalog }) =>
      catalog.set(name("Metadata"), context.register(context.stream(`<x>${secret}</x>`))),
    "an object that nothing names": ({ context }) => context.register(context.obj({ Orphan: hidden })),
    "an attached file": (made) =>
      made.attach(Buffer.from(secret), "notes.txt", {
        afRelationship: AFRelationship.Data,
        description: secret,
      }),
    "remarks of every kind": (made) => {
      const all = remarks.split(" ").map((kind) => annotation(made, kind));
      page(made).set(name("Annots"), made.context.obj(all));
    },
    "a remark that the structure still names": (made) => {
      const remark = annotation(made, "Text");
      const element = made.context.obj({ Type: "StructElem", K: made.context.obj({ Obj: remark }) });
      made.catalog.set(name("StructTreeRoot"), made.context.obj({ K: element, Alt: hidden }));
    },
    "a form with a hidden field": (made) => {
      const field = annotation(made, "Widget", { FT: name("Tx"), V: hidden });
      page(made).set(name("Annots"), made.context.obj([field]));
      made.catalog.set(name("AcroForm"), made.context.obj({ Fields: [field] }));
    },
    "the thread of an article and where the file lay": ({ catalog, context }) => {
      catalog.set(name("Threads"), context.obj([context.obj({ I: context.obj({ Author: hidden }) })]));
      catalog.set(name("URI"), context.obj({ Base: hidden }));
    },
    "what its maker keeps with a page": (made) => {
      for (const key of ["PieceInfo", "Metadata", "AA", "Thumb", "B", "Unknown"])
        page(made).set(name(key), made.context.obj({ Private: hidden }));
    },
    "titles of marked content": (made) => {
      const list = made.context.obj({ MC0: made.context.obj({ Title: hidden }) });
      page(made).Resources()?.set(name("Properties"), list);
    },
    "what a picture says": (made) =>
      picture(made, deflateSync(Buffer.alloc(3600)), name("FlateDecode"), {
        ...{ Metadata: hidden, PieceInfo: hidden, OPI: hidden, OC: hidden, Alternates: hidden, ID: hidden },
      }),
    "the Exif of a photograph": (made) => picture(made, photo, name("DCTDecode")),
    "the Exif of one by its short name": (made) => picture(made, photo, name("DCT")),
    "the Exif of one in a list": (made) => picture(made, photo, made.context.obj([name("DCT")])),
    "the Exif of one packed twice": (made) =>
      picture(made, deflateSync(photo), made.context.obj([name("FlateDecode"), name("DCTDecode")])),
  };
  it.each(Object.keys(leaks))("does not tell %s", async (what) => {
    const given = await pdfOf(leaks[what]);
    const text = await openly(await drawnAnew(given));
    expect(text).not.toContain(secret);
    expect(text).not.toContain(Buffer.from(secret, "utf16le").swap16().toString("latin1"));
    expect(text).not.toContain(Buffer.from(secret, "utf16le").swap16().toString("hex").toUpperCase());
    expect(text).toContain("Helvetica");
    expect(text).toMatch(/<466F722065766572[0-9A-F]+> Tj/);
    expect(text.includes("DCTDecode")).toBe(what.includes("Exif"));
  });

  it("keeps bounds, turns, fonts and patterns of its pages", async () => {
    const given = await pdfOf((made) => {
      const { context } = made;
      page(made).set(name("Rotate"), context.obj(90));
      page(made).set(name("CropBox"), context.obj([10, 10, 500, 300]));
      const glyph = context.register(context.flateStream("0 0 m f", {}));
      const letters = context.obj({
        ...{ Type: "Font", Subtype: "Type3", CharProcs: context.obj({ SomeGlyph: glyph }) },
      });
      page(made).Resources()?.lookup(name("Font"), PDFDict).set(name("T3"), context.register(letters));
      const indexed = context.obj([name("Indexed"), name("DeviceRGB"), 0, PDFString.of("abc")]);
      page(made)
        .Resources()
        ?.set(name("ColorSpace"), context.obj({ Any: indexed }));
      made.addPage([100, 100]);
    });
    const copy = await PDFDocument.load(await cleanPdf(given), { updateMetadata: false });
    expect(copy.getPages().map((one) => one.getSize())).toEqual([
      { width: 600, height: 400 },
      { width: 100, height: 100 },
    ]);
    expect([copy.getPage(0).getRotation().angle, copy.getPage(0).getCropBox().width]).toEqual([90, 490]);
    const all = page(copy).Resources();
    expect(String(all?.lookup(name("Font"), PDFDict).lookup(name("T3")))).toContain("/SomeGlyph");
    expect(all?.lookup(name("ColorSpace"), PDFDict).lookup(name("Any"), PDFArray).size()).toBe(4);
    expect([...page(copy).keys()].map(String).sort()).toEqual(
      ["/Contents", "/CropBox", "/MediaBox", "/Parent", "/Resources", "/Rotate", "/Type"].sort(),
    );
  });
});

describe("no copy is made of a PDF", () => {
  const refused: Record<string, (made: PDFDocument) => Promise<unknown> | unknown> = {
    layers: ({ catalog, context }) => catalog.set(name("OCProperties"), context.obj({})),
    "resources of another kind": (made) => page(made).Resources()?.set(name("Other"), made.context.obj({})),
    "packed in an unusual way": (made) => picture(made, photo, name("JPXDecode")),
    "not a JPEG": (made) => picture(made, Buffer.from(secret), name("DCTDecode")),
    "amid its drawing": (made) =>
      page(made).set(name("Contents"), made.context.register(made.context.flateStream("BI /F /DCT ID x EI"))),
    encrypt: (made) => made.encrypt({ userPassword: "u", ownerPassword: "o" }),
  };
  it.each(Object.keys(refused))("with %s", async (what) => {
    await expect(drawnAnew(await pdfOf(refused[what]))).rejects.toThrow(what);
  });

  it("that is broken or takes too long, wherever it breaks", async () => {
    for (const broken of [samples.pdf, Buffer.from("%PDF-1.7\n")])
      await expect(cleanPdf(broken)).rejects.toThrow(NoPublicCopy);
    await expect(cleanPdf(await pdfOf(), 0.001)).rejects.toThrow("takes too long");
  });
});
