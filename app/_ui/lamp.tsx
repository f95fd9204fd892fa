import { useTranslations } from "next-intl";
import type { Lamp as LampValue } from "@/db/values";
import type { Grey } from "@/server/lamp/grey";
import { LampMark, lampInk } from "./lamp-mark";

/** Why a lamp is not judged, where that is known; it stands instead of the general word. */
export type GreyReason = Grey;

type Props = {
  value: LampValue;
  grey?: GreyReason | null;
  /** Mark only; the word stays for screen readers and as a tooltip. */
  compact?: boolean;
};

/** A status light: shape, colour and word together (INTERFACE, Character). Needs the words of `lamp`. */
export function Lamp({ value, grey = null, compact = false }: Props) {
  const words = useTranslations("lamp");
  const word = value === "grey" && grey ? words(`grey.${grey}`) : words(`word.${value}`);
  return (
    <span
      className={`inline-flex items-center gap-1.5 whitespace-nowrap text-small ${lampInk[value]}`}
      title={compact ? word : undefined}
    >
      <LampMark value={value} />
      <span className={compact ? "sr-only" : undefined}>{word}</span>
    </span>
  );
}

/** From one lamp to another, as the filing form and the list of changes show it. */
export function LampChange({ from, to }: { from: LampValue; to: LampValue }) {
  const words = useTranslations("lamp");
  const sentence = words("change", { from: words(`word.${from}`), to: words(`word.${to}`) });
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <span className="sr-only">{sentence}</span>
      <span aria-hidden="true" className="contents">
        <Lamp value={from} />
        <span className="text-ink-3">→</span>
        <Lamp value={to} />
      </span>
    </span>
  );
}
