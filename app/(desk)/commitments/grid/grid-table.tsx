"use client";
import { useTranslations } from "next-intl";
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useRef } from "react";
import { Column } from "@/app/_ui/data-table";
import { type ColumnName, columns } from "./fill-cells";
import { fieldAfter } from "./move-focus";
import { parseTsv } from "./parse-tsv";

type Props = {
  caption: string;
  children: ReactNode;
  /** A table was pasted into this cell. */
  onTable: (from: { row: number; column: ColumnName }, cells: string[][]) => void;
};

const phone = "(max-width: 768px)";
const heads = ["item", ...columns, "noChange"] as const;
const widths = ["w-[16%]", "w-[18%]", "w-[11%]", "w-[18%]", "w-[15%]", "w-[15%]", "w-[7%]"];

/** The table with its keys and its paste: arrows and Enter go from cell to cell, as in a spreadsheet. */
export function GridTable({ caption, children, onTable }: Props) {
  const words = useTranslations("grid");
  const table = useRef<HTMLTableElement>(null);

  function press(event: KeyboardEvent) {
    const field = event.target;
    // Enter and arrows belong to the input method while it composes a word.
    if (!(field instanceof HTMLElement) || !table.current || event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && window.matchMedia(phone).matches) return;
    const next = fieldAfter(table.current, field, event);
    if (!next) {
      // Alt + Enter breaks the line in spreadsheets; a browser does nothing by itself.
      if (event.key !== "Enter" || event.shiftKey || !(field instanceof HTMLTextAreaElement)) return;
      event.preventDefault();
      if (event.altKey) document.execCommand("insertText", false, "\n");
      return;
    }
    event.preventDefault();
    next.focus();
    if (next instanceof HTMLInputElement && next.type !== "checkbox") next.select();
  }

  function paste(event: ClipboardEvent) {
    const field = event.target;
    if (!(field instanceof HTMLElement)) return;
    const column = columns.find((one) => one === field.dataset.column);
    const text = event.clipboardData.getData("text/plain");
    const isTable = text.includes("\t") || /<table[\s>]/i.test(event.clipboardData.getData("text/html"));
    // Several plain lines are one text in a text field, and several rows in a field for a number.
    const lines = /[\r\n]/.test(text.trimEnd()) && field instanceof HTMLInputElement;
    if (!column || !(isTable || lines)) return;
    event.preventDefault();
    onTable({ row: Number(field.dataset.row), column }, parseTsv(text));
  }

  return (
    <div className="md:overflow-x-auto">
      <table
        ref={table}
        className="table-cards w-full border-collapse md:min-w-[62rem] md:table-fixed"
        onKeyDown={press}
        onPaste={paste}
      >
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, place) => (
              <Column key={head} className={`md:whitespace-normal ${widths[place]}`}>
                {words(`column.${head}`)}
              </Column>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
