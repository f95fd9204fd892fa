import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import { ledgerColumns, ledgerGroups } from "@/server/commitments/schema";
import { columnsOf, type LedgerParams, pageSizes } from "./search-params";

type Props = { params: LedgerParams; mine: "leader" | "department" | null; today: string };

/** How the rows are shown: as of which day, in groups, how many to a page, with which columns. Part of the filter's form. */
export function Shown({ params, mine, today }: Props) {
  const words = useTranslations("ledger");
  const shown = columnsOf(params);
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-small">
      <label className="flex items-center gap-1.5 text-ink-2">
        {words("group")}
        <select name="group" defaultValue={params.group ?? ""} className="control w-auto">
          <option value="">{words("noGroup")}</option>
          {ledgerGroups.map((group) => (
            <option key={group} value={group}>
              {words(`groups.${group}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="flex items-center gap-1.5 text-ink-2">
        {words("size")}
        <select name="size" defaultValue={params.size} className="control w-auto">
          {pageSizes.map((size) => (
            <option key={size} value={size}>
              {words("sizeOf", { size })}
            </option>
          ))}
        </select>
      </label>
      <label className="flex items-center gap-1.5 text-ink-2">
        {words("asOf")}
        <input
          type="date"
          name="asOf"
          max={today}
          defaultValue={params.asOf ?? ""}
          className="control w-auto"
        />
      </label>
      <Tick name="livelihood" checked={params.livelihood}>
        {words("livelihood")}
      </Tick>
      {mine ? (
        <Tick name="mine" checked={params.mine}>
          {words(`mine.${mine}`)}
        </Tick>
      ) : null}
      <details className="min-w-0 open:basis-full">
        <summary className="min-h-8 py-1 text-brand">{words("columnsNow", { count: shown.length })}</summary>
        <fieldset className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
          <legend className="sr-only">{words("choose")}</legend>
          {ledgerColumns.map((name) => (
            <label key={name} className="flex min-h-8 items-center gap-1.5">
              <input
                type="checkbox"
                name="cols"
                value={name}
                defaultChecked={shown.includes(name)}
                className="size-5 accent-brand"
              />
              {words(`columns.${name}`)}
            </label>
          ))}
          <Button type="submit">{words("apply")}</Button>
        </fieldset>
      </details>
    </div>
  );
}

function Tick({ name, checked, children }: { name: string; checked: boolean; children: ReactNode }) {
  return (
    <label className="flex min-h-8 items-center gap-1.5">
      <input
        type="checkbox"
        name={name}
        value="true"
        defaultChecked={checked}
        className="size-5 accent-brand"
      />
      {children}
    </label>
  );
}
