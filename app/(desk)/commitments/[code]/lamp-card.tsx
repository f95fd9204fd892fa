import { useLocale, useTranslations } from "next-intl";
import { type GreyReason, Lamp } from "@/app/_ui/lamp";
import { Section } from "@/app/_ui/section";
import { formatMonth } from "@/app/_words/format";
import { reasonText } from "@/app/_words/reason-text";
import type { CommitmentData, LampData } from "./data";

const greyReasons = new Set([
  "notStarted",
  "notPublished",
  "noYardstick",
  "childrenUnlisted",
  "discontinued",
]);

/** The lamp with its whole reason, and the three statuses: what is said, what is proved, what is expected. */
export function LampCard({ lamp, data }: { lamp: LampData; data: CommitmentData }) {
  const words = useTranslations("commitment");
  const lampWords = useTranslations("lamp");
  const values = useTranslations("values.selfAssessment");
  const locale = useLocale();
  const [first] = lamp.reasons;
  const grey = first && greyReasons.has(first.key) ? (first.key as GreyReason) : null;
  const unitOf = (measureId: string | null) => {
    const measure = data.measures.find((one) => one.id === measureId);
    return measure ? { zh: measure.unitZh, en: measure.unitEn } : null;
  };
  const nameOf = (measureId: string | null) => {
    const measure = data.measures.find((one) => one.id === measureId);
    if (!measure) return words("milestones");
    return locale === "zh" ? measure.metricZh : measure.metricEn;
  };
  const says = lamp.says as Parameters<typeof values>[0] | null;
  return (
    <Section
      title={words("lamp")}
      aside={lamp.period ? words("judgedAt", { month: formatMonth(lamp.period, locale) }) : null}
    >
      <p className="text-lg">
        <Lamp value={lamp.lamp} grey={grey} />
      </p>
      <ul className="mt-1 grid gap-1">
        {lamp.reasons.map((reason) => (
          <li key={reason.key + JSON.stringify(reason.facts)}>
            {reasonText(lampWords, reason, {
              locale,
              lamp: lamp.lamp,
              unit: unitOf(lamp.parts[0]?.measureId ?? null),
            })}
          </li>
        ))}
      </ul>
      {lamp.parts.length > 1 ? (
        <ul className="mt-3 grid gap-1.5 border-rule border-t pt-2 text-small">
          {lamp.parts.map((part) => (
            <li key={part.measureId ?? "milestones"}>
              <span className="mr-2 font-medium">{nameOf(part.measureId)}</span>
              <Lamp value={part.lamp} />
              <span className="block text-ink-2">
                {reasonText(lampWords, part.reason, {
                  locale,
                  lamp: part.lamp,
                  unit: unitOf(part.measureId),
                })}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 border-rule border-t pt-2 text-small">
        <dt className="text-ink-2">{words("says")}</dt>
        <dd>{says ? values(says) : words("nothingSaid")}</dd>
        <dt className="text-ink-2">{words("proves")}</dt>
        <dd className={lamp.disagree ? "text-red" : undefined}>
          {lamp.evidenceAgeDays === null
            ? lampWords("noEvidence")
            : lampWords("evidenceAge", { days: lamp.evidenceAgeDays })}
        </dd>
        <dt className="text-ink-2">{words("expects")}</dt>
        <dd>{words("rule", { preset: lampWords(`preset.${data.plan.preset}`) })}</dd>
      </dl>
    </Section>
  );
}
