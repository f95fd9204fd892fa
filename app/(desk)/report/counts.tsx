import { useTranslations } from "next-intl";
import { FigureHelp } from "@/app/_ui/figure-help";
import { Lamp } from "@/app/_ui/lamp";
import { lamps } from "@/db/values";
import type { Report } from "./report-data";
import { narrowed, type ReportParams } from "./search-params";

/** How many pledges are underlined, by lamp: the legend of the text as well. */
export function Counts({ shown, params }: { shown: Report; params: ReportParams }) {
  const words = useTranslations("report");
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <span className="font-medium">
        {narrowed(params)
          ? words("matching", { count: shown.matching, total: shown.total })
          : words("total", { count: shown.total })}
      </span>
      {lamps.map((lamp) => (
        <span key={lamp} className="inline-flex items-center gap-1">
          <Lamp value={lamp} />
          <span>{shown.lamps[lamp]}</span>
        </span>
      ))}
      <FigureHelp of="lamps" />
    </p>
  );
}
