import type { useTranslations } from "next-intl";
import { appraisalBonuses, appraisalEvents } from "@/server/plans/schema";
import { type Settings, switchGroups } from "./settings-data";

type Words = {
  settings: ReturnType<typeof useTranslations<"settings">>;
  lamp: ReturnType<typeof useTranslations<"lamp">>;
};
export type SettingsLine = { key: string; name: string; value: string };

/** Settings in words, one line for each. */
export function settingsLines({ settings: words, lamp }: Words, settings: Settings): SettingsLine[] {
  return [
    { key: "preset", name: words("preset"), value: lamp(`preset.${settings.preset}`) },
    {
      key: "filingDay",
      name: words("filingDay"),
      value: words("filingDayValue", { day: settings.filingDay }),
    },
    {
      key: "endorsement",
      name: words("endorsement"),
      value: words(settings.endorsement ? "on" : "off"),
    },
    ...switchGroups.flatMap((group) =>
      group.switches.map(({ name, unit }) => ({
        key: name,
        name: words(`switches.${name}`),
        value:
          unit === "none"
            ? String(settings.switches[name])
            : words(`amounts.${unit}`, { n: Number(settings.switches[name]) }),
      })),
    ),
    { key: "appraisal", name: words("appraisal"), value: appraisalValue(words, settings) },
  ];
}

/** The whole table of points in one line, so that a change of it is told like any other. */
function appraisalValue(words: Words["settings"], { switches: { appraisal } }: Settings): string {
  if (!appraisal) return words("appraisalOff");
  const list = appraisalEvents.map((event) =>
    words(appraisalBonuses.some((one) => one === event) ? "pointsAdded" : "pointsTaken", {
      name: words(`points.${event}`),
      n: appraisal[event],
    }),
  );
  return list.join(words("pointsAnd"));
}

/** Only the lines that differ, with what they were. */
export const changedLines = (words: Words, before: Settings, after: Settings) => {
  const was = new Map(settingsLines(words, before).map((line) => [line.key, line.value]));
  return settingsLines(words, after).flatMap((line) => {
    const from = was.get(line.key) ?? "";
    return from === line.value ? [] : [{ ...line, from }];
  });
};
