import type { ReactNode } from "react";
import { Lamp } from "@/app/_ui/lamp";
import type { Lamp as LampValue } from "@/db/values";
import { CommitmentLink } from "../commitments/commitment-link";

type Props = {
  row: { code: string; titleZh: string; titleEn: string; lamp: LampValue | null };
  /** The deadline, in words. */
  when?: ReactNode;
  /** What must be known to act. */
  facts?: ReactNode;
  children: ReactNode;
};

/** One thing to do. The columns are those of the group's list. */
export function DeskRow({ row, when, facts, children }: Props) {
  return (
    <li className="grid gap-x-4 gap-y-1 border-rule border-b py-2 md:col-span-full md:grid-cols-subgrid">
      <div className="flex flex-wrap gap-x-4 md:contents">
        <span className="whitespace-nowrap text-ink-2 text-small md:order-1 md:pt-0.5">{row.code}</span>
        <span className="md:order-3 md:pt-0.5">{row.lamp ? <Lamp value={row.lamp} /> : null}</span>
        <span className="text-small md:order-4 md:pt-0.5 md:text-right">{when}</span>
      </div>
      <div className="min-w-0 md:order-2">
        <CommitmentLink {...row} />
        {facts ? <div className="text-ink-2 text-small">{facts}</div> : null}
      </div>
      <div className="flex flex-wrap items-start gap-2 md:order-5 md:max-w-80 md:justify-end">{children}</div>
    </li>
  );
}
