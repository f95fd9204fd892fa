import type { ReactNode } from "react";
import type { Locale } from "@/db/values";
import type { SlipFrame } from "./slip-frame";
import { slipCss } from "./slip-css";
import { escapeHtml, toHtml } from "./to-html";

type Slip = {
  status: number;
  locale: Locale;
  title: string;
  /** Whose pages these are, with the way round them; null where nothing is published. */
  frame: SlipFrame | null;
  /** Plain elements (to-html.ts), below the title. */
  children: ReactNode;
  retryAfter?: number;
};

/** The style goes by the nonce that the proxy gave to this very request. */
const nonceOf = (request: Request) =>
  /'nonce-([\w+/=-]+)'/.exec(request.headers.get("content-security-policy") ?? "")?.[1];

/** The answer to a form as a page of its own: no script, one request, kept by nobody. */
export function slip(request: Request, { status, locale, title, frame, ...rest }: Slip): Response {
  const nonce = nonceOf(request);
  const body = toHtml(
    <>
      {frame?.demonstration ? <aside>{frame.demonstration}</aside> : null}
      <header>
        {frame ? (
          <>
            <p>
              <a href={frame.home.href}>{frame.home.name}</a>{" "}
              <a href={frame.other.href} lang={frame.other.lang} hrefLang={frame.other.lang}>
                {frame.other.name}
              </a>
            </p>
            <nav aria-label={frame.nav.name}>
              {frame.nav.links.map(({ name, href }) => (
                <a key={href} href={href}>
                  {name}
                </a>
              ))}
            </nav>
          </>
        ) : null}
      </header>
      <main>
        <h1>{title}</h1>
        {rest.children}
      </main>
    </>,
  );
  const html = `<!doctype html>
<html lang="${locale === "zh" ? "zh-CN" : "en"}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style${nonce ? ` nonce="${escapeHtml(nonce)}"` : ""}>${slipCss}</style></head><body>${body}</body></html>
`;
  return new Response(html, {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      "X-Robots-Tag": "noindex",
      ...(rest.retryAfter ? { "Retry-After": String(rest.retryAfter) } : {}),
    },
  });
}
