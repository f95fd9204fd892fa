import type { ReactNode } from "react";

/** From this many rows on a list folds away until somebody looks for one of them. */
const most = 12;

type Props = { count: number; open: boolean; label: string; children: ReactNode };

/** A list that folds away when it is long. */
export function LongList({ count, open, label, children }: Props) {
  if (count <= most || open) return children;
  return (
    <details>
      <summary className="min-h-8 py-1 text-brand">{label}</summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
