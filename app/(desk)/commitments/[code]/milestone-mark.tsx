import type { StepState } from "./milestone-line";

const inks: Record<StepState, string> = {
  reached: "text-green",
  late: "text-yellow",
  missed: "text-red",
  ahead: "text-ink-2",
  open: "text-ink-2",
};

/** How a milestone stands, by shape: a full disc reached, one with a notch late, a diamond missed, a ring still ahead. */
export function MilestoneMark({ state, x, y }: { state: StepState; x?: number; y?: number }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      x={x}
      y={y}
      aria-hidden="true"
      className={`shrink-0 ${inks[state]}`}
    >
      {state === "missed" ? (
        <path d="M8 .8 15.2 8 8 15.2.8 8Z" fill="currentColor" />
      ) : state === "reached" || state === "late" ? (
        <>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <path
            d={state === "late" ? "M8 4v4.4l3 1.8" : "m4.6 8.2 2.4 2.5 4.4-5.2"}
            strokeWidth="1.8"
            className="fill-none stroke-paper"
          />
        </>
      ) : (
        <circle cx="8" cy="8" r="6" strokeWidth="1.8" stroke="currentColor" className="fill-paper" />
      )}
    </svg>
  );
}

export const milestoneInk = inks;
