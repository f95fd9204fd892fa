import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import { type Choice, type FilterName, filterNames, optionsOf } from "./filter-choices";
import { FilterForm } from "./filter-form";
import { type LedgerParams, pageSizes, usualColumns } from "./search-params";
import { Shown } from "./shown";

type Props = {
  params: LedgerParams;
  choices: Record<FilterName, Choice[]>;
  /** What the reader may call their own; null for those who look after everything. */
  mine: "leader" | "department" | null;
  today: string;
};

/** The values of one filter as a list, whether it takes one or several. */
export function chosenOf(params: LedgerParams, name: FilterName): string[] {
  const value = params[name];
  return Array.isArray(value) ? value : value === null ? [] : [value];
}

const usual = { size: String(pageSizes[0]), cols: usualColumns.join() };

/** Search, seven selects, and how the rows are shown. */
export function Filters({ params, choices, mine, today }: Props) {
  const words = useTranslations("ledger");
  const common = useTranslations("common");
  // A select keeps what was first drawn; a new address draws the form anew.
  const drawn = JSON.stringify(params);
  return (
    <FilterForm key={drawn} usual={usual}>
      {params.sort === "code" ? null : <input type="hidden" name="sort" value={params.sort} />}
      {params.descending ? <input type="hidden" name="descending" value="true" /> : null}
      <div className="flex gap-2">
        <label htmlFor="ledger-q" className="sr-only">
          {words("q")}
        </label>
        <input
          id="ledger-q"
          type="search"
          name="q"
          maxLength={100}
          defaultValue={params.q}
          placeholder={words("qHint")}
          className="control md:max-w-80"
        />
        <Button type="submit" className="shrink-0 whitespace-nowrap">
          {common("search")}
        </Button>
      </div>
      <div className="mt-3 grid grid-cols-2 gap-x-2 gap-y-2 sm:grid-cols-3 md:grid-cols-4 lg:grid-cols-7">
        {filterNames.map((name) => {
          const known = choices[name].map(({ value }) => value);
          const chosen = chosenOf(params, name).filter((one) => known.includes(one));
          return (
            <label key={name} className="grid min-w-0 gap-0.5 text-ink-2 text-small">
              {words(name)}
              <select name={name} defaultValue={chosen.join(",")} className="control min-w-0 truncate">
                <option value="">{words("any")}</option>
                {optionsOf(name, choices[name], chosen, words("several")).map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
          );
        })}
      </div>
      <Shown params={params} mine={mine} today={today} />
    </FilterForm>
  );
}
