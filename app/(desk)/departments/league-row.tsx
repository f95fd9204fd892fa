import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/app/_ui/badge";
import { formatNumber, formatPoints } from "@/app/_words/format";
import type { League, LeagueLine } from "./departments-data";
import { LampsBar } from "./lamps-bar";
import { departmentHref } from "./search-params";
import { NoFigure, ShareText } from "./share-text";

type Common = { league: League; phantoms: boolean };
type Figures = League["all"] & { score?: number | null };

/** The cells that a department and the whole have in common; the head of the line stands before them. */
function FigureCells({ of, code, league }: { of: Figures; code: string | null; league: League }) {
  const words = useTranslations("departments");
  const { receipt, burden } = of;
  return (
    <>
      <td className="lamps">
        <LampsBar counts={of.lamps} code={code} asOf={league.asOf} />
      </td>
      {(["fill", "onTime", "original", "approved"] as const).map((name) => (
        <td key={name}>
          <ShareText share={of[name]} />
        </td>
      ))}
      <td>
        <ShareText share={of.returned} />
      </td>
      <td>
        {receipt.median === null ? <NoFigure /> : words("days", { n: receipt.median })}
        {receipt.within.all > 0 ? (
          <small>{words("within", { limit: league.acknowledgeWorkingDays, ...receipt.within })}</small>
        ) : null}
      </td>
      <td>
        <ShareText share={of.closing} />
      </td>
      <td>
        {burden.months > 0 ? (
          words("perMonth", { n: formatPoints(burden.asked / burden.months) })
        ) : (
          <NoFigure />
        )}
        {of.twice > 0 ? <small>{words("twice", { count: of.twice })}</small> : null}
      </td>
    </>
  );
}

export function LeagueRow({ row, league, phantoms }: Common & { row: LeagueLine }) {
  const words = useTranslations("departments");
  const locale = useLocale();
  const href = departmentHref(row.code, { asOf: league.asOf });
  return (
    <tr>
      <th scope="row">
        <a href={href}>{locale === "zh" ? row.nameZh : row.nameEn}</a>
        {row.few ? (
          <>
            {" "}
            <Badge>{words("fewMark", { few: league.fewItems })}</Badge>
          </>
        ) : null}
      </th>
      <td>
        {row.led}
        <small>{words("supports", { count: row.supports })}</small>
      </td>
      <FigureCells of={row} code={row.code} league={league} />
      {phantoms ? (
        <td>
          {row.phantoms ? (
            <a href={`${href}#people`}>{words("phantomCount", { count: row.phantoms })}</a>
          ) : (
            (row.phantoms ?? <NoFigure />)
          )}
        </td>
      ) : null}
      {league.points ? (
        <td>
          {row.score === null ? (
            <NoFigure />
          ) : (
            <a href={`${href}#appraisal`}>{formatNumber(row.score, locale)}</a>
          )}
        </td>
      ) : null}
    </tr>
  );
}

/** All departments together: the last line. */
export function WholeRow({ league, phantoms }: Common) {
  const words = useTranslations("departments");
  return (
    <tr className="font-medium">
      <th scope="row">{words("whole")}</th>
      <td>{league.all.led}</td>
      <FigureCells of={league.all} code={null} league={league} />
      {phantoms ? <td /> : null}
      {league.points ? <td /> : null}
    </tr>
  );
}
