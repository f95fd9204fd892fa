import { AFRelationship, PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { compoundOf, docxMain, officeOf, samples } from "../../evidence/testing";
import { cleanJpeg, cleanPng, NoPublicCopy } from "./image-segments";
import { publicCopy } from "./public-copy";

const secret = "NobodyMayRead";
const office = "application/vnd.openxmlformats-officedocument";
const docx = `${office}.wordprocessingml.document`;

/** A photograph from a telephone: on its side, with its place, time and owner. */
let photo: Buffer;
beforeAll(async () => {
  const pixels = sharp({ create: { width: 3000, height: 2000, channels: 3, background: "#2a7" } });
  photo = await pixels
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Artist: secret, Make: secret },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "36/1 39/1 0/1" },
    })
    .toBuffer();
  expect(photo.includes(secret)).toBe(true);
});

describe("a photograph", () => {
  it("is drawn anew: upright, of bounded size, without place, time and owner", async () => {
    const copy = await publicCopy(Buffer.concat([photo, Buffer.from(secret)]), "image/jpeg");
    const told = await sharp(copy).metadata();
    expect(told).toMatchObject({ format: "jpeg", width: 1600, height: 2400 });
    for (const name of ["exif", "xmp", "iptc", "orientation"] as const)
      expect(told[name], name).toBeUndefined();
    expect(Buffer.from(copy).includes(secret)).toBe(false);
    for (const format of ["png", "webp"] as const) {
      const other = await sharp({ create: { width: 30, height: 20, channels: 4, background: "#2a7" } })
        .withExif({ IFD0: { Artist: secret } })
        .toFormat(format)
        .toBuffer();
      expect(other.includes(secret)).toBe(true);
      const clean = await publicCopy(other, `image/${format}`);
      expect(Buffer.from(clean).includes(secret)).toBe(false);
      expect(await sharp(clean).metadata()).toMatchObject({ format, width: 30, height: 20 });
      if (format === "png") expect(Buffer.from(cleanPng(other)).includes(secret)).toBe(false);
    }
  });

  it("inside a document loses the same, its pixels untouched", async () => {
    const clean = cleanJpeg(Buffer.concat([photo, Buffer.from("\xff\xd8 second picture", "latin1")]));
    expect(Buffer.from(clean).includes(secret)).toBe(false);
    expect(Buffer.from(clean).includes("second")).toBe(false);
    expect((await sharp(clean).metadata()).exif).toBeUndefined();
    const raw = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();
    expect((await raw(clean)).equals(await raw(photo))).toBe(true);
    const progressive = await sharp(photo)
      .withExif({ IFD0: { Artist: secret } })
      .jpeg({ progressive: true })
      .toBuffer();
    expect((await raw(cleanJpeg(progressive))).equals(await raw(progressive))).toBe(true);
    for (const broken of [photo.subarray(0, 900), samples.png, Buffer.alloc(0)])
      expect(() => cleanJpeg(broken)).toThrow(NoPublicCopy);
  });
});

async function pdfOf(): Promise<Uint8Array> {
  const made = await PDFDocument.create();
  made.setAuthor(secret);
  made.setTitle(secret);
  made.setProducer(secret);
  const page = made.addPage([600, 400]);
  page.drawImage(await made.embedJpg(photo), { x: 0, y: 0, width: 300, height: 200 });
  const { context } = made;
  made.catalog.set(PDFName.of("Metadata"), context.register(context.stream(`<x>${secret}</x>`)));
  context.register(context.obj({ Orphan: PDFString.of(secret) }));
  page.node.set(
    PDFName.of("Annots"),
    context.obj([
      context.obj({
        Type: "Annot",
        Subtype: "Text",
        T: PDFString.of(secret),
        Contents: PDFString.of(secret),
      }),
    ]),
  );
  await made.attach(strToU8(secret), "notes.txt", {
    afRelationship: AFRelationship.Data,
    description: secret,
  });
  return made.save({ useObjectStreams: false });
}

