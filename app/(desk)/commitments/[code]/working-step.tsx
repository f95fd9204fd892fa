import type { ReactNode } from "react";
import { FigureHelp } from "@/app/_ui/figure-help";
import type { FigureId } from "@/app/_ui/figure-ids";

export type WorkingStep = { name: string; lines: readonly ReactNode[]; of?: FigureId };

/** One step of a calculation: what it gives, and the line that can be typed into a calculator. */
export function Step({ name, lines, of }: WorkingStep) {
  return (
    <div className="col-span-2 grid grid-cols-subgrid border-rule border-b py-1">
      <dt className="max-w-24 text-ink-2">
        {name} {of ? <FigureHelp of={of} /> : null}
      </dt>
      <dd className="min-w-0">
        {lines.map((line, index) =>
          line === null ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one step never change places
            <span key={index} className="block">
              {line}
            </span>
          ),
        )}
      </dd>
    </div>
  );
}

/** The frame of steps: their names stand in one column, as wide as the longest. */
export function Steps({ children }: { children: ReactNode }) {
  return <dl className="grid grid-cols-[auto_1fr] gap-x-3">{children}</dl>;
}
