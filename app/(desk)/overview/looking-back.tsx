import { useLocale, useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/alert";
import { FigureHelp } from "@/app/_ui/figure-help";
import { formatDay } from "@/app/_words/format";
import { type OverviewParams, overviewHref } from "./search-params";

/** Says that an earlier day is shown, and leads back to today. */
export function LookingBack({ day, params }: { day: string; params: OverviewParams }) {
  const words = useTranslations("overview");
  const locale = useLocale();
  return (
    <Alert tone="warning" className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <span>
        <strong>{words("lookingBack", { day: formatDay(day, locale) })}</strong> {words("lookingBackText")}{" "}
        <FigureHelp of="asOf" />
      </span>
      <a className="no-print" href={overviewHref({ ...params, asOf: null })}>
        {words("backToToday")}
      </a>
    </Alert>
  );
}
