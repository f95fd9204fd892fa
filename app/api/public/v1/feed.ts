import { Feed } from "feed";
import { createTranslator } from "next-intl";
import { en } from "@/app/_words/en";
import { formatMonth } from "@/app/_words/format";
import { zh } from "@/app/_words/zh";
import { reasonOf } from "@/app/p/_ui/reason-of";
import { publicHref } from "@/app/p/[government]/[year]/links";
import { lamps, type Locale } from "@/db/values";
import type { EditionDocument } from "@/server/editions/document";
import type { News } from "@/server/public/news";

const wordsOf = (locale: Locale) => {
  const messages = locale === "zh" ? zh : en;
  return {
    feed: createTranslator({ locale, messages, namespace: "openData" }),
    lamp: createTranslator({ locale, messages, namespace: "lamp" }),
  };
};

/** Titles and contents are HTML to a reader of feeds; characters that no XML may hold are left out. */
const html = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
/** The library escapes what is plain text by itself. */
const plain = (text: string) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");

/** Days of the governments' own calendar, as instants. */
const instantOf = (day: string) => new Date(`${day}T00:00:00+08:00`);

export type FeedOf = {
  document: EditionDocument;
  news: readonly News[];
  locale: Locale;
  origin: string;
  /** The feed's own address, and the page that it follows. */
  self: string;
  page: string;
  /** What it is narrowed to: a department or a commitment. */
  about: { id: string; title: string } | null;
  updatedOn: string;
};

const paragraphs = (lines: readonly (string | null)[]) =>
  lines
    .filter((line): line is string => Boolean(line))
    .map((line) => `<p>${html(line)}</p>`)
    .join("");

function entryOf(one: News, { document, locale }: FeedOf) {
  const { feed, lamp } = wordsOf(locale);
  const now = document.commitments.find(({ code }) => code === one.code);
  const item = ("item" in one ? one.item : null) ?? now;
  const why = item ? reasonOf(lamp, item, locale) : null;
  const pledge = one.code === null ? "" : [one.code, item?.title[locale]].filter(Boolean).join(" ");
  const month = formatMonth(one.period, locale);
  const lampWord = (name: string) => {
    const known = lamps.find((each) => each === name);
    return known ? lamp(`word.${known}`) : name;
  };
  switch (one.kind) {
    case "edition":
      return {
        id: "edition",
        title: feed("feed.edition", { month }),
        body: paragraphs([feed("feed.editionBody", { month })]),
      };
    case "lamp":
      return {
        id: `lamp/${one.code}`,
        title: feed("feed.lamp", { pledge, from: lampWord(one.from), to: lampWord(one.to) }),
        body: paragraphs([why, item?.quote ?? null]),
      };
    case "correction": {
      const { words, before, after } = one.said;
      return {
        id: `correction/${one.at + 1}`,
        title: feed("feed.correction", { month, pledge: pledge || "none" }),
        body: paragraphs([
          words,
          before ? feed("feed.before", { text: before }) : null,
          after ? feed("feed.after", { text: after }) : null,
        ]),
      };
    }
    case "update": {
      const content = one.update.texts?.content;
      return {
        id: `update/${one.update.id}`,
        title: feed("feed.update", { pledge, month: formatMonth(one.update.period, locale) }),
        body: paragraphs([content?.progress ?? null, content?.problems ?? null, content?.nextSteps ?? null]),
      };
    }
    default:
      return {
        id: `${one.kind}/${one.code}`,
        title: feed(`feed.${one.kind}`, { pledge }),
        body: paragraphs([why, item?.quote ?? null]),
      };
  }
}

/** An Atom feed of what the editions told. Its ids are made of names that stay, so that a reader knows an entry again. */
export function atomFeed(given: FeedOf): string {
  const { document, news, locale, origin, self, page, about, updatedOn } = given;
  const { government, plan, demonstration, licence } = document;
  const { feed: words } = wordsOf(locale);
  const mark = demonstration ? words("feed.demonstration") : "";
  const of = { government: government.slug, year: plan.year, edition: null };
  const tag = (path: string) =>
    `tag:${new URL(origin).hostname},${plan.startOn}:${government.slug}/${plan.year}/${encodeURI(path)}`;
  const feed = new Feed({
    id: tag(about ? about.id : "feed"),
    title: plain(
      mark +
        words("feed.title", {
          government: government.name[locale],
          plan: plan.name[locale],
          about: about?.title ?? "none",
        }),
    ),
    updated: instantOf(news[0]?.on ?? updatedOn),
    generator: false,
    author: { name: plain(government.name[locale]) },
    link: `${origin}${page}`,
    feed: `${origin}${self}`,
    copyright: plain(licence),
  });
  for (const one of news) {
    const { id, title, body } = entryOf(one, given);
    const path =
      one.code !== null
        ? `/items/${encodeURIComponent(one.code)}`
        : one.kind === "correction"
          ? "/editions"
          : "";
    feed.addItem({
      id: tag(`${one.period}/${id}`),
      title: html(mark + title),
      link: `${origin}${publicHref({ ...of, edition: one.period }, path)}`,
      date: instantOf(one.on),
      content: body || `<p>${html(mark + title)}</p>`,
    });
  }
  const language = locale === "zh" ? "zh-CN" : "en";
  return feed.atom1().replace("<feed xmlns=", `<feed xml:lang="${language}" xmlns=`);
}
