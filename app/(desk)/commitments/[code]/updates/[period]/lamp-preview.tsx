"use client";
import { useLocale, useTranslations } from "next-intl";
import { LampChange } from "@/app/_ui/lamp";
import { formatShortMonth } from "@/app/_words/format";
import { reasonText } from "@/app/_words/reason-text";
import type { Calendar } from "@/server/lamp/facts";
import { preview } from "@/server/lamp/preview";
import { numberTyped } from "@/server/updates/format";
import type { Filing, FilingData } from "./filing-state";

type Props = { data: FilingData; filing: Filing; workingDays: ReadonlySet<string> };

/** What the lamp becomes with this filing, beside what it becomes without one: the same engine as on the server. */
export function LampPreview({ data, filing, workingDays }: Props) {
  const words = useTranslations("filing");
  const lamp = useTranslations("lamp");
  const locale = useLocale();
  if (!data.facts) return null;
  const calendar: Calendar = { isWorkingDay: (day) => workingDays.has(day) };
  const { withoutFiling, afterAcceptance } = preview(
    data.plan.facts,
    data.facts,
    {
      period: data.period,
      readings: filing.readings.flatMap((one) => {
        const numbers = {
          value: numberTyped(one.value),
          done: numberTyped(one.done),
          total: numberTyped(one.total),
        };
        const said = numbers.value !== null || numbers.done !== null;
        return said ? [{ ...numbers, measureId: one.measureId, asOf: one.asOf || data.today }] : [];
      }),
      milestoneIds: filing.claims.map((one) => one.milestoneId),
      selfAssessment: filing.selfAssessment,
    },
    calendar,
  );
  const [reason] = afterAcceptance.reasons;
  const unit = data.measures.find((one) => one.id === afterAcceptance.parts[0]?.measureId);
  return (
    <section
      aria-labelledby="preview"
      aria-live="polite"
      className="grid gap-1.5 rounded-lg bg-sunk px-4 py-3"
    >
      <h2 id="preview" className="font-normal text-ink-2 text-small">
        {words("previewTitle", { month: formatShortMonth(data.period, locale) })}
      </h2>
      <p className="text-base">
        <LampChange from={withoutFiling.lamp} to={afterAcceptance.lamp} />
      </p>
      {reason ? (
        <p>
          {reasonText(lamp, reason, {
            locale,
            lamp: afterAcceptance.lamp,
            unit: unit ? { zh: unit.unitZh, en: unit.unitEn } : null,
          })}
        </p>
      ) : null}
      <p className="text-ink-2 text-small">{words("previewNote")}</p>
    </section>
  );
}
