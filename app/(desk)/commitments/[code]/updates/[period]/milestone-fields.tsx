"use client";
import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatShortDay } from "@/app/_words/format";
import type { Filing, FilingData } from "./filing-state";
import { MilestoneEvidence } from "./milestone-evidence";

type Props = {
  milestones: FilingData["milestones"];
  claims: Filing["claims"];
  today: string;
  error: (field: string) => string | null;
  onChange: (claims: Filing["claims"]) => void;
  /** Files that are to prove a milestone. */
  /** Takes proof of a milestone; left out where nothing can be attached. */
  onFiles?: (milestoneId: string, files: readonly File[]) => void;
};

/** Milestones: those reached before stand as they are; the next ones are ticked with the day on which they were. */
export function MilestoneFields({ milestones, claims, today, error, onChange, onFiles }: Props) {
  const words = useTranslations("filing");
  const locale = useLocale();
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 font-semibold">{words("milestones")}</legend>
      {milestones.map((milestone) => {
        const name = locale === "zh" ? milestone.nameZh : milestone.nameEn;
        const index = claims.findIndex((one) => one.milestoneId === milestone.id);
        const claim = claims[index];
        const due = words("dueOn", { day: formatShortDay(milestone.dueOn, locale) });
        if (milestone.reachedOn)
          return (
            <p key={milestone.id} className="flex flex-wrap items-baseline gap-x-3 border-rule border-b py-2">
              <span className="text-green" aria-hidden="true">
                ✓
              </span>
              <span>{name}</span>
              <span className="text-ink-2 text-small">
                {words("reachedOn", { day: formatDay(milestone.reachedOn, locale) })}
              </span>
            </p>
          );
        const problem = error(`claims.${index}.reachedOn`);
        return (
          <div
            key={milestone.id}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-rule border-b py-2"
          >
            <label className="flex min-h-8 items-center gap-2">
              <input
                type="checkbox"
                className="size-4"
                checked={claim !== undefined}
                onChange={(event) =>
                  onChange(
                    event.target.checked
                      ? [...claims, { milestoneId: milestone.id, reachedOn: today }]
                      : claims.filter((one) => one.milestoneId !== milestone.id),
                  )
                }
              />
              {name}
            </label>
            <span className="text-ink-2 text-small">{due}</span>
            {claim ? (
              <input
                type="date"
                id={`claims.${index}.reachedOn`}
                aria-label={words("reachedDay", { name })}
                aria-invalid={problem ? true : undefined}
                className="control ml-auto max-w-40"
                value={claim.reachedOn}
                onChange={(event) =>
                  onChange(
                    claims.map((one) => (one === claim ? { ...one, reachedOn: event.target.value } : one)),
                  )
                }
              />
            ) : null}
            {claim && onFiles ? (
              <MilestoneEvidence name={name} onFiles={(files) => onFiles(milestone.id, files)} />
            ) : null}
            {problem ? <p className="basis-full text-red text-small">{problem}</p> : null}
          </div>
        );
      })}
    </fieldset>
  );
}
