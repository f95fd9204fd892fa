import type { ReactNode } from "react";

type Props = { href: string | null; say?: string; className?: string; children: ReactNode };

/** A number and the way to its rows; bare where there is none. A plain link: the page has hundreds of them. */
export function DrillLink({ href, say, className, children }: Props) {
  if (href === null) return <span className={className}>{children}</span>;
  return (
    <a href={href} aria-label={say} className={className}>
      {children}
    </a>
  );
}
