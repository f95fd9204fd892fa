"use client";
import { useTranslations } from "next-intl";
import { switchLimits } from "@/server/plans/schema";
import { SettingGroup } from "./setting-group";
import { SettingRow } from "./setting-row";
import { type Settings, switchGroups } from "./settings-data";

type Props = { switches: Settings["switches"]; problemOf: (field: string) => string | undefined };

/** The switches by group: days as whole numbers, points with decimals, times of day. */
export function SwitchFields({ switches, problemOf }: Props) {
  const words = useTranslations("settings");
  return switchGroups.map((group) => (
    <SettingGroup
      key={group.title}
      title={words(group.title)}
      hint={group.title === "quiet" ? words("quietHint") : undefined}
    >
      {group.switches.map(({ name, unit }) => (
        <SettingRow
          key={name}
          id={`setting-${name}`}
          label={words(`switches.${name}`)}
          hint={
            unit === "none" ? null : words("hint", { ...switchLimits[name], unit: words(`units.${unit}`) })
          }
          error={problemOf(`switches.${name}`)}
        >
          {(wiring) =>
            unit === "none" ? (
              <input
                {...wiring}
                type="time"
                name={name}
                defaultValue={switches[name]}
                className="control max-w-36"
              />
            ) : (
              <input
                {...wiring}
                inputMode="decimal"
                name={name}
                defaultValue={switches[name]}
                className="control max-w-24"
              />
            )
          }
        </SettingRow>
      ))}
    </SettingGroup>
  ));
}
