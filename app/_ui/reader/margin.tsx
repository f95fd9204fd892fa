import { useTranslations } from "next-intl";
import { lamps } from "@/db/values";
import { LampMark, lampInk } from "../lamp-mark";
import { labelsOf, lane, stripHeight, ticksOf } from "./margin-lines";
import { headingId } from "./places";
import type { ReaderReport } from "./reader-data";

/** The whole year at a glance: where in the text each pledge stands and what its lamp says. The contents say it in words. */
export function Margin({ shown, length }: { shown: ReaderReport; length: number }) {
  const words = useTranslations("report");
  return (
    <div className="margin no-print">
      <p aria-hidden="true">
        {lamps.map((lamp) => (
          <LampMark key={lamp} value={lamp} />
        ))}
      </p>
      <svg
        data-strip={length}
        aria-hidden="true"
        viewBox={`0 0 ${lamps.length * lane} ${stripHeight}`}
        preserveAspectRatio="none"
      >
        {ticksOf(shown.pledges, length).map(({ lamp, d }) => (
          <path key={lamp} d={d} className={lampInk[lamp]} />
        ))}
      </svg>
      <nav aria-label={words("margin")}>
        <svg>
          <title>{words("margin")}</title>
          {labelsOf(shown.blocks, length).map(({ start, numeral, kind, at }) => (
            <a key={start} href={`#${headingId(start)}`}>
              <text x="0" y={`${at}%`} dy="9" className={kind}>
                {numeral}
              </text>
            </a>
          ))}
        </svg>
      </nav>
    </div>
  );
}
