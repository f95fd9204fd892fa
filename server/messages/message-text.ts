import { createTranslator } from "next-intl";
import type { Locale } from "@/db/values";
import { factsIn } from "./format";
import { mailEn, messagesEn } from "./words-en";
import { mailZh, messagesZh, robotZh } from "./words-zh";

type Facts = Record<string, string | number>;
type Tree = { readonly [key: string]: string | Tree };

/** The sentence of a dotted key, or undefined. */
function found(tree: Tree, key: string): string | undefined {
  let at: string | Tree | undefined = tree;
  for (const part of key.split(".")) at = typeof at === "object" ? at[part] : undefined;
  return typeof at === "string" ? at : undefined;
}

/**
 * A value for every name that a sentence asks for: a fact may be left out (`none` in a choice), and an old message may
 * lack what its sentence has gained since.
 */
function asked(sentence: string): Facts {
  const without: Facts = {};
  for (const [, name = ""] of sentence.matchAll(/\{\s*(\w+)\s*\}/g)) without[name] = "";
  for (const [, name = "", kind] of sentence.matchAll(/\{\s*(\w+)\s*,\s*(\w+)/g))
    without[name] = kind === "select" ? "none" : 1;
  return without;
}

function speaker(trees: Record<Locale, Tree>, otherwise: string) {
  const words = (locale: Locale) =>
    createTranslator<Record<string, unknown>>({
      locale,
      messages: trees[locale],
      onError: (error) => {
        throw error;
      },
    });
  const made = new Map<Locale, ReturnType<typeof words>>();
  return (locale: Locale, key: string, facts: Facts = {}): string => {
    const t = made.get(locale) ?? words(locale);
    made.set(locale, t);
    const sentence = found(trees[locale], key);
    const known = Object.entries(factsIn(locale, facts)).filter(([, value]) => value !== "");
    const given = { ...asked(sentence ?? ""), ...Object.fromEntries(known) };
    // Keys and facts come from rows: which sentence they meet is only known here.
    return t((sentence === undefined ? otherwise : key) as never, given as never);
  };
}

/** What a message says, on the page as in mail; a key without words is never shown as such. */
export const messageText = speaker({ zh: messagesZh, en: messagesEn }, "generic");

/** What mail says around its messages. */
export const mailText = speaker({ zh: mailZh, en: mailEn }, "open");

const robotSpeaker = speaker({ zh: robotZh, en: robotZh }, "open");
/** What a robot says of an event. */
export const robotText = (key: string, facts: Facts): string => robotSpeaker("zh", key, facts);
