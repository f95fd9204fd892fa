import type { CorrectionKind } from "@/db/values";

/** A correction as it is typed; what is left empty is null, but for its words. */
export type CorrectionText = {
  code: string | null;
  target: string | null;
  words: string;
  before: string | null;
  after: string | null;
};

/** What a form of either kind holds; a field that it does not have is left empty. */
export function correctionOf(data: FormData): CorrectionText {
  const text = (name: keyof CorrectionText) => {
    const value = data.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  return {
    code: text("code").toUpperCase() || null,
    target: text("target") || null,
    words: text("words"),
    before: text("before") || null,
    after: text("after") || null,
  };
}

/** The first field that has to be filled before a correction can be sent; null: none. */
export function firstMissing(kind: CorrectionKind, text: CorrectionText): keyof CorrectionText | null {
  if (kind === "withhold" && text.target === null) return "target";
  return text.words.length < 2 ? "words" : null;
}
