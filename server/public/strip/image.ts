import sharp from "sharp";
import { type CopiedImage, copySeconds } from "./limits";

/** Longest side of a public picture, in pixels. */
export const longestSide = 2400;
const mostPixels = 120_000_000;

/**
 * A photograph drawn anew: upright, at most 2,400 px, without anything that its camera wrote beside the picture. It is
 * drawn in a thread of the library's own.
 */
export async function cleanImage(bytes: Uint8Array, mediaType: CopiedImage): Promise<Uint8Array> {
  const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" })
    .timeout({ seconds: copySeconds })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true });
  if (mediaType === "image/png") return picture.png().toBuffer();
  return mediaType === "image/webp"
    ? picture.webp({ quality: 82 }).toBuffer()
    : picture.jpeg({ quality: 82 }).toBuffer();
}
