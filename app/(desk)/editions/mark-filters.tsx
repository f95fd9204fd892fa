import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import { formatMonth } from "@/app/_words/format";
import type { MarkChoices } from "./editions-data";
import { type MarkParams, marksHref } from "./search-params";

type Props = { params: MarkParams; choices: MarkChoices };

/** Narrows the list to a month and a lead department; a plain GET form, so that the address says what is shown. */
export function MarkFilters({ params, choices }: Props) {
  const words = useTranslations("editions.marks");
  const locale = useLocale();
  const { what, state, period, department } = params;
  return (
    <search>
      <form method="get" action="/editions#marks" className="no-print mb-2 flex flex-wrap items-end gap-3">
        {what === "updates" ? null : <input type="hidden" name="what" value={what} />}
        {state === "withheld" ? null : <input type="hidden" name="state" value={state} />}
        <label className="grid min-w-0 gap-1 text-small">
          {words("month")}
          <select key={period} name="period" defaultValue={period ?? ""} className="control">
            <option value="">{words("every")}</option>
            {choices.periods.map((one) => (
              <option key={one} value={one}>
                {formatMonth(one, locale)}
              </option>
            ))}
          </select>
        </label>
        <label className="grid min-w-0 max-w-full gap-1 text-small">
          {words("department")}
          <select key={department} name="department" defaultValue={department ?? ""} className="control">
            <option value="">{words("every")}</option>
            {choices.departments.map(({ code, nameZh, nameEn }) => (
              <option key={code} value={code}>
                {locale === "zh" ? nameZh : nameEn}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit">{words("narrow")}</Button>
        {period || department ? (
          <Link prefetch={false} href={marksHref({ what, state })} className="py-2">
            {words("clear")}
          </Link>
        ) : null}
      </form>
    </search>
  );
}
