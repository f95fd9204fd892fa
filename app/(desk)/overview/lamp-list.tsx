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

/** Commitments under each other: lamp, title, one line of why; in a narrow column the lamp stands above. */
export function LampList({ rows, below }: Props) {
  return (
    <div className="@container">
      <ul className="@min-[26rem]:grid @min-[26rem]:grid-cols-[auto_minmax(0,1fr)]">
        {rows.map((row) => (
          <li
            key={row.id}
            className="@min-[26rem]:col-span-full grid @min-[26rem]:grid-cols-subgrid gap-x-5 border-rule border-b py-2 last:border-0"
          >
            <span className="@min-[26rem]:pt-0.5">
              <Lamp value={row.lamp} grey={greyReason(row.lamp, row.reasons)} />
            </span>
            <span className="min-w-0">
              <CommitmentLink {...row} />
              <span className="block text-ink-2 text-small">{below(row)}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
