import type { ReactNode } from "react";
import { Lamp } from "@/app/_ui/lamp";
import { CommitmentLink } from "../commitments/commitment-link";
import { greyReason } from "../grey-reason";
import type { ListedRow } from "./overview-data";

type Props = {
  rows: readonly ListedRow[];
  /** What is said under the title. */
  below: (row: ListedRow) => ReactNode;
};

/** Commitments under each other: lamp, title, one line of why. */
export function LampList({ rows, below }: Props) {
  return (
    <ul>
      {rows.map((row) => (
        <li
          key={row.id}
          className="grid gap-x-3 border-rule border-b py-2 last:border-0 sm:grid-cols-[6.5rem_minmax(0,1fr)]"
        >
          <span className="sm:pt-0.5">
            <Lamp value={row.lamp} grey={greyReason(row.lamp, row.reasons)} />
          </span>
          <span className="min-w-0">
            <CommitmentLink {...row} />
            <span className="block text-ink-2 text-small">{below(row)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
