import clsx from "clsx";
import { useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";

type TableProps = {
  /** Names the table; drawn only with `showCaption`. */
  caption: string;
  showCaption?: boolean;
  /**
   * What a phone makes of it: `cards` sets each row under the next (give every cell its `label`), `scroll` keeps
   * the grid and lets the keyboard scroll it sideways.
   */
  phone: "cards" | "scroll";
  head: ReactNode;
  children: ReactNode;
};

/** A real table with a caption, in a frame that never makes the page itself scroll sideways. */
export function DataTable({ caption, showCaption = false, phone, head, children }: TableProps) {
  const words = useTranslations("common");
  const table = (
    <table className={clsx("w-full border-collapse", phone === "cards" && "table-cards")}>
      <caption className={showCaption ? "pb-2 text-left text-small text-ink-2" : "sr-only"}>
        {caption}
      </caption>
      <thead>
        <tr>{head}</tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
  if (phone === "cards") return table;
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

type HeadProps = ComponentProps<"th"> & { numeric?: boolean };

/** A column's head. `aria-sort` is for sorted columns. */
export function Column({ numeric = false, className, ...rest }: HeadProps) {
  return (
    <th
      scope="col"
      className={clsx(
        "whitespace-nowrap border-rule-2 border-b px-2 py-1.5 text-small font-medium text-ink-2",
        numeric ? "text-right" : "text-left",
        className,
      )}
      {...rest}
    />
  );
}

type CellProps = ComponentProps<"td"> & { numeric?: boolean; label?: string };
const cellClass = "border-rule border-b px-2 py-2";

/** `label` repeats the column's head inside a card on phones. */
export function Cell({ numeric = false, label, className, ...rest }: CellProps) {
  return (
    <td
      data-label={label}
      className={clsx(cellClass, numeric && "whitespace-nowrap text-right", className)}
      {...rest}
    />
  );
}

/** The cell that names its row. */
export function RowHead({ className, ...rest }: ComponentProps<"th">) {
  return <th scope="row" className={clsx(cellClass, "text-left font-normal", className)} {...rest} />;
}
