import { curveLabels, type LabelKey } from "./curve-labels";
import { type Curve, type LevelKind, type MarkKind, margin, type Size, scalePoints } from "./scale-points";

/** Words of a drawing, ready to print. */
export type CurveWords = {
  tick: (value: number) => string;
  month: (month: string) => string;
  delivered: (value: number) => string;
  expected: (value: number) => string;
  level: (kind: LevelKind, value: number) => string;
  forecast?: (end: { value: number; low: number; high: number }) => string;
  mark?: (kind: MarkKind, on: string) => string;
};

const inks: Record<LabelKey, string> = {
  delivered: "fill-brand font-semibold",
  expected: "fill-ink-2",
  forecast: "fill-brand",
  target: "fill-ink-2",
  first: "fill-ink-2",
  maximum: "fill-ink-2",
  ceiling: "fill-ink-2",
  baseline: "fill-ink-2",
  judged: "fill-ink-3",
  today: "fill-ink-3",
  grant: "fill-ink-3",
};

/** Each line has a pattern of its own, so that none is told by its colour alone. */
export const levelDash: Record<LevelKind, string | undefined> = {
  target: undefined,
  ceiling: undefined,
  maximum: "10 3",
  first: "8 3 2 3",
  baseline: "1 4",
};

/** Short strokes over a line that must not be crossed. */
function hatch(y: number, right: number): string {
  const strokes = [];
  for (let x = margin.left + 4; x < right - 6; x += 12) strokes.push(`M${x},${y}l5,-5`);
  return strokes.join("");
}

type Props = { curve: Curve; size: Size; words: CurveWords; label: string; className: string };

/** One drawing of a curve at one size. Text keeps its size, so a phone gets a drawing of its own. */
export function CurveDrawing({ curve, size, words, label, className }: Props) {
  const drawn = scalePoints(curve, size);
  const right = size.width - margin.right;
  const bottom = size.height - margin.bottom;
  const { last, end } = drawn;
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
      {drawn.xTicks.map(({ month, x }) => (
        <text key={month} x={x} y={size.height - 6} textAnchor="middle" className="fill-ink-3">
          {words.month(month)}
        </text>
      ))}
      {drawn.marks.map(({ kind, x }) => (
        <line
          key={kind}
          x1={x}
          x2={x}
          y1={margin.top - 10}
          y2={bottom}
          strokeDasharray={kind === "judged" ? undefined : "2 3"}
          className="stroke-rule-2"
        />
      ))}
      {drawn.levels.map(({ kind, y }) => (
        <g key={kind} className="fill-none stroke-ink-2">
          <line x1={margin.left} x2={right} y1={y} y2={y} strokeDasharray={levelDash[kind]} />
          {kind === "ceiling" ? <path d={hatch(y, right)} className="stroke-ink-3" /> : null}
        </g>
      ))}
      {drawn.fan ? (
        <path
          d={drawn.fan}
          fillOpacity=".14"
          strokeOpacity=".5"
          strokeDasharray="1 3"
          className="fill-brand stroke-brand"
        />
      ) : null}
      {drawn.forecast ? (
        <path d={drawn.forecast} strokeDasharray="2 4" strokeWidth="1.5" className="fill-none stroke-brand" />
      ) : null}
      {end ? (
        <path
          d={`M${end.x},${end.y - 5}l5,5l-5,5l-5,-5Z`}
          strokeWidth="1.5"
          className="fill-paper stroke-brand"
        />
      ) : null}
      {drawn.original ? (
        <path d={drawn.original} strokeDasharray="2 2" className="fill-none stroke-ink-3" />
      ) : null}
      <path d={drawn.expected} strokeDasharray="5 4" strokeWidth="1.5" className="fill-none stroke-ink-3" />
      {drawn.delivered ? (
        <path
          d={drawn.delivered}
          strokeWidth="2.5"
          strokeLinejoin="round"
          className="fill-none stroke-brand"
        />
      ) : null}
      {drawn.points.map((point) => (
        <circle
          key={point.on}
          cx={point.x}
          cy={point.y}
          r={point.on === last?.on ? 4 : curve.apart ? 3.2 : 2.2}
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
