"use client";
import { useLocale, useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { formatQuantity } from "@/app/_words/format";
import { type Yardstick, yardsticks } from "@/db/values";
import type { AssignmentData } from "./data";
import type { FormState } from "./form-state";
import { MilestoneRows } from "./milestone-rows";
import { ScheduleRows } from "./schedule-rows";

type Props = {
  data: AssignmentData;
  form: FormState;
  set: (form: FormState) => void;
  errorAt: (field: string) => string | null;
};

/** How progress is judged, and what that takes: the way to each target, and the milestones. */
export function YardstickFields({ data, form, set, errorAt }: Props) {
  const words = useTranslations("assignment");
  const values = useTranslations("values.yardstick");
  const locale = useLocale();
  const { commitment, measures } = data;
  const offered = yardsticks.filter((one) => {
    if (commitment.hasChildren) return one === "children";
    return measures.length > 0 || (one !== "measures" && one !== "both");
  });
  const byMeasures = form.yardstick === "measures" || form.yardstick === "both";
  const byMilestones = form.yardstick === "milestones" || form.yardstick === "both";
  const nameOf = (measure: AssignmentData["measures"][number]) => {
    const metric = locale === "zh" ? measure.metricZh : measure.metricEn;
    if (measure.target === null) return metric;
    const unit = { zh: measure.unitZh, en: measure.unitEn };
    return words("metric", { metric, target: formatQuantity(measure.target, unit, locale) });
  };
  return (
    <>
      <Field
        id="yardstick"
        label={words("yardstick")}
        hint={words("yardstickHint")}
        error={errorAt("yardstick")}
      >
        {(wiring) => (
          <select
            {...wiring}
            required
            className="control max-w-72"
            value={form.yardstick}
            onChange={(event) => set({ ...form, yardstick: event.target.value as Yardstick | "" })}
          >
            {form.yardstick ? null : <option value="">{values("none")}</option>}
            {offered.map((one) => (
              <option key={one} value={one}>
                {values(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {byMeasures ? (
        <div className="grid gap-3">
          <h3>{words("schedules")}</h3>
          {measures.map((measure) => {
            const schedule = form.schedules.find((one) => one.measureId === measure.id);
            // A rate of growth is held against its latest reading, never against a share of the year.
            if (!schedule || measure.basis === "growth")
              return (
                <p key={measure.id}>
                  {nameOf(measure)} <span className="text-ink-2 text-small">{words("noSchedule")}</span>
                </p>
              );
            return (
              <ScheduleRows
                key={measure.id}
                schedule={schedule}
                name={nameOf(measure)}
                from={commitment.startOn}
                to={form.dueOn}
                onChange={(next) =>
                  set({
                    ...form,
                    schedules: form.schedules.map((one) => (one.measureId === measure.id ? next : one)),
                  })
                }
              />
            );
          })}
          {errorAt("schedules") ? <p className="text-red text-small">{errorAt("schedules")}</p> : null}
        </div>
      ) : null}
      {byMilestones ? (
        <div className="grid gap-3">
          <h3>{words("milestones")}</h3>
          <p className="text-ink-2 text-small">{words("englishOptional")}</p>
          <MilestoneRows
            id="milestone"
            steps={form.milestones}
            from={commitment.startOn}
            to={form.dueOn}
            onChange={(milestones) => set({ ...form, milestones })}
          />
          {errorAt("milestones") ? <p className="text-red text-small">{errorAt("milestones")}</p> : null}
        </div>
      ) : null}
    </>
  );
}
