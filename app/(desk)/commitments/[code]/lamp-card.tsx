import { useLocale, useTranslations } from "next-intl";
import { FigureHelp } from "@/app/_ui/figure-help";
import { Lamp } from "@/app/_ui/lamp";
import { Section } from "@/app/_ui/section";
import { formatMonth } from "@/app/_words/format";
import { reasonText } from "@/app/_words/reason-text";
import { greyOf } from "@/server/lamp/grey";
import type { Reason } from "@/server/lamp/judgement";
import type { CommitmentData, Evidence, LampData } from "./data";
import { measureNamed } from "./measure-named";
import { OtherRules } from "./other-rules";
import { OverrideButton, OverrideFlag } from "./override-flag";
import { Statuses } from "./statuses";
import { LampWorking } from "./lamp-working";
import { WorstChildren } from "./worst-children";

type Props = { lamp: LampData; data: CommitmentData; evidence: Evidence | null };

/** The lamp with its whole reason, the three statuses, how it is worked out, and what other rules would say. */
export function LampCard({ lamp, data, evidence }: Props) {
  const words = useTranslations("commitment");
  const lampWords = useTranslations("lamp");
  const locale = useLocale();
  const named = (measureId: string | null) => measureNamed(data.measures, measureId, locale);
  /** A limit or a level speaks in the unit of its own measure. */
  const unitOf = (reason: Reason) =>
    named((lamp.parts.find((part) => part.reason.key === reason.key) ?? lamp.parts[0])?.measureId ?? null)
      ?.unit ?? null;
  // Several parts say their sentences each for itself below; only the deciding one is said at the top as well.
  const own = new Set(lamp.parts.length > 1 ? lamp.parts.map((part) => JSON.stringify(part.reason)) : []);
  const reasons = lamp.reasons.filter((reason, index) => index === 0 || !own.has(JSON.stringify(reason)));
  return (
    <Section
      title={words("lamp")}
      aside={
        <>
          {lamp.period ? words("judgedAt", { month: formatMonth(lamp.period, locale) }) : null}{" "}
          <FigureHelp of="lamps" />
        </>
      }
    >
      <p className="text-lg">
        <Lamp value={lamp.lamp} grey={greyOf(lamp.lamp, lamp.reasons)} />
      </p>
      <ul className="mt-1 grid gap-1">
        {reasons.map((reason) => (
          <li key={reason.key + JSON.stringify(reason.facts)}>
            {reasonText(lampWords, reason, { locale, lamp: lamp.lamp, unit: unitOf(reason) })}
            {reason.key === "children" ? <WorstChildren data={data} lamp={lamp.lamp} /> : null}
          </li>
        ))}
      </ul>
      {lamp.parts.length > 1 ? (
        <ul className="mt-3 grid gap-1.5 border-rule border-t pt-2 text-small">
          {lamp.parts.map((part) => {
            const measure = named(part.measureId);
            return (
              <li key={part.measureId ?? "milestones"}>
                <span className="mr-2 font-medium">{measure?.name ?? words("milestones")}</span>
                <Lamp value={part.lamp} grey={greyOf(part.lamp, [part.reason])} />
                <span className="block text-ink-2">
                  {reasonText(lampWords, part.reason, {
                    locale,
                    lamp: part.lamp,
                    unit: measure?.unit ?? null,
                  })}
                </span>
              </li>
            );
          })}
        </ul>
      ) : null}
      <OverrideFlag data={data} />
      {data.commitment.hasChildren ? null : <Statuses lamp={lamp} data={data} evidence={evidence} />}
      {data.explained ? (
        <>
          <LampWorking lamp={lamp} data={data} explained={data.explained} />
          <OtherRules lamp={lamp} data={data} explained={data.explained} />
        </>
      ) : null}
      <OverrideButton data={data} />
    </Section>
  );
}
