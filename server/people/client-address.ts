import { isIP } from "node:net";

/**
 * The client's address. X-Forwarded-For is believed only from the right, as far as configured proxies reach:
 * whatever a client writes into it itself stands further left.
 * @param peer address of the connection itself, null where the platform does not tell
 */
export function clientAddress(
  peer: string | null,
  forwardedFor: string | null,
  trusted: readonly string[],
): string | null {
  const plain = (address: string) => address.replace(/^::ffff:/, "");
  if (peer === null || !trusted.includes(plain(peer))) return peer === null ? null : plain(peer);
  const hops = (forwardedFor ?? "").split(",").map((hop) => plain(hop.trim()));
  for (const hop of hops.reverse()) {
    if (!isIP(hop)) break;
    if (!trusted.includes(hop)) return hop;
  }
  return plain(peer);
}
