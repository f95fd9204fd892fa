"use client";
import { useLocale, useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { formatChange, formatQuantity, formatShortMonth } from "@/app/_words/format";
import { numberTyped } from "@/server/updates/format";
import type { Filing, FilingData, Measure } from "./filing-state";

type Reading = Filing["readings"][number];
type Props = {
  measure: Measure;
  index: number;
  reading: Reading;
  last: FilingData["last"];
  error: (field: string) => string | null;
  onChange: (reading: Reading) => void;
};

/** The value of one measure: its unit and target beside the field, the change against the last period as one types. */
export function ReadingFields({ measure, index, reading, last, error, onChange }: Props) {
  const words = useTranslations("filing");
  const locale = useLocale();
  const unit = { zh: measure.unitZh, en: measure.unitEn };
  const metric = locale === "zh" ? measure.metricZh : measure.metricEn;
  const before = last?.readings.find((one) => one.measureId === measure.id);
  const lastValue = before?.done ?? before?.value ?? null;
  const complete = measure.comparator === "complete";
  const now = numberTyped(complete ? reading.done : reading.value);
  const runs = complete || measure.basis === "increment";
  const falls = runs && now !== null && lastValue !== null && now < lastValue;
  const target = measure.terms?.target ?? null;
  const hint = [
    target === null ? null : words("targetIs", { target: formatQuantity(target, unit, locale) }),
    lastValue === null || !last
      ? null
      : words("lastWas", {
          month: formatShortMonth(last.period, locale),
          value: formatQuantity(lastValue, unit, locale),
        }),
    measure.basis === "growth" ? words("whenPublished") : null,
  ]
    .filter(Boolean)
    .join(locale === "zh" ? "；" : "; ");
  const name = (field: string) => `readings.${index}.${field}`;
  const number = (field: "value" | "done" | "total", label: string, note?: string) => (
    <Field id={name(field)} label={label} hint={note} error={error(name(field))}>
      {(wiring) => (
        <span className="flex items-center gap-2">
          <input
            {...wiring}
            className="control max-w-44 text-right text-lg tabular-nums"
            inputMode="decimal"
            autoComplete="off"
            value={reading[field]}
            onChange={(event) => onChange({ ...reading, [field]: event.target.value })}
          />
          <span>{locale === "zh" ? unit.zh : unit.en}</span>
          {field !== "total" && now !== null && lastValue !== null && last ? (
            <span className={`text-small ${now < lastValue ? "text-red" : "text-green"}`}>
              {words("against", {
                month: formatShortMonth(last.period, locale),
                change: formatChange(Math.round((now - lastValue) * 100) / 100, locale),
              })}
            </span>
          ) : null}
        </span>
      )}
    </Field>
  );
  return (
    <fieldset className="grid gap-3">
      <legend className="sr-only">{metric}</legend>
      {complete ? (
        <div className="flex flex-wrap gap-x-8 gap-y-3">
          {number("done", words("done", { metric }), hint)}
          {number("total", words("of"))}
        </div>
      ) : (
        number("value", metric, hint)
      )}
      <Field id={name("asOf")} label={words("asOf")} error={error(name("asOf"))}>
        {(wiring) => (
          <input
            {...wiring}
            type="date"
            className="control max-w-44"
            value={reading.asOf}
            onChange={(event) => onChange({ ...reading, asOf: event.target.value })}
          />
        )}
      </Field>
      {falls || reading.fallReason ? (
        <Field
          id={name("fallReason")}
          label={words("fallReason")}
          hint={words("fallReasonHint")}
          error={error(name("fallReason"))}
        >
          {(wiring) => (
            <input
              {...wiring}
              className="control"
              value={reading.fallReason}
              onChange={(event) => onChange({ ...reading, fallReason: event.target.value })}
            />
          )}
        </Field>
      ) : null}
    </fieldset>
  );
}
