/** A file that cannot be cleaned for certain: it gets no public copy. */
export class NoPublicCopy extends Error {
  override name = "NoPublicCopy";
}
