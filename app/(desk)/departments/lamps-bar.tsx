import { useTranslations } from "next-intl";
import { LampMark, lampInk } from "@/app/_ui/lamp-mark";
import type { Lamp } from "@/db/values";
import { ledgerHref } from "../commitments/search-params";

const worstFirst: readonly Lamp[] = ["red", "yellow", "green", "blue", "grey"];
const width = 120;

type Props = {
  counts: Record<Lamp, number>;
  /** The department whose items a count opens, null for all. */
  code: string | null;
  asOf: string | null;
  /** Where there is room the lamps say their words, else they keep them for tooltips and screen readers. */
  named?: boolean;
};

/** Lamps as one bar, and under it the marks with their numbers, each of which opens the very items. */
export function LampsBar({ counts, code, asOf, named = false }: Props) {
  const words = useTranslations("departments");
  const names = useTranslations("lamp.word");
  const all = worstFirst.reduce((sum, lamp) => sum + counts[lamp], 0);
  const there = worstFirst.filter((lamp) => counts[lamp] > 0);
  const start = (lamp: Lamp) =>
    there.slice(0, there.indexOf(lamp)).reduce((sum, one) => sum + (counts[one] / all) * width, 0);
  return (
    <>
      <svg aria-hidden="true" width={width} height="8" className="mb-1 block">
        {there.map((lamp) => (
          <rect
            key={lamp}
            x={start(lamp)}
            width={(counts[lamp] / all) * width}
            height="8"
            className={`fill-current stroke-paper ${lampInk[lamp]}`}
          />
        ))}
      </svg>
      <span className={named ? "flex flex-wrap gap-x-4" : "flex gap-x-1.5"}>
        {there.map((lamp) => (
          <a
            key={lamp}
            href={ledgerHref({ lamp: [lamp], department: code === null ? [] : [code], asOf })}
            title={words("lampsSaid", { name: names(lamp), count: counts[lamp] })}
            className="inline-flex min-h-6 items-center gap-0.5 text-ink"
          >
            <LampMark value={lamp} />
            <span className={named ? undefined : "sr-only"}>{names(lamp)}</span>
            {counts[lamp]}
          </a>
        ))}
      </span>
    </>
  );
}
