import { useTranslations } from "next-intl";
import { Column } from "@/app/_ui/data-table";
import { FigureHelp } from "@/app/_ui/figure-help";
import type { FigureId } from "@/app/_ui/figure-ids";
import type { LeagueSort } from "@/server/departments/schema";
import { type LeagueParams, leagueHref, sortedBy } from "./search-params";

type Props = { by: LeagueSort; params: LeagueParams; help?: FigureId };

/** A head that sorts, with the way to its formula beside it. */
export function SortHead({ by, params, help }: Props) {
  const words = useTranslations("departments");
  const here = params.sort === by;
  const name = words(by === "lamp" ? "lamps" : by);
  return (
    <Column
      numeric={by !== "department" && by !== "lamp"}
      aria-sort={here ? (params.descending ? "descending" : "ascending") : undefined}
    >
      <a
        href={leagueHref(sortedBy(params, by))}
        title={words("sortBy", { name })}
        className={`inline-block min-h-6 min-w-6 no-underline ${here ? "font-semibold text-ink" : "text-ink-2 hover:underline"}`}
      >
        {name}
        <span aria-hidden="true" className="ml-1">
          {here ? (params.descending ? "↓" : "↑") : "↕"}
        </span>
      </a>
      {help ? <FigureHelp of={help} /> : null}
    </Column>
  );
}
