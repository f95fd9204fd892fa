import type { Curve, Size } from "./scale-points";
import { curveLabels, type LabelKey } from "./curve-labels";
import { margin, scalePoints } from "./scale-points";

/** Words of a drawing, ready to print. */
export type CurveWords = {
  tick: (value: number) => string;
  month: (month: string) => string;
  delivered: (value: number) => string;
  expected: (value: number) => string;
  level: (kind: "target" | "baseline", value: number) => string;
};

const inks: Record<LabelKey, string> = {
  delivered: "fill-brand font-semibold",
  expected: "fill-ink-2",
  target: "fill-ink-2",
  baseline: "fill-ink-2",
};

type Props = { curve: Curve; size: Size; words: CurveWords; label: string; className: string };

/** One drawing of a curve at one size. Text keeps its size, so a phone gets a drawing of its own. */
export function CurveDrawing({ curve, size, words, label, className }: Props) {
  const drawn = scalePoints(curve, size);
  const right = size.width - margin.right;
  const { last } = drawn;
  const narrow = size.width < 480;
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
      className={`w-full text-xs ${className}`}
    >
      {drawn.yTicks.map(({ value, y }) => (
        <g key={value}>
          <line x1={margin.left} x2={right} y1={y} y2={y} className="stroke-rule" />
          <text x={margin.left - 8} y={y + 4} textAnchor="end" className="fill-ink-3">
            {words.tick(value)}
          </text>
        </g>
      ))}
      {drawn.xTicks.map(({ month, x }, index) =>
        narrow && index % 3 !== 2 ? null : (
          <text key={month} x={x} y={size.height - 6} textAnchor="middle" className="fill-ink-3">
            {words.month(month)}
          </text>
        ),
      )}
      {drawn.levels.map(({ kind, y }) => (
        <line
          key={kind}
          x1={margin.left}
          x2={right}
          y1={y}
          y2={y}
          strokeDasharray={kind === "target" ? undefined : "1 4"}
          className="stroke-ink-2"
        />
      ))}
      {drawn.fan ? <path d={drawn.fan} className="fill-brand opacity-15" /> : null}
      {drawn.forecast ? (
        <path d={drawn.forecast} strokeDasharray="2 4" strokeWidth="1.5" className="fill-none stroke-brand" />
      ) : null}
      <path d={drawn.expected} strokeDasharray="5 4" strokeWidth="1.5" className="fill-none stroke-ink-3" />
      <path d={drawn.delivered} strokeWidth="2.5" strokeLinejoin="round" className="fill-none stroke-brand" />
      {drawn.points.map((point) => (
        <circle
          key={point.on}
          cx={point.x}
          cy={point.y}
          r={point.on === last?.on ? 4 : 2.2}
          className="fill-brand"
        />
      ))}
      <g className="stroke-paper" strokeWidth="4" paintOrder="stroke" strokeLinejoin="round">
        {curveLabels(drawn, words, size).map(({ key, text, x, y, anchor }) => (
          <text key={key} x={x} y={y} textAnchor={anchor} className={inks[key]}>
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}
