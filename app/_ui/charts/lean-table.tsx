import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = {
  caption: string;
  head: ReactNode;
  children: ReactNode;
  /** Rows become cards on a phone (give every cell its `data-label`); else the table scrolls in its frame. */
  cards?: boolean;
};

/**
 * A table of many linked numbers. Its look stands in `.lean` of app/globals.css: classes on every cell would be most of
 * the page. Columns after the first are numbers.
 */
export function LeanTable({ caption, head, children, cards = false }: Props) {
  const words = useTranslations("common");
  const table = (
    <table className={cards ? "lean table-cards" : "lean"}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>{head}</tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
  if (cards) return table;
  return (
    <section
      className="relative overflow-x-auto print:overflow-visible"
      aria-label={words("scrollTable", { title: caption })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard (WCAG 2.1.1)
      tabIndex={0}
    >
      {table}
    </section>
  );
}
