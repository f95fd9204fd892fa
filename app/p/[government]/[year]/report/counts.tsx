import { useTranslations } from "next-intl";
import { lamps } from "@/db/values";
import type { PublicReport } from "@/server/public/read-report";
import type { Filter } from "@/server/reports/marks";
import { type Of, publicHref } from "../links";
import { narrowed } from "./filter";

type Props = {
  of: Of;
  shown: PublicReport;
  filter: Filter;
  /** Parts of programmes, which the text does not have: the overview counts them in place of their programme. */
  parts: number;
};

/** How many pledges are underlined, by lamp: the legend of the text, and each a way to see only its own. */
export function Counts({ of, shown, filter, parts }: Props) {
  const own = useTranslations("publicItem.reader");
  const words = useTranslations("report");
  const lampWords = useTranslations("lamp.word");
  return (
    <p className="pub-lamps">
      <b>
        {narrowed(filter)
          ? words("matching", { count: shown.matching, total: shown.total })
          : words("total", { count: shown.total })}
      </b>
      {parts > 0 ? <span>{own("withoutParts", { count: parts })}</span> : null}
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
