/** No more than a printable address can be: no control characters, which browsers drop while they parse. */
const printable = /^[^\p{Cc}]*$/u;

/**
 * The path to go back to, if it lies on our own site; else `otherwise`. An absolute address of our own (`origin`
 * given, as in a Referer) is reduced to its path.
 */
export function returnPath(wanted: string | null | undefined, otherwise: string, origin?: string): string {
  if (!wanted || !printable.test(wanted)) return otherwise;
  const home = origin ?? "http://home.invalid";
  if (!wanted.startsWith("/") && !origin) return otherwise;
  let url: URL;
  try {
    url = new URL(wanted, home);
  } catch {
    return otherwise;
  }
  return url.origin === home && !url.pathname.startsWith("//")
    ? `${url.pathname}${url.search}${url.hash}`
    : otherwise;
}
