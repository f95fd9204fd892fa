import { useTranslations } from "next-intl";
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
    <th scope="col" aria-sort={here ? (params.descending ? "descending" : "ascending") : undefined}>
      <a href={leagueHref(sortedBy(params, by))} title={words("sortBy", { name })}>
        {name}
      </a>
      {help ? <FigureHelp of={help} /> : null}
    </th>
  );
}
