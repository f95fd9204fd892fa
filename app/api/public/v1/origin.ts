import { env } from "@/server/env";

/**
 * Where absolute links begin: the address that the settings name, else the one by which the request came. Behind a
 * proxy that keeps answers for others NEXTAUTH_URL has to be set.
 */
export function originOf(request: Request): string {
  const { NEXTAUTH_URL } = env();
  if (NEXTAUTH_URL) return new URL(NEXTAUTH_URL).origin;
  const { headers } = request;
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  const named = headers.get("x-forwarded-proto")?.split(",")[0]?.trim();
  const own = new URL(request.url);
  const scheme = named === "https" || named === "http" ? named : own.protocol.slice(0, -1);
  return host && /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.test(host)
    ? `${scheme}://${host}`
    : own.origin;
}
