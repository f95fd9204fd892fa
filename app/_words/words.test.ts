import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import { en } from "./en";
import { zh } from "./zh";

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );
}

/** Names of arguments: braces that open at an even depth; the odd ones hold the branches of a choice. */
function argumentsOf(text: string): string[] {
  const names = new Set<string>();
  let depth = 0;
  for (const [index, sign] of [...text].entries()) {
    if (sign === "}") depth -= 1;
    if (sign !== "{") continue;
    const name = /^\{\s*(\w+)\s*[,}]/.exec([...text].slice(index).join(""))?.[1];
    if (depth % 2 === 0 && name) names.add(name);
    depth += 1;
  }
  return [...names].sort();
}

/** Names of tags, for sentences with links in them. */
const tagsOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/<(\w+)>/g)].map(([, name = ""]) => name))].sort();

const english = new Map(leaves(en));

it("asks both languages for the same facts", () => {
  for (const [key, text] of leaves(zh))
    expect(argumentsOf(english.get(key) ?? ""), key).toEqual(argumentsOf(text));
  for (const [key, text] of leaves(zh)) expect(tagsOf(english.get(key) ?? ""), key).toEqual(tagsOf(text));
});

it("has no empty word", () => {
  for (const [key, text] of [...leaves(zh), ...english]) expect(text.trim(), key).not.toBe("");
});

it.each(["zh", "en"] as const)("parses as ICU in %s", (locale) => {
  const words = createTranslator<Record<string, unknown>>({
    locale,
    messages: locale === "zh" ? zh : en,
    onError: (error) => {
      throw error;
    },
  });
  for (const [key, text] of leaves(locale === "zh" ? zh : en)) {
    const facts = Object.fromEntries(argumentsOf(text).map((name) => [name, 1]));
    const tags = Object.fromEntries(tagsOf(text).map((name) => [name, (inner: string) => inner]));
    expect(words.markup(key as never, { ...facts, ...tags } as never), key).not.toBe(key);
  }
});
