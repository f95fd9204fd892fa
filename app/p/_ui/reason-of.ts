import { type LampWords, reasonText } from "@/app/_words/reason-text";
import type { Locale } from "@/db/values";
import type { PublicItem } from "@/server/editions/document";
import { greyOf } from "@/server/lamp/grey";

type Judged = Pick<PublicItem, "lamp" | "reasons" | "measures">;

/** The sentence that decided the lamp, with the unit of the measure that it speaks of. */
export function reasonOf(
  words: LampWords,
  { lamp, reasons, measures }: Judged,
  locale: Locale,
): string | null {
  const [reason] = reasons;
  if (!reason) return null;
  const facts = JSON.stringify(reason.facts);
  const spoken = measures.find(
    (one) => one.reason?.key === reason.key && JSON.stringify(one.reason.facts) === facts,
  );
  return reasonText(words, reason, { locale, lamp, unit: spoken?.unit ?? null });
}

/** The lamp's word; a grey one says why it is not judged. */
export function lampWord(words: LampWords, { lamp, reasons }: Omit<Judged, "measures">): string {
  const grey = greyOf(lamp, reasons);
  return grey ? words(`grey.${grey}`) : words(`word.${lamp}`);
}
