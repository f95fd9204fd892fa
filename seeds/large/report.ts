import { createHash } from "node:crypto";
import type { SentenceFact } from "../read-facts";
import { proveAccount } from "../prove-account";
import type { Pledge } from "./pledges";

export type Quoted = Pledge & { area: number; start: number; end: number };

/**
 * A short report with a paragraph per area and a sentence per pledge, every quote at its offsets and every
 * sentence accounted for: proved here as the facts are.
 * @throws Error naming the pledge or the sentence that does not hold
 */
export function reportOf(name: string, pledges: readonly Pledge[], areas: number) {
  let text = "";
  const sentences: SentenceFact[] = [];
  const quoted: Quoted[] = [];
  const say = (words: string, kind: SentenceFact["kind"], reason: string) => {
    sentences.push({ start: text.length, end: text.length + words.length, kind, reason });
    text += words;
  };
  say(`${name}政府工作报告（测试数据）。`, "formality", "标题");
  for (let area = 0; area < areas; area++) {
    text += "\n";
    say(`第${area + 1}部分。`, "formality", "标题");
    for (const pledge of pledges.filter((_, index) => index % areas === area)) {
      const start = text.length;
      quoted.push({ ...pledge, area, start, end: start + pledge.quote.length });
      say(`${pledge.quote}。`, "pledge", "承诺");
    }
  }
  for (const { code, start, end, quote } of quoted)
    if (text.slice(start, end) !== quote) throw new Error(`${code}: the quote is not at its offsets`);
  proveAccount({ text, commitments: quoted, sentences });
  return { text, sha256: createHash("sha256").update(text, "utf8").digest("hex"), sentences, quoted };
}
