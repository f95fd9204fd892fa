import { cleanImage } from "./image";
import { isCopiedImage } from "./limits";
import { NoPublicCopy } from "./no-public-copy";
import { cleanPdf } from "./pdf";

/**
 * A file as the public may have it: what it shows, without what it says of who made it, where and when. It fails
 * rather than give the original.
 * @throws NoPublicCopy for a type of which there are no copies, or a file that cannot be cleaned for certain
 */
export async function publicCopy(bytes: Uint8Array, mediaType: string): Promise<Uint8Array> {
  if (isCopiedImage(mediaType)) return cleanImage(bytes, mediaType);
  if (mediaType === "application/pdf") return cleanPdf(bytes);
  if (mediaType === "text/plain") return bytes;
  throw new NoPublicCopy(mediaType);
}
