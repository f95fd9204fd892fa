"use client";
import { useLocale, useTranslations } from "next-intl";
import { formatQuantity } from "@/app/_words/format";
import { numberTyped } from "@/server/updates/format";
import type { Edit, GridRow } from "./grid-state";

type Reading = Edit["filing"]["readings"][number];
type Props = {
  row: GridRow;
  index: number;
  readings: readonly Reading[];
  disabled: boolean;
  wiring: (field: string) => object;
  onChange: (readings: Reading[]) => void;
};

/** The values of one row, each with unit, target and last value; a fall of a total asks for its reason. */
export function ReadingCells({ row, index, readings, disabled, wiring, onChange }: Props) {
  const words = useTranslations("grid");
  const locale = useLocale();
  if (row.measures.length === 0) return <span className="text-ink-2">{words("noMeasure")}</span>;
  return row.measures.map((measure, place) => {
    const reading = readings[place];
    if (!reading) return null;
    const unit = { zh: measure.unitZh, en: measure.unitEn };
    const metric = locale === "zh" ? measure.metricZh : measure.metricEn;
    const complete = measure.comparator === "complete";
    const last = measure.last ? (measure.last.done ?? measure.last.value) : null;
    const now = numberTyped(complete ? reading.done : reading.value);
    const runs = complete || measure.basis === "increment";
    const falls = runs && now !== null && last !== null && now < last;
    const set = (part: Partial<Reading>) =>
      onChange(readings.map((one, at) => (at === place ? { ...one, ...part } : one)));
    const input = (field: "value" | "done" | "total" | "fallReason", label: string, wide = false) => (
      <input
        {...wiring(`readings.${place}.${field}`)}
        aria-label={`${row.commitment.code} ${label}`}
        className={`control scroll-mb-28 min-h-9 px-2 py-1 ${wide ? "" : "text-right"}`}
        data-row={index}
        data-column="reading"
        inputMode={wide ? "text" : "decimal"}
        autoComplete="off"
        placeholder={wide ? label : undefined}
        disabled={disabled}
        value={reading[field]}
        onChange={(event) => set({ [field]: event.target.value })}
      />
    );
    const facts = [
      measure.target === null
        ? null
        : words("target", { target: formatQuantity(measure.target, unit, locale) }),
      last === null ? null : words("last", { value: formatQuantity(last, unit, locale) }),
    ].filter(Boolean);
    return (
      <div key={measure.id} className="mb-1.5 grid gap-0.5">
        <span className="text-small">{metric}</span>
        <span className="flex items-center gap-1.5">
          {complete ? (
            <>
              {input("done", words("doneOf", { metric }))}
              <span aria-hidden="true">/</span>
              {input("total", words("totalOf", { metric }))}
            </>
          ) : (
            input("value", metric)
          )}
          <span className="shrink-0 text-small">{locale === "zh" ? unit.zh : unit.en}</span>
        </span>
        {falls || reading.fallReason ? input("fallReason", words("fallReason"), true) : null}
        {facts.length ? (
          <span className="text-ink-2 text-small">{facts.join(locale === "zh" ? "，" : ", ")}</span>
        ) : null}
      </div>
    );
  });
}
