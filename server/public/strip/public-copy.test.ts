import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { compoundOf, docxMain, officeOf, samples } from "../../evidence/testing";
import { cleanJpeg, NotPlain } from "./jpeg-segments.mjs";
import { hasCopies } from "./limits";
import { NoPublicCopy } from "./no-public-copy";
import { publicCopy } from "./public-copy";

const secret = "NobodyMayRead";

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
      expect(() => cleanJpeg(broken)).toThrow(NotPlain);
  });
});

it("makes no copy of other types, and gives plain text as it is", async () => {
  for (const [bytes, type] of [
    [officeOf(docxMain), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    [officeOf(docxMain), "application/vnd.oasis.opendocument.spreadsheet"],
    [samples.heic, "image/heic"],
    [compoundOf("WordDocument"), "application/msword"],
    [samples.svg, "image/svg+xml"],
    [samples.exe, "application/octet-stream"],
  ] as const) {
    await expect(publicCopy(bytes, type), type).rejects.toThrow(NoPublicCopy);
    expect(hasCopies(type), type).toBe(false);
  }
  expect(await publicCopy(samples.gb18030, "text/plain")).toBe(samples.gb18030);
});
