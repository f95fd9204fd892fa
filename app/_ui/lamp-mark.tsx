import type { Lamp } from "@/db/values";

/** Shapes on a 12 × 12 field, of like visual weight; the tick and the ring are drawn, not filled. */
const shapes: Record<Lamp, React.ReactNode> = {
  green: <circle cx="6" cy="6" r="4.6" fill="currentColor" />,
  yellow: <path d="M6 1.2 11.2 10.6H.8Z" fill="currentColor" />,
  red: <path d="M6 .6 11.4 6 6 11.4 .6 6Z" fill="currentColor" />,
  blue: <path d="m1.6 6.6 3 3.2 5.8-7.4" fill="none" stroke="currentColor" strokeWidth="2" />,
  grey: <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.4" />,
};

export const lampInk: Record<Lamp, string> = {
  green: "text-green",
  yellow: "text-yellow",
  red: "text-red",
  blue: "text-blue",
  grey: "text-grey",
};

export const lampGround: Record<Lamp, string> = {
  green: "bg-green-soft",
  yellow: "bg-yellow-soft",
  red: "bg-red-soft",
  blue: "bg-blue-soft",
  grey: "bg-grey-soft",
};

/** The lamp's shape alone, for places that say its word themselves. `x` and `y` place it inside another SVG. */
export function LampMark({ value, x, y }: { value: Lamp; x?: number; y?: number }) {
  return (
    <svg
      viewBox="0 0 12 12"
      width="12"
      height="12"
      x={x}
      y={y}
      aria-hidden="true"
      className={`shrink-0 ${lampInk[value]}`}
    >
      {shapes[value]}
    </svg>
  );
}
