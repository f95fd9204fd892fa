import { cleanArchive } from "./archive";
import { cleanImage } from "./image";
import { NoPublicCopy } from "./image-segments";
import { cleanPdf } from "./pdf";

/**
 * A file as the public may have it: what it shows, without what it says of who made it, where and when. It fails
 * rather than give the original.
 * @throws NoPublicCopy for a type of which there are no copies, or a file that cannot be cleaned for certain
 */
export async function publicCopy(bytes: Uint8Array, mediaType: string): Promise<Uint8Array> {
  switch (mediaType) {
    case "image/jpeg":
    case "image/png":
    case "image/webp":
      return cleanImage(bytes, mediaType);
    case "application/pdf":
      return cleanPdf(bytes);
    case "text/plain":
      return bytes;
  }
  if (/^application\/vnd\.(openxmlformats-officedocument|oasis\.opendocument)\./.test(mediaType))
    return cleanArchive(bytes);
  throw new NoPublicCopy(mediaType);
}
