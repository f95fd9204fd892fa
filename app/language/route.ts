import { localeCookie } from "@/app/_words/locale-cookie";
import { returnPath } from "@/app/login/return-path";
import { locales } from "@/db/values";

const yearSeconds = 31_536_000;

/** The page that the form was sent from, by its Referer, if it is one of ours. */
function cameFrom(request: Request): string {
  const referer = request.headers.get("referer");
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  if (!referer || !URL.canParse(referer) || new URL(referer).host !== host) return "/";
  const address = new URL(referer);
  // A language named by the address would go before the one that is chosen now.
  address.searchParams.delete("lang");
  return returnPath(address.href, "/", address.origin);
}

/** Keeps the chosen language and goes back to the page, which is read anew in it. Works without scripts. */
export async function POST(request: Request): Promise<Response> {
  const form = request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded");
  const wanted = form ? new URLSearchParams(await request.text()).get("locale") : null;
  const locale = locales.find((one) => one === wanted);
  const headers = new Headers({ location: cameFrom(request) });
  if (locale)
    headers.set("set-cookie", `${localeCookie}=${locale}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax`);
  return new Response(null, { status: 303, headers });
}
