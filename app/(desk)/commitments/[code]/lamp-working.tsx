import { useLocale, useTranslations } from "next-intl";
import type { FigureId } from "@/app/_ui/figure-ids";
import { Lamp } from "@/app/_ui/lamp";
import { formatMonth } from "@/app/_words/format";
import { reasonText } from "@/app/_words/reason-text";
import type { Reason } from "@/server/lamp/judgement";
import type { CommitmentData, Explained, LampData } from "./data";
import { measureNamed } from "./measure-named";
import { Step, Steps } from "./working-step";
import { useWorkingSteps } from "./working-steps";

/** Reasons that come from the rules shared by all presets, with the place that explains each. */
const switches: Partial<Record<Reason["key"], FigureId>> = {
  closed: "switches",
  overdue: "switches",
  closingHeld: "switches",
  missedFiling: "switches",
  missedTwice: "switches",
  notAcknowledged: "switches",
  awaitingReview: "switches",
  scar: "scar",
};

type Props = { lamp: LampData; data: CommitmentData; explained: Explained };

/** The lamp worked out step by step, to be checked with a pocket calculator; open where somebody will want to. */
export function LampWorking({ lamp, data, explained }: Props) {
  const words = useTranslations("standing.working");
  const commitment = useTranslations("commitment");
  const lampWords = useTranslations("lamp");
  const locale = useLocale();
  const { working } = explained;
  const stepsOf = useWorkingSteps(data, working);
  const overall = lamp.lamp === "blue" ? "closed" : lamp.lamp === "grey" ? "notJudged" : "worst";
  const fired = lamp.reasons.filter((reason) => switches[reason.key]);
  return (
    <details className="mt-3 border-rule border-t pt-2" open={lamp.lamp === "yellow" || lamp.lamp === "red"}>
      <summary className="min-h-8 py-1 text-brand">{words("title")}</summary>
      <div className="grid gap-3 text-small">
        <p className="text-ink-2">{words("hint")}</p>
        {working.parts.map((part) => (
          <div key={part.measureId ?? "milestones"}>
            <h3 className="flex flex-wrap items-baseline gap-x-2">
              {measureNamed(data.measures, part.measureId, locale)?.name ?? commitment("milestones")}
              <Lamp value={part.lamp} />
            </h3>
            <Steps>
              {stepsOf(part).map((step) => (
                <Step key={step.name} {...step} />
              ))}
            </Steps>
          </div>
        ))}
        <Steps>
          {working.children ? <ChildrenSteps rows={working.children} /> : null}
          {data.commitment.yardstick === "routine" ? (
            <Step name={words("delivered")} of="routine" lines={[words("routine")]} />
          ) : null}
          <Step
            name={words("switches")}
            of={fired[0] ? switches[fired[0].key] : "switches"}
            lines={
              fired.length
                ? fired.map((reason) => reasonText(lampWords, reason, { locale, lamp: lamp.lamp }))
                : [words("quiet")]
            }
          />
          <Step name={words("overall")} lines={[words(overall, { lamp: lampWords(`word.${lamp.lamp}`) })]} />
          <InForce rules={explained.inForce} />
        </Steps>
      </div>
    </details>
  );
}

/** Settings change from the next period on, and every lamp says by which it was judged (DOMAIN, plan). */
function InForce({ rules: { rules, since, next } }: { rules: Explained["inForce"] }) {
  const words = useTranslations("standing.working");
  const presets = useTranslations("lamp.preset");
  const locale = useLocale();
  const lines = [
    words("rules", {
      preset: presets(rules.preset),
      day: rules.filingDay,
    }),
    since ? words("since", { month: formatMonth(since, locale) }) : words("sinceStart"),
    next
      ? words("next", {
          month: formatMonth(next.from, locale),
          preset: presets(next.rules.preset),
          day: next.rules.filingDay,
        })
      : null,
  ];
  return <Step name={words("inForce")} of="presets" lines={lines} />;
}

/** A parent's share is the mean of what its children count with; its lamp is the worst of theirs. */
function ChildrenSteps({ rows }: { rows: NonNullable<Explained["working"]["children"]> }) {
  const words = useTranslations("standing.working");
  const shares = rows.flatMap((row) => (row.share === null ? [] : [row.share * 100]));
  const sum = shares.reduce((all, share) => all + share, 0);
  const percent = (value: number) => `${value.toFixed(1)}%`;
  return (
    <>
      <Step
        name={words("delivered")}
        of="children"
        lines={[
          shares.length
            ? words("children", {
                sum: percent(sum),
                count: shares.length,
                mean: percent(sum / shares.length),
              })
            : words("noMean"),
        ]}
      />
      <Step name={words("lamp")} lines={[words("childrenWorst", { count: rows.length })]} />
    </>
  );
}
