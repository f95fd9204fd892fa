import type { ReactNode } from "react";
import type { Locale } from "@/db/values";
import { slipCss } from "./slip-css";
import { escapeHtml, toHtml } from "./to-html";

type Slip = {
  status: number;
  locale: Locale;
  title: string;
  /** Whose pages these are, and where they begin; null where nothing is published. */
  home: { name: string; href: string } | null;
  /** What is said of a demonstration; null otherwise. */
  demonstration: string | null;
  /** Plain elements (to-html.ts), below the title. */
  children: ReactNode;
  retryAfter?: number;
};

/** The style goes by the nonce that the proxy gave to this very request. */
const nonceOf = (request: Request) =>
  /'nonce-([\w+/=-]+)'/.exec(request.headers.get("content-security-policy") ?? "")?.[1];

/** The answer to a form as a page of its own: no script, one request, kept by nobody. */
export function slip(
  request: Request,
  { status, locale, title, home, demonstration, ...rest }: Slip,
): Response {
  const nonce = nonceOf(request);
  const body = toHtml(
    <>
      {demonstration ? <aside>{demonstration}</aside> : null}
      <header>{home ? <a href={home.href}>{home.name}</a> : null}</header>
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
