import { type ReactNode, useId } from "react";

type Props = {
  title: ReactNode;
  /** A link or a note at the end of the title's line. */
  aside?: ReactNode;
  children: ReactNode;
  id?: string;
};

/** A part of a page under a heavy rule: rules in place of boxes in boxes. */
export function Section({ title, aside, children, id }: Props) {
  const heading = useId();
  return (
    <section id={id} aria-labelledby={heading} className="min-w-0 border-t-2 border-ink pt-2.5">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id={heading}>{title}</h2>
        {aside ? <div className="text-small text-ink-2">{aside}</div> : null}
      </div>
      {children}
    </section>
  );
}
