import { useTranslations } from "next-intl";
import { createElement, type ReactNode } from "react";
import type { Lamp } from "@/db/values";
import { LeanTable } from "./lean-table";

/** The worst lamp among the items of a cell, how many have it, how many there are, and the way to those that have it. */
export type HeatCell = { lamp: Lamp; count: number; all: number; href: string | null };

export type HeatRow = {
  id: string;
  name: string;
  href: string | null;
  all: number;
  /** One per area, in the order of `areas`; null for none. */
  cells: readonly (HeatCell | null)[];
  /** A last cell, such as the rate of filings in time. */
  end?: ReactNode;
};

type Props = {
  caption: string;
  areas: readonly { id: string; name: string }[];
  rows: readonly HeatRow[];
  endHead?: string;
};

/** Departments × areas: the worst lamp, its items / all items; each cell opens these very items. */
export function HeatTable({ caption, areas, rows, endHead }: Props) {
  const chart = useTranslations("chart");
  const lamp = useTranslations("lamp.word");
  const words = useTranslations("overview");
  const cellOf = (cell: HeatCell | null) => {
    if (!cell) return <td />;
    const { count, all, href } = cell;
    const figures = (
      <>
        {count}
        <small>{`/ ${all}`}</small>
      </>
    );
    const say = words("heatCell", { lamp: lamp(cell.lamp), count, all });
    return (
      <td className={`lit ${cell.lamp}`}>
        {href ? (
          <a href={href} aria-label={say}>
            {figures}
          </a>
        ) : (
          <span>{figures}</span>
        )}
      </td>
    );
  };
  return (
    <LeanTable
      caption={caption}
      head={
        <>
          <th scope="col">{chart("department")}</th>
          <th scope="col">{chart("items")}</th>
          {areas.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
          {endHead ? <th scope="col">{endHead}</th> : null}
        </>
      }
    >
      {rows.map(({ id, name, href, all, cells, end }) =>
        createElement(
          "tr",
          { key: id },
          <th scope="row">{href ? <a href={href}>{name}</a> : name}</th>,
          <td>{all}</td>,
          // Handed over one by one, cells need no keys, which would be sent with each.
          ...cells.map(cellOf),
          endHead ? <td>{end}</td> : null,
        ),
      )}
    </LeanTable>
  );
}
