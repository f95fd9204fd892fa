import type { Locale } from "@/db/values";
import type { EditionDocument } from "@/server/editions/document";
import { inWords } from "./published";

/** Who signed, as words take it: a post that says no more than the name is not said twice. */
export function signerOf({ signature: { name, post } }: Pick<EditionDocument, "signature">, locale: Locale) {
  return post.zh === name
    ? { name: inWords(post, locale), post: "none" }
    : { name, post: inWords(post, locale) };
}
