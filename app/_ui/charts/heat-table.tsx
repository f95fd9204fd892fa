import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Lamp } from "@/db/values";
import { Cell, Column, DataTable, RowHead } from "../data-table";
import { LampMark, lampGround, lampInk } from "../lamp-mark";
import { worstLamp } from "./worst-lamp";

export type HeatRow = {
  id: string;
  name: string;
  href: string;
  all: number;
  /** One per area, in the order of `areas`. */
  cells: readonly { counts: Partial<Record<Lamp, number>>; href: string }[];
  /** A last cell, such as the rate of filings in time. */
  end?: ReactNode;
};

type Props = {
  caption: string;
  areas: readonly { id: string; name: string }[];
  rows: readonly HeatRow[];
  endHead?: string;
  /** Heads that sort, if given; else the plain words. */
  nameHead?: ReactNode;
  allHead?: ReactNode;
};

/** Departments × areas: the worst lamp, its items / all items; each cell opens these very items. */
export function HeatTable({ caption, areas, rows, endHead, nameHead, allHead }: Props) {
  const chart = useTranslations("chart");
  const lamp = useTranslations("lamp.word");
  const head = (
    <>
      <Column>{nameHead ?? chart("department")}</Column>
      <Column numeric>{allHead ?? chart("items")}</Column>
      {areas.map(({ id, name }) => (
        <Column key={id} numeric>
          {name}
        </Column>
      ))}
      {endHead ? <Column numeric>{endHead}</Column> : null}
    </>
  );
  return (
    <DataTable caption={caption} phone="scroll" head={head}>
      {rows.map((row) => (
        <tr key={row.id}>
          <RowHead className="sticky left-0 min-w-30 bg-paper align-middle">
            <Link prefetch={false} href={row.href}>
              {row.name}
            </Link>
          </RowHead>
          <Cell numeric className="align-middle">
            {row.all}
          </Cell>
          {areas.map(({ id, name }, index) => {
            const given = row.cells[index];
            const cell = given ? worstLamp(given.counts) : null;
            if (!given || !cell)
              return (
                <Cell key={id} numeric className="align-middle text-ink-3">
                  <span aria-hidden="true">·</span>
                  <span className="sr-only">{chart("empty")}</span>
                </Cell>
              );
            const say = chart("heatCell", {
              department: row.name,
              area: name,
              lamp: lamp(cell.worst),
              worst: cell.count,
              all: cell.all,
            });
            return (
              <Cell key={id} className={`p-0 ${lampGround[cell.worst]}`}>
                <Link
                  prefetch={false}
                  href={given.href}
                  aria-label={say}
                  title={say}
                  className={`flex items-center justify-end gap-1 whitespace-nowrap px-1.5 py-2 no-underline hover:underline ${lampInk[cell.worst]}`}
                >
                  <LampMark value={cell.worst} />
                  {cell.count}
                  <span className="text-ink-2 text-small">/ {cell.all}</span>
                </Link>
              </Cell>
            );
          })}
          {endHead ? (
            <Cell numeric className="align-middle">
              {row.end}
            </Cell>
          ) : null}
        </tr>
      ))}
    </DataTable>
  );
}
