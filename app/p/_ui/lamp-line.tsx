import { useTranslations } from "next-intl";
import type { Lamp } from "@/db/values";
import { shownLamps, type LampCounts } from "@/server/public/count-lamps";

/** Lamps with their numbers, each the way to its commitments. */
export function LampLine({ counts, href }: { counts: LampCounts; href: (lamp: Lamp) => string }) {
  const words = useTranslations("lamp.word");
  return (
    <ul className="pub-lamps">
      {shownLamps(counts).map(({ lamp, count }) => (
        <li key={lamp}>
          <a href={href(lamp)} className={`lamp ${lamp}`}>
            <span>{words(lamp)}</span>
            <b>{count}</b>
          </a>
        </li>
      ))}
    </ul>
  );
}
