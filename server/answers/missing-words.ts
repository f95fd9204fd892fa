import type { IncomingMessage } from "node:http";
import type { Locale } from "@/db/values";

const words: Record<Locale, { title: string; text: string; all: string }> = {
  zh: {
    title: "没有这个页面",
    text: "地址可能写错了，或者这里要的内容没有公布过。",
    all: "查看已公布的政府",
  },
  en: {
    title: "There is no such page",
    text: "The address may be misspelt, or what it asks for was never published.",
    all: "Governments that publish",
  },
};

/** Whether a page is asked for that anybody may read, with or without scripts. */
export const isOpenPage = ({ method, url = "" }: Pick<IncomingMessage, "method" | "url">): boolean =>
  method === "GET" && /^\/p(\/|\?|$)/.test(url);

/**
 * The framework leaves the drawing of a page that does not exist to scripts: its body is empty. Whoever reads a public
 * address without them, a machine among them, is told in words too.
 */
export function withMissingWords(status: number, body: Buffer, language: string): Buffer {
  if (status !== 404 || !body.includes('<html id="__next_error__"')) return body;
  const { title, text, all } = words[language === "en" ? "en" : "zh"];
  const told = `<noscript><main><h1>${title}</h1><p>${text}</p><p><a href="/p">${all}</a></p></main></noscript>`;
  return Buffer.from(body.toString("utf8").replace("<body>", `<body>${told}`));
}
