import { useTranslations } from "next-intl";
import { lamps } from "@/db/values";
import type { PublicReport } from "@/server/public/read-report";
import type { Filter } from "@/server/reports/marks";
import { type Of, publicHref } from "../links";
import { narrowed } from "./filter";

/** How many pledges are underlined, by lamp: the legend of the text, and each a way to see only its own. */
export function Counts({ of, shown, filter }: { of: Of; shown: PublicReport; filter: Filter }) {
  const words = useTranslations("report");
  const lampWords = useTranslations("lamp.word");
  return (
    <p className="pub-lamps">
      <b>
        {narrowed(filter)
          ? words("matching", { count: shown.matching, total: shown.total })
          : words("total", { count: shown.total })}
      </b>
      {lamps.map((lamp) => (
        <a
          key={lamp}
          className={`lamp ${lamp}`}
          href={publicHref(of, "/report", { ...filter, livelihood: filter.livelihood ? "1" : null, lamp })}
        >
          {lampWords(lamp)} <b>{shown.lamps[lamp]}</b>
        </a>
      ))}
    </p>
  );
}