describe("a PDF", () => {
  it("shows its pages and tells nothing else", async () => {
    const original = await pdfOf();
    expect(Buffer.from(original).includes(secret)).toBe(true);
    const copy = await publicCopy(original, "application/pdf");
    const again = await PDFDocument.load(copy, { updateMetadata: false });
    expect(again.getPageCount()).toBe(1);
    expect([again.getAuthor(), again.getTitle(), again.getProducer()]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(again.catalog.get(PDFName.of("Metadata"))).toBeUndefined();
    const open = Buffer.from(await again.save({ useObjectStreams: false }));
    expect(open.includes(secret)).toBe(false);
    expect(open.includes(Buffer.from(secret, "utf16le").swap16())).toBe(false);
    expect(open.includes("DCTDecode")).toBe(true);
    expect(open.includes("EmbeddedFile")).toBe(false);
    expect(open.includes("Exif")).toBe(false);
  });

  it("that is broken has no copy", async () => {
    await expect(publicCopy(samples.pdf, "application/pdf")).rejects.toThrow();
    await expect(publicCopy(Buffer.from("%PDF-1.7\n"), "application/pdf")).rejects.toThrow();
  });
});

const wordOf = (more: Record<string, Uint8Array | string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        "[Content_Types].xml":
          '<Types><Override PartName="/docProps/core.xml" ContentType="x"/><Override PartName="/word/document.xml" ContentType="y"/></Types>',
        "_rels/.rels":
          '<Relationships><Relationship Id="r1" Type="t" Target="docProps/core.xml"/><Relationship Id="r2" Type="t" Target="word/document.xml"/></Relationships>',
        "docProps/core.xml": `<dc:creator>${secret}</dc:creator>`,
        "docProps/app.xml": `<Company>${secret}</Company>`,
        "word/document.xml": "<w:document><w:t>公示全文</w:t></w:document>",
        "word/settings.xml": "<w:settings/>",
        ...more,
      }).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );

describe("an Office document", () => {
  it("keeps its text, and loses its properties and what its photographs tell", async () => {
    const inner = wordOf();
    const copy = await publicCopy(
      wordOf({ "word/media/image1.jpeg": photo, "word/embeddings/sheet.docx": inner }),
      docx,
    );
    const parts = unzipSync(copy);
    expect(Object.keys(parts).filter((name) => name.startsWith("docProps"))).toEqual([]);
    expect(strFromU8(parts["_rels/.rels"] ?? strToU8(""))).not.toContain("docProps");
    expect(strFromU8(parts["[Content_Types].xml"] ?? strToU8(""))).not.toContain("docProps");
    expect(strFromU8(parts["word/document.xml"] ?? strToU8(""))).toContain("公示全文");
    for (const [name, part] of [
      ...Object.entries(parts),
      ...Object.entries(unzipSync(parts["word/embeddings/sheet.docx"] ?? copy)),
    ])
      expect(Buffer.from(part).includes(secret), name).toBe(false);
  });

  it("of the open kind begins with its type, and loses its meta part", async () => {
    const type = "application/vnd.oasis.opendocument.text";
    const copy = await publicCopy(
      zipSync({
        mimetype: [strToU8(type), { level: 0 }],
        "content.xml": strToU8("<office:text>公示全文</office:text>"),
        "meta.xml": strToU8(`<dc:creator>${secret}</dc:creator>`),
        "settings.xml": strToU8(
          `<config:config-item config:name="PrinterName">${secret}</config:config-item>`,
        ),
        "Thumbnails/thumbnail.png": strToU8(secret),
      }),
      type,
    );
    expect(Buffer.from(copy.subarray(30, 38)).toString()).toBe("mimetype");
    expect(Buffer.from(copy).includes(type)).toBe(true);
    for (const part of Object.values(unzipSync(copy))) expect(Buffer.from(part).includes(secret)).toBe(false);
  });

  it("has no copy with remarks, tracked changes, unknown parts or too much in it", async () => {
    const bad: [string, string | Uint8Array][] = [
      ["word/comments.xml", "<w:comments/>"],
      ["word/document.xml", `<w:document><w:del w:author="${secret}"><w:delText/></w:del></w:document>`],
      ["word/embeddings/oleObject1.bin", "x"],
      ["word/media/image1.heic", "x"],
      ["word/media/image1.jpg", "no picture"],
      ["word/document.xml", new Uint8Array([0xff, 0xfe, 60, 0])],
      ["word/large.xml", new Uint8Array(65 * 1024 * 1024)],
    ];
    for (const [name, part] of bad)
      await expect(publicCopy(wordOf({ [name]: part }), docx), name).rejects.toThrow(NoPublicCopy);
    await expect(publicCopy(officeOf(docxMain).subarray(0, 60), docx)).rejects.toThrow();
  });
});

it("makes no copy of other types, and gives plain text as it is", async () => {
  for (const [bytes, type] of [
    [samples.heic, "image/heic"],
    [compoundOf("WordDocument"), "application/msword"],
    [samples.svg, "image/svg+xml"],
    [samples.exe, "application/octet-stream"],
  ] as const)
    await expect(publicCopy(bytes, type), type).rejects.toThrow(NoPublicCopy);
  expect(await publicCopy(samples.gb18030, "text/plain")).toBe(samples.gb18030);
});
