import { useLocale, useTranslations } from "next-intl";
import { createElement, type ReactNode } from "react";
import { formatNumber, formatPoints, formatShare } from "@/app/_words/format";
import type { League, LeagueLine } from "./departments-data";
import { LampCounts } from "./lamps-bar";
import { departmentHref } from "./search-params";
import { NoFigure } from "./share-text";

type Common = { league: League; phantoms: boolean };
type Figures = League["all"];

/** A row's cells, handed over one by one: so they need no keys, which would be sent with each of hundreds. */
const lineOf = (head: ReactNode, cells: readonly ReactNode[], whole = false) =>
  createElement("tr", { className: whole ? "whole" : undefined }, head, ...cells);

const blank = () => createElement("td");

/** Cells that a department and the whole have in common. Their look stands in `.league` of app/globals.css. */
function useCells(league: League) {
  const words = useTranslations("departments");
  const cell = (text: string | null, below: string | null = null) => {
    if (below === null && text === null) return <td aria-label={words("noneSaid")}>{words("none")}</td>;
    if (below === null) return <td>{text}</td>;
    return createElement("td", null, text ?? <NoFigure />, <small>{below}</small>);
  };
  const share = ({ of, all }: { of: number; all: number }) =>
    all === 0 ? cell(null) : cell(formatShare(of / all), words("of", { of, all }));
  const figures = (of: Figures, code: string | null) => {
    const { receipt, burden, twice } = of;
    const { median, within } = receipt;
    return [
      createElement("td", null, <LampCounts counts={of.lamps} code={code} asOf={league.asOf} />),
      ...[of.fill, of.onTime, of.original, of.approved, of.returned].map(share),
      cell(
        median === null ? null : words("days", { n: median }),
        within.all > 0 ? words("within", { limit: league.acknowledgeWorkingDays, ...within }) : null,
      ),
      share(of.closing),
      cell(
        burden.months > 0 ? words("perMonth", { n: formatPoints(burden.asked / burden.months) }) : null,
        twice > 0 ? words("twice", { count: twice }) : null,
      ),
    ];
  };
  return { cell, figures };
}

export function LeagueRow({ row, league, phantoms }: Common & { row: LeagueLine }) {
  const words = useTranslations("departments");
  const locale = useLocale();
  const { cell, figures } = useCells(league);
  const href = departmentHref(row.code, { asOf: league.asOf });
  const linked = (part: string, text: string) => (
    <td>
      <a href={`${href}#${part}`}>{text}</a>
    </td>
  );
  const score = row.score === null ? null : formatNumber(row.score, locale);
  return lineOf(
    <th scope="row">
      <a href={href}>{locale === "zh" ? row.nameZh : row.nameEn}</a>
      {row.few ? <small>{words("fewMark", { few: league.fewItems })}</small> : null}
    </th>,
    [
      cell(String(row.led), words("supports", { count: row.supports })),
      ...figures(row, row.code),
      phantoms
        ? row.phantoms
          ? linked("people", words("phantomCount", { count: row.phantoms }))
          : cell(row.phantoms === null ? null : "0")
        : null,
      league.points ? (score === null ? cell(null) : linked("appraisal", score)) : null,
    ],
  );
}

/** All departments together: the last line. */
export function WholeRow({ league, phantoms }: Common) {
  const words = useTranslations("departments");
  const { cell, figures } = useCells(league);
  return lineOf(
    <th scope="row">{words("whole")}</th>,
    [
      cell(String(league.all.led)),
      ...figures(league.all, null),
      phantoms ? blank() : null,
      league.points ? blank() : null,
    ],
    true,
  );
}
