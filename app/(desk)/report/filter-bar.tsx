import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/app/_ui/button";
import { lamps } from "@/db/values";
import type { Report } from "./report-data";
import { narrowed, reportHref, type ReportParams } from "./search-params";

type Choice = { code: string; zh: string; en: string };
type Props = {
  shown: Report;
  params: ReportParams;
  choices: { areas: readonly Choice[]; departments: readonly Choice[] };
};

function Select({
  name,
  label,
  value,
  children,
}: {
  name: string;
  label: string;
  value: string | null;
  children: ReactNode;
}) {
  return (
    <label className="grid min-w-0 flex-1 basis-32 gap-0.5 text-ink-2 text-small md:max-w-60">
      {label}
      <select name={name} defaultValue={value ?? ""} className="control truncate">
        {children}
      </select>
    </label>
  );
}

/** Day and filters: a plain form whose answer is an address. What does not match keeps its words and loses its line. */
export function FilterBar({ shown, params, choices }: Props) {
  const words = useTranslations("report");
  const lampWords = useTranslations("lamp.word");
  const locale = useLocale();
  const any = <option value="">{words("any")}</option>;
  const options = (all: readonly Choice[]) =>
    all.map((one) => (
      <option key={one.code} value={one.code}>
        {one[locale]}
      </option>
    ));
  return (
    <search className="no-print">
      <form method="get" action="/report" className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <label className="grid gap-0.5 text-ink-2 text-small">
          {words("asOf")}
          <input
            type="date"
            name="asOf"
            min={shown.plan.startOn}
            max={shown.today}
            defaultValue={shown.day}
            className="control"
          />
        </label>
        <Select name="lamp" label={words("lamp")} value={params.lamp}>
          {any}
          {lamps.map((lamp) => (
            <option key={lamp} value={lamp}>
              {lampWords(lamp)}
            </option>
          ))}
        </Select>
        <Select name="area" label={words("area")} value={params.area}>
          {any}
          {options(choices.areas)}
        </Select>
        <Select name="department" label={words("department")} value={params.department}>
          {any}
          {options(choices.departments)}
        </Select>
        <label className="inline-flex min-h-10 items-center gap-1.5">
          <input type="checkbox" name="livelihood" value="true" defaultChecked={params.livelihood} />
          {words("livelihood")}
        </label>
        <Button type="submit">{words("apply")}</Button>
        {narrowed(params) ? (
          <a className="inline-flex min-h-10 items-center" href={reportHref({ asOf: params.asOf })}>
            {words("clear")}
          </a>
        ) : null}
      </form>
    </search>
  );
}
