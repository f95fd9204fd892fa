import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import type { Overview } from "./overview-data";
import type { OverviewParams } from "./search-params";

type Choice = { code: string; name: string };
type SelectProps = { name: "area" | "department"; label: string; chosen: string[]; choices: Choice[] };

/** One select; several codes in the address are one more choice of it. */
function CodeSelect({ name, label, chosen, choices }: SelectProps) {
  const words = useTranslations("ledger");
  const names = chosen.map((one) => choices.find(({ code }) => code === one)?.name ?? one);
  const known = choices.some(({ code }) => code === chosen.join());
  return (
    <label className="grid min-w-0 flex-1 basis-36 gap-0.5 text-ink-2 text-small md:max-w-60">
      {label}
      <select name={name} defaultValue={chosen.join()} className="control truncate">
        <option value="">{words("any")}</option>
        {chosen.length > 0 && !known ? (
          <option value={chosen.join()}>{names.join(words("several"))}</option>
        ) : null}
        {choices.map((choice) => (
          <option key={choice.code} value={choice.code}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Tick({ name, checked, label }: { name: string; checked: boolean; label: string }) {
  return (
    <label className="inline-flex min-h-10 items-center gap-1.5">
      <input type="checkbox" name={name} value="true" defaultChecked={checked} />
      {label}
    </label>
  );
}

type Props = { shown: Overview; params: OverviewParams; leader: boolean };

/** Day and filters: a plain form whose answer is an address. */
export function FilterBar({ shown, params, leader }: Props) {
  const words = useTranslations("overview");
  const locale = useLocale();
  const { plan, today } = shown;
  return (
    <search className="no-print">
      <form method="get" action="/overview" className="flex flex-wrap items-end gap-x-3 gap-y-2">
        {params.sort === "red" ? null : <input type="hidden" name="sort" value={params.sort} />}
        {params.all ? <input type="hidden" name="all" value="1" /> : null}
        <label className="grid gap-0.5 text-ink-2 text-small">
          {words("asOf")}
          <input
            type="date"
            name="asOf"
            min={plan.startOn}
            max={today}
            defaultValue={shown.day}
            className="control"
          />
        </label>
        <CodeSelect
          name="area"
          label={words("area")}
          chosen={params.area}
          choices={shown.areas.map(({ code, shortZh, shortEn }) => ({
            code,
            name: locale === "zh" ? shortZh : shortEn,
          }))}
        />
        <CodeSelect
          name="department"
          label={words("department")}
          chosen={params.department}
          choices={shown.departments
            .filter(({ code, leads }) => leads || shown.heat.some((row) => row.code === code))
            .map(({ code, nameZh, nameEn }) => ({ code, name: locale === "zh" ? nameZh : nameEn }))}
        />
        <Tick name="livelihood" checked={params.livelihood} label={words("livelihood")} />
        {leader ? <Tick name="mine" checked={params.mine} label={words("mine")} /> : null}
        <Button type="submit">{words("apply")}</Button>
      </form>
    </search>
  );
}
