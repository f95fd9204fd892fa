import { useTranslations } from "next-intl";
import { levelDash } from "./curve-drawing";
import type { Curve, LevelKind } from "./scale-points";

const levelWord = {
  target: "target",
  first: "targetFirst",
  maximum: "maximum",
  ceiling: "ceiling",
  baseline: "baseline",
} as const satisfies Record<LevelKind, string>;

/** The sample of a line, as it is drawn. */
function Sample({ kind, apart }: { kind: string; apart: boolean }) {
  const level = kind in levelDash ? levelDash[kind as LevelKind] : undefined;
  const line = {
    delivered: <path d="M0 6H26" strokeWidth="2.5" className="stroke-brand" />,
    expected: <path d="M0 6H26" strokeWidth="1.5" strokeDasharray="5 4" className="stroke-ink-3" />,
    original: <path d="M0 6H26" strokeDasharray="2 2" className="stroke-ink-3" />,
  }[kind];
  return (
    <svg aria-hidden="true" width="26" height="12" className="shrink-0">
      {kind === "forecast" ? (
        <g className="fill-brand stroke-brand">
          <path d="M0 6 22 1V11Z" fillOpacity=".14" strokeOpacity=".5" strokeDasharray="1 3" />
          <path d="m21 2 4 4-4 4-4-4Z" strokeWidth="1.5" className="fill-paper" />
        </g>
      ) : kind === "delivered" && apart ? null : (
        (line ?? <path d="M0 8H26" strokeDasharray={level} className="stroke-ink-2" />)
      )}
      {kind === "ceiling" ? <path d="M2 8l5-5M11 8l5-5M20 8l5-5" className="stroke-ink-3" /> : null}
      {kind === "delivered" ? <circle cx="13" cy="6" r="3" className="fill-brand" /> : null}
    </svg>
  );
}

/** Names each line that a curve has: on a phone not every label finds a place on the drawing itself. */
export function CurveLegend({ curve }: { curve: Curve }) {
  const words = useTranslations("standing.chart");
  const changed = curve.levels?.some(({ kind }) => kind === "first") ?? false;
  const apart = curve.apart ?? false;
  const entries: { kind: string; text: string }[] = [];
  const add = (kind: string, text: string) => entries.push({ kind, text });
  // A rate or a limit is not delivered: it is read.
  const read = apart || curve.levels?.some(({ kind }) => kind === "ceiling");
  if (curve.delivered.length) add("delivered", words(read ? "readings" : "delivered"));
  if (curve.expected.length) add("expected", words(curve.original ? "expectedNow" : "expected"));
  if (curve.original) add("original", words("expectedFirst"));
  for (const { kind } of curve.levels ?? [])
    add(kind, words(kind === "target" && changed ? "targetNow" : levelWord[kind]));
  if (curve.forecast) add("forecast", words("forecast"));
  return (
    <ul aria-label={words("legend")} className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-ink-2 text-xs">
      {entries.map(({ kind, text }) => (
        <li key={kind} className="inline-flex items-center gap-1.5">
          <Sample kind={kind} apart={apart} />
          {text}
        </li>
      ))}
    </ul>
  );
}
