import { useTranslations } from "next-intl";
import { LeanTable } from "@/app/_ui/charts/lean-table";
import { FigureHelp } from "@/app/_ui/figure-help";
import type { League } from "./departments-data";
import { LeagueRow, WholeRow } from "./league-row";
import type { LeagueParams } from "./search-params";
import { SortHead } from "./sort-head";

/** Every department with its figures, ordered by the heads. Who may see no phantom owners has no column of them. */
export function LeagueTable({ league, params }: { league: League; params: LeagueParams }) {
  const words = useTranslations("departments");
  const phantoms = league.rows.some((row) => row.phantoms !== null);
  const head = (
    <>
      <SortHead by="department" params={params} />
      <SortHead by="led" params={params} help="counted" />
      <SortHead by="lamp" params={params} help="lamps" />
      <SortHead by="fill" params={params} help="fillRate" />
      <SortHead by="onTime" params={params} help="fillRate" />
      <SortHead by="original" params={params} help="punctuality" />
      <SortHead by="approved" params={params} help="punctuality" />
      <SortHead by="returns" params={params} help="returns" />
      <SortHead by="receipt" params={params} help="receipt" />
      <SortHead by="closing" params={params} help="closing" />
      <SortHead by="burden" params={params} help="burden" />
      {phantoms ? (
        <th scope="col">
          {words("phantoms")}
          <FigureHelp of="phantoms" />
        </th>
      ) : null}
      {league.points ? <SortHead by="score" params={params} help="appraisal" /> : null}
    </>
  );
  return (
    <div className="league">
      <LeanTable caption={words("caption")} head={head}>
        {league.rows.map((row) => (
          <LeagueRow key={row.code} row={row} league={league} phantoms={phantoms} />
        ))}
        <WholeRow league={league} phantoms={phantoms} />
      </LeanTable>
    </div>
  );
}
