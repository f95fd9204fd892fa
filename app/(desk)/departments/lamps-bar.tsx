import { useTranslations } from "next-intl";
import { createElement } from "react";
import type { Lamp } from "@/db/values";
import { ledgerHref } from "../commitments/search-params";

const worstFirst: readonly Lamp[] = ["red", "yellow", "green", "blue", "grey"];
const width = 120;

type Props = {
  counts: Record<Lamp, number>;
  /** The department whose items a count opens, null for all. */
  code: string | null;
  asOf: string | null;
};

/** Each mark with its number, which opens the very items; the words of the lamps are for screen readers. */
export function LampCounts({ counts, code, asOf }: Props) {
  const words = useTranslations("departments");
  const names = useTranslations("lamp.word");
  // Handed over one by one they need no keys, which would be sent with each: a league has hundreds of them.
  const link = (lamp: Lamp) => (
    <a
      href={ledgerHref({ lamp: [lamp], department: code === null ? [] : [code], asOf })}
      aria-label={words("lampsSaid", { name: names(lamp), count: counts[lamp] })}
      className={lamp}
    >
      {counts[lamp]}
    </a>
  );
  const there = worstFirst.filter((lamp) => counts[lamp] > 0);
  return createElement("div", { className: "lit" }, ...there.map(link));
}

/** Lamps as one bar, and under it their words and numbers, where there is room. */
export function LampsBar({ counts, code, asOf }: Props) {
  const names = useTranslations("lamp.word");
  const all = worstFirst.reduce((sum, lamp) => sum + counts[lamp], 0);
  const there = worstFirst.filter((lamp) => counts[lamp] > 0);
  const at = (index: number) =>
    Math.round((there.slice(0, index).reduce((sum, lamp) => sum + counts[lamp], 0) / all) * width);
  return (
    <div className="lamp-bar">
      <svg aria-hidden="true">
        {there.map((lamp, index) => (
          <path key={lamp} className={lamp} d={`M${at(index)} 4H${at(index + 1)}`} />
        ))}
      </svg>
      {there.map((lamp) => (
        <a
          key={lamp}
          href={ledgerHref({ lamp: [lamp], department: code === null ? [] : [code], asOf })}
          className={`lamp ${lamp}`}
        >
          {names(lamp)} {counts[lamp]}
        </a>
      ))}
    </div>
  );
}
