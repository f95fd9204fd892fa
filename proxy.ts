import { type NextRequest, NextResponse } from "next/server";
import { languageOf } from "@/app/_words/language-of";
import { localeCookie } from "@/app/_words/locale-cookie";

const development = process.env.NODE_ENV === "development";

/**
 * Scripts run by nonce only, and styles come from files: a `style="…"` attribute in the HTML is refused as well, so
 * pages draw lengths as SVG attributes. Development alone may evaluate and inline (its overlay does both).
 */
function policyOf(nonce: string) {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self' blob:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * Gives each page its nonce, and tells layouts which address was asked for. It guards nothing: layouts and
 * procedures do.
 */
export function proxy(request: NextRequest) {
  const policy = policyOf(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  const search = new URLSearchParams(request.nextUrl.search);
  search.delete("_rsc");
  headers.set("content-security-policy", policy);
  headers.set("x-address", request.nextUrl.pathname + (search.size > 0 ? `?${search}` : ""));
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "no-store");
  // A link may name the language of a public page; the pages that it leads to are in the same one.
  const asked = languageOf(headers.get("x-address"));
  if (asked) response.cookies.set(localeCookie, asked, { path: "/", maxAge: 31_536_000, sameSite: "lax" });
  return response;
}

/** Pages only: a matched request has its body buffered, and files and feeds are cached by rules of their own. */
export const config = {
  matcher: ["/((?!api/|_next/|language$|icon\\.svg$).*)"],
};
