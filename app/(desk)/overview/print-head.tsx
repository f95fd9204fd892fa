import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/app/_words/format";
import type { Overview } from "./overview-data";

/** What the sheet is, of which plan and day: on paper nothing else says so. */
export function PrintHead({ shown }: { shown: Overview }) {
  const words = useTranslations("overview");
  const locale = useLocale();
  const { plan, day } = shown;
  return (
    <p className="hidden text-small print:block">
      <b>{words("title")}</b> ·{" "}
      {words("printed", {
        plan: locale === "zh" ? plan.nameZh : plan.nameEn,
        day: formatDay(day, locale),
      })}
    </p>
  );
}
