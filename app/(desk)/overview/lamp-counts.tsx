import { useTranslations } from "next-intl";
import { type Lamp, lamps } from "@/db/values";
import { DrillLink } from "./drill-link";
import type { Drill } from "./search-params";

/** Marks with words and counts in one line; what is none stays away. */
export function LampCounts({ counts, drill }: { counts: Record<Lamp, number>; drill: Drill }) {
  const words = useTranslations("lamp.word");
  return lamps
    .filter((lamp) => counts[lamp] > 0)
    .map((lamp) => (
      <DrillLink key={lamp} href={drill({ lamp: [lamp] })} className={`lamp ${lamp}`}>
        {words(lamp)} {counts[lamp]}
      </DrillLink>
    ));
}
