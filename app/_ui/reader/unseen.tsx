import type { ReactNode } from "react";

/** Letters that every font draws its own way, or as an empty box: they slip into texts that word processors export. */
const privateUse = /(\p{Co})/u;

/** For places where the text is a label: without them. */
export const withoutUnseen = (text: string): string => text.replaceAll(new RegExp(privateUse, "gu"), "");

/** For the text itself, which keeps every letter: they are there, and take no room. */
export function hideUnseen(text: string): ReactNode {
  if (!privateUse.test(text)) return text;
  return text.split(privateUse).map((part, n) =>
    n % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their order
      <span key={n} className="unseen">
        {part}
      </span>
    ),
  );
}
