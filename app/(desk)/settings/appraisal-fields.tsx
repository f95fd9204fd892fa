"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { appraisalBase, appraisalEvents, appraisalMost, appraisalOffer } from "@/server/plans/schema";
import { SettingGroup } from "./setting-group";
import { SettingRow } from "./setting-row";
import type { Settings } from "./settings-data";

type Props = {
  points: Settings["switches"]["appraisal"];
  problemOf: (field: string) => string | undefined;
};

/** The appraisal (考核): off until it is switched on; its points stand open to everyone from then on. */
export function AppraisalFields({ points, problemOf }: Props) {
  const words = useTranslations("settings");
  const [on, setOn] = useState(Boolean(points));
  return (
    <SettingGroup title={words("appraisal")} hint={words("appraisalHint", { base: appraisalBase })}>
      <label className="flex min-h-10 items-baseline gap-2">
        <input
          type="checkbox"
          name="appraisal"
          checked={on}
          onChange={(event) => setOn(event.currentTarget.checked)}
        />
        <span>
          {words("appraisalOn")}
          <span className="block text-ink-2 text-small">{words("appraisalOnHint")}</span>
        </span>
      </label>
      {on
        ? appraisalEvents.map((event) => (
            <SettingRow
              key={event}
              id={`setting-appraisal-${event}`}
              label={words(`points.${event}`)}
              hint={words("hint", { least: 0, most: appraisalMost, unit: words("units.score") })}
              error={problemOf(`switches.appraisal.${event}`)}
            >
              {(wiring) => (
                <input
                  {...wiring}
                  inputMode="decimal"
                  name={`appraisal.${event}`}
                  defaultValue={(points ?? appraisalOffer)[event]}
                  className="control max-w-24"
                />
              )}
            </SettingRow>
          ))
        : null}
    </SettingGroup>
  );
}
