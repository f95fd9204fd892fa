import { useLocale, useTranslations } from "next-intl";
import { FlagBadge } from "@/app/_ui/badge";
import { FigureHelp } from "@/app/_ui/figure-help";
import { Section } from "@/app/_ui/section";
import { formatDay, formatShare } from "@/app/_words/format";
import type { CommitmentData, Evidence } from "./data";
import { milestoneLine, stateOf } from "./milestone-line";
import { MilestoneMark, milestoneInk } from "./milestone-mark";

/** `evidence` null: the reader may not see any. */
type Props = { data: CommitmentData; today: string; evidence: Evidence | null };

const stands = (piece: Evidence[number]) => !piece.withdrawn && !piece.purged;
const box = { width: 660, height: 56, margin: 14, y: 26 };

/** The milestones as a line through the year: reached, late, missed or ahead, each with its mark, word, day and weight. */
export function Milestones({ data, today, evidence }: Props) {
  const words = useTranslations("commitment");
  const own = useTranslations("standing.milestones");
  const locale = useLocale();
  const { milestones, commitment, explained } = data;
  const waited = commitment.state === "active" || commitment.state === "closing";
  const working = explained?.working.parts.find((part) => part.kind === "milestones");
  const weights = new Map(working?.milestones.map((one) => [one.id, one.share]));
  const at = explained?.working.at ?? null;
  const steps = [...milestones].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  return (
    <Section
      title={words("milestones")}
      aside={
        <>
          {milestones.some((one) => one.proposed) ? <FlagBadge flag="proposed" /> : null}{" "}
          <FigureHelp of="milestones" />
        </>
      }
    >
      {working && at ? (
        <p>
          {own("sum", {
            day: formatDay(at, locale),
            due: formatShare(working.expectation?.share ?? working.due),
            reached: formatShare(working.progress),
          })}
        </p>
      ) : null}
      <Line steps={steps} data={data} today={today} waited={waited} />
      <ol className="grid sm:grid-flow-col sm:auto-cols-fr sm:gap-4">
        {steps.map((one, index) => {
          const { state, days } = stateOf(one, today, waited);
          const pieces = evidence?.filter((piece) => piece.milestoneId === one.id && stands(piece)) ?? [];
          const share = weights.get(one.id) ?? one.weight / 100;
          return (
            <li key={one.id} className="relative grid grid-cols-[1rem_1fr] gap-x-2 pb-4 sm:block sm:pb-0">
              <span className="sm:hidden">
                <MilestoneMark state={state} />
                {index < steps.length - 1 ? (
                  <span className="absolute top-5 bottom-0 left-[0.4375rem] border-rule-2 border-l-2" />
                ) : null}
              </span>
              <div className="min-w-0">
                <p className="font-medium">
                  {index + 1}. {locale === "zh" ? one.nameZh : one.nameEn}
                </p>
                <p className="text-ink-2 text-small">
                  {words("milestoneDue", { day: formatDay(one.dueOn, locale) })}
                  {" · "}
                  {own("weight", { share: formatShare(share) })}
                </p>
                <p className={`text-small ${milestoneInk[state]}`}>
                  {state === "reached" || state === "late"
                    ? own(state === "late" ? "reachedLate" : "reached", {
                        day: formatDay(one.reachedOn ?? "", locale),
                        days,
                      })
                    : own(state, { days })}
                </p>
                {pieces.length ? (
                  <p className="text-ink-2 text-small">
                    {words("milestonePieces", { count: pieces.length })}
                  </p>
                ) : null}
              </div>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

type LineProps = {
  steps: CommitmentData["milestones"];
  data: CommitmentData;
  today: string;
  waited: boolean;
};

/** The line itself, where there is room for it; a phone's list carries the marks. The list below says the same. */
function Line({ steps, data, today, waited }: LineProps) {
  const own = useTranslations("standing.milestones");
  const { startOn, dueOn } = data.commitment;
  const line = milestoneLine(steps, today, { startOn, endOn: dueOn, width: box.width, margin: box.margin });
  return (
    <svg
      viewBox={`0 0 ${box.width} ${box.height}`}
      aria-hidden="true"
      className="my-2 hidden w-full text-xs sm:block"
    >
      <line
        x1={box.margin}
        x2={box.width - box.margin}
        y1={box.y}
        y2={box.y}
        strokeWidth="2"
        className="stroke-rule-2"
      />
      {line.today === null ? null : (
        <g>
          <line
            x1={line.today}
            x2={line.today}
            y1={box.y - 14}
            y2={box.y + 14}
            strokeDasharray="2 3"
            className="stroke-ink-3"
          />
          <text
            x={line.today}
            y={box.height - 2}
            textAnchor={line.today > box.width - 40 ? "end" : "middle"}
            className="fill-ink-3"
          >
            {own("today")}
          </text>
        </g>
      )}
      {line.steps.map((one, index) => (
        <g key={one.id}>
          <MilestoneMark state={stateOf(one, today, waited).state} x={one.x - 8} y={box.y - 8} />
          <text x={one.x} y={box.y - 13} textAnchor="middle" className="fill-ink-2">
            {index + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}
